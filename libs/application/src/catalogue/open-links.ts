import { undecidedParts, type CatalogueVersion, type UndecidedIds } from '@selbstcheck/domain';
import type { CatalogueDraft } from '../ports/catalogue-draft-store.js';

/** How many links at least are still to be decided before a draft can be activated. */
export interface OpenLinks {
  readonly criteria: number;
  readonly questions: number;
}

/** Counted without any suggestion: the undecided parts of the version that has more of them; 0 without a base. */
export function openLinks({ version, links }: CatalogueDraft, base: CatalogueVersion | null): OpenLinks {
  if (base === null) return { criteria: 0, questions: 0 };
  const { criterion, question } = undecidedParts(base, version, links);
  return { criteria: fewestLinks(criterion), questions: fewestLinks(question) };
}

/** How many they are together. */
export function countOpen({ criteria, questions }: OpenLinks): number {
  return criteria + questions;
}

function fewestLinks({ from, to }: UndecidedIds): number {
  return Math.max(from.length, to.length);
}
