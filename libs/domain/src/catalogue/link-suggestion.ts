import type { LinkLevel, UnsignedLink } from './catalogue.js';
import type { PartMatch, TextPart } from './match-parts.js';

/** A link that a person may confirm or change. */
export interface LinkSuggestion extends UnsignedLink {
  /**
   * How alike the two sides are, in whole percent; 100 only for texts that differ in nothing but case, spaces and
   * punctuation. null without a partner.
   */
  readonly similarity: number | null;
  /** The same wording where it was before: such suggestions may be confirmed together, others one by one. */
  readonly isCertain: boolean;
}

/** The parts of both versions that are not linked yet. */
export interface OpenParts<Part extends TextPart> {
  readonly from: readonly Part[];
  readonly to: readonly Part[];
}

/**
 * The suggestion for two parts that may be the same thing. A wording that occurs twice at one place is never
 * certain, nor is one whose place is not.
 */
export function matchSuggestion<Part extends TextPart>(
  level: LinkLevel,
  { from, to, similarity, isAtHome }: PartMatch<Part>,
  open: OpenParts<Part>,
  rules: { readonly leastForMinor: number; readonly isHomeCertain: boolean },
): LinkSuggestion {
  const ends = { level, from: [from.id], to: [to.id], similarity: Math.round(100 * similarity) };
  if (from.wording !== to.wording) {
    const kind = similarity >= rules.leastForMinor ? 'reworded_minor' : 'reworded_major';
    return { ...ends, kind, isCertain: false };
  }
  if (!isAtHome) return { ...ends, kind: 'moved', isCertain: false };
  const isCertain = rules.isHomeCertain && isUnique(from, open.from) && isUnique(to, open.to);
  return { ...ends, kind: 'same', isCertain };
}

/** The suggestions in the order of the later version, parts without a partner as new; then the removed ones. */
export function withUnmatched(
  level: LinkLevel,
  matched: readonly LinkSuggestion[],
  open: OpenParts<TextPart>,
): readonly LinkSuggestion[] {
  const byLater = new Map(matched.map((suggestion) => [suggestion.to[0], suggestion]));
  const continued = new Set(matched.flatMap((suggestion) => suggestion.from));
  const alone = { level, similarity: null, isCertain: false };
  return [
    ...open.to.map(({ id }) => byLater.get(id) ?? { ...alone, kind: 'new' as const, from: [], to: [id] }),
    ...open.from
      .filter(({ id }) => !continued.has(id))
      .map(({ id }) => ({ ...alone, kind: 'removed' as const, from: [id], to: [] })),
  ];
}

function isUnique(part: TextPart, parts: readonly TextPart[]): boolean {
  return parts.every(
    (other) => other.id === part.id || other.homeId !== part.homeId || other.wording !== part.wording,
  );
}
