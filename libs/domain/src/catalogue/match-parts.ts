import { TextIndex } from './text-index.js';
import type { ComparedText } from './text-similarity.js';

/** A criterion with its title or a question with its wording. */
export interface TextPart {
  readonly id: string;
  /** The field of the criterion, the criterion of the question. */
  readonly homeId: string;
  readonly wording: string;
  readonly text: ComparedText;
}

/** One part of each version that may be the same thing. */
export interface PartMatch<Part extends TextPart = TextPart> {
  readonly from: Part;
  readonly to: Part;
  /** 0 to 1. */
  readonly similarity: number;
  /** Whether the one's home continues as the other's. */
  readonly isAtHome: boolean;
}

/** By what parts are matched. */
export interface MatchRules<Part extends TextPart> {
  readonly isAtHome: (from: Part, to: Part) => boolean;
  /** The smallest similarity of a match, more than 0, up to 1. */
  readonly leastAtHome: number;
  readonly leastElsewhere: number;
  /** What makes parts alike besides their texts, 0 to 1. */
  readonly alsoAlike?: (from: Part, to: Part) => number;
}

/**
 * Matches by similarity, the largest first, each part once. Among equal ones a match at home comes first,
 * then equal ids, then the printed order.
 */
export function matchParts<Part extends TextPart>(
  from: readonly Part[],
  to: readonly Part[],
  rules: MatchRules<Part>,
): readonly PartMatch<Part>[] {
  const takenFrom = new Set<Part>();
  const takenTo = new Set<Part>();
  return strongestFirst(from, to, rules).filter((match) => {
    if (takenFrom.has(match.from) || takenTo.has(match.to)) return false;
    takenFrom.add(match.from);
    takenTo.add(match.to);
    return true;
  });
}

function strongestFirst<Part extends TextPart>(
  from: readonly Part[],
  to: readonly Part[],
  rules: MatchRules<Part>,
): readonly PartMatch<Part>[] {
  const index = new TextIndex(to.map(({ text }) => text));
  const { alsoAlike = () => 0 } = rules;
  // collected by strength, because sorting a quarter of a million pairs takes a second
  const byStrength = new Map<number, PartMatch<Part>[]>();
  for (const earlier of from) {
    const similarities = index.similaritiesTo(earlier.text);
    to.forEach((later, place) => {
      const similarity = Math.max(similarities[place] ?? 0, alsoAlike(earlier, later));
      const match = possibleMatch(earlier, later, similarity, rules);
      if (match === null) return;
      const strength = strengthOf(match);
      const equals = byStrength.get(strength);
      if (equals) equals.push(match);
      else byStrength.set(strength, [match]);
    });
  }
  return [...byStrength.keys()].sort((a, b) => b - a).flatMap((strength) => byStrength.get(strength) ?? []);
}

function possibleMatch<Part extends TextPart>(
  from: Part,
  to: Part,
  similarity: number,
  { isAtHome, leastAtHome, leastElsewhere }: MatchRules<Part>,
): PartMatch<Part> | null {
  if (similarity < Math.min(leastAtHome, leastElsewhere)) return null;
  const atHome = isAtHome(from, to);
  return similarity < (atHome ? leastAtHome : leastElsewhere)
    ? null
    : { from, to, similarity, isAtHome: atHome };
}

/** Similarities of texts that a catalogue may have differ by more than this. */
const FINEST = 2 ** 30;

/** One number, larger for the stronger of two matches and equal where only the printed order is left. */
function strengthOf({ from, to, similarity, isAtHome }: PartMatch): number {
  return 4 * Math.round(similarity * FINEST) + 2 * Number(isAtHome) + Number(from.id === to.id);
}
