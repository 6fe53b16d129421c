import type { DraftLink, LinkDecision } from '@selbstcheck/contracts';
import type { LinkEnd } from './link-parts.js';
import { neededParts, type ChosenKind } from './link-shapes.js';

/** What a person chose for a link and did not send yet. */
export interface TypedLink {
  readonly kind: ChosenKind;
  /** Ids that were chosen; of several, kinds that need one take the first. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly reason: string;
}

/** What stands there before anybody touched it: the decision, or what is suggested. */
export function typedFrom({ kind, from, to, reason }: DraftLink): TypedLink {
  return { kind, from: from.map(({ id }) => id), to: to.map(({ id }) => id), reason: reason ?? '' };
}

/** The ids at an end that the chosen kind makes use of. */
export function chosenAt(typed: TypedLink, end: LinkEnd): readonly string[] {
  const needed = neededParts(typed.kind, end);
  if (needed === 'none') return [];
  return needed === 'one' ? typed[end].slice(0, 1) : typed[end];
}

/** Where parts are still to be chosen; null where none are. */
export function missingAt(typed: TypedLink): LinkEnd | null {
  const isMissing = (end: LinkEnd) => {
    const needed = neededParts(typed.kind, end);
    const { length } = chosenAt(typed, end);
    return (needed === 'one' && length < 1) || (needed === 'several' && length < 2);
  };
  return (['from', 'to'] as const).find(isMissing) ?? null;
}

/** What is sent. Parts that are not linked end and begin one by one. */
export function decisionsOf(level: DraftLink['level'], typed: TypedLink): readonly LinkDecision[] {
  const { kind } = typed;
  const reason = typed.reason.trim() === '' ? null : typed.reason;
  if (kind !== 'apart') {
    return [{ level, kind, from: [...chosenAt(typed, 'from')], to: [...chosenAt(typed, 'to')], reason }];
  }
  return [
    ...typed.from.map((id) => ({ level, kind: 'removed' as const, from: [id], to: [], reason })),
    ...typed.to.map((id) => ({ level, kind: 'new' as const, from: [], to: [id], reason })),
  ];
}

/** A link as it is suggested, confirmed. */
export function confirmed({ level, kind, from, to }: DraftLink): LinkDecision {
  return { level, kind, from: from.map(({ id }) => id), to: to.map(({ id }) => id), reason: null };
}
