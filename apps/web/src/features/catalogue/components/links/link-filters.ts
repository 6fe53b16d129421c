import type { DraftLink } from '@selbstcheck/contracts';
import { isUndecided, needsLook } from './link-parts.js';

/** What the work list can show. Identical wordings are no work: they are confirmed together. */
export const LINK_FILTERS = {
  open: needsLook,
  decided: (link: DraftLink) => !isUndecided(link),
  all: () => true,
} as const satisfies Readonly<Record<string, (link: DraftLink) => boolean>>;

/** See LINK_FILTERS. */
export type LinkFilter = keyof typeof LINK_FILTERS;

export const LINK_FILTER_NAMES = ['open', 'decided', 'all'] as const satisfies readonly LinkFilter[];
