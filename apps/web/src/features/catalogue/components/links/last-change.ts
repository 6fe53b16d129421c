import type { DraftLink } from '@selbstcheck/contracts';
import type { ChosenKind } from './link-shapes.js';

/** What was just done, to be said and, where it was a decision, undone. */
export type LastChange =
  | { readonly done: 'confirmed'; readonly links: readonly DraftLink[] }
  | {
      readonly done: 'decided';
      readonly link: DraftLink;
      readonly kind: ChosenKind;
      readonly sent: SentParts;
    }
  | { readonly done: 'withdrawn'; readonly link: DraftLink };

/** Ids that were sent. */
export interface SentParts {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** All ids that parts of a list name. */
export function partsOf(named: readonly SentParts[]): { from: string[]; to: string[] } {
  return { from: named.flatMap(({ from }) => from), to: named.flatMap(({ to }) => to) };
}

/** The ids a link names. */
export function idsOf({ from, to }: DraftLink): SentParts {
  return { from: from.map(({ id }) => id), to: to.map(({ id }) => id) };
}
