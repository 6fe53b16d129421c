import type { DraftLink, LinkKind } from '@selbstcheck/contracts';
import type { LinkEnd } from './link-parts.js';

/** What a person can choose: a kind of link, or that parts which look alike are not linked. */
export type ChosenKind = LinkKind | 'apart';

/** How many parts a kind has at an end. */
export type NeededParts = 'none' | 'one' | 'several' | 'any';

const NEEDED: Readonly<Record<ChosenKind, Readonly<Record<LinkEnd, NeededParts>>>> = {
  same: { from: 'one', to: 'one' },
  reworded_minor: { from: 'one', to: 'one' },
  reworded_major: { from: 'one', to: 'one' },
  moved: { from: 'one', to: 'one' },
  split: { from: 'one', to: 'several' },
  merged: { from: 'several', to: 'one' },
  new: { from: 'none', to: 'one' },
  removed: { from: 'one', to: 'none' },
  apart: { from: 'any', to: 'any' },
};

/** How many parts the kind has at this end. */
export function neededParts(kind: ChosenKind, end: LinkEnd): NeededParts {
  return NEEDED[kind][end];
}

const LINKED = ['same', 'reworded_minor', 'reworded_major', 'moved', 'split', 'merged'] as const;

/** The kinds to choose from for a link, in a steady order: how it is linked, then that it is not. */
export function offeredKinds(link: DraftLink): readonly ChosenKind[] {
  const unlinked = link.from.length === 0 ? 'new' : link.to.length === 0 ? 'removed' : 'apart';
  return [...LINKED.filter((kind) => kind !== 'same' || mayBeSame(link)), unlinked];
}

/** `same` is for equal wordings only; two of which one is not known may be equal. */
function mayBeSame(link: DraftLink): boolean {
  const [[before], [after]] = [link.from, link.to];
  if (before === undefined || after === undefined) return false;
  if (before.wording === null || after.wording === null) return true;
  return link.kind === 'same' || before.wording.de === after.wording.de;
}
