import type { CatalogueVersion, UnsignedLink } from './catalogue.js';
import { rejectCatalogueProblems } from './catalogue-problem.js';
import { validateLink } from './validate-link.js';

/** What a person decided on a link; null where no reason was given yet. */
export interface LinkDecision extends UnsignedLink {
  readonly reason: string | null;
}

/**
 * The decisions with one more, which replaces every earlier one on any of its ids. Throws `catalogue-link-nowhere`,
 * `catalogue-link-shape`, `catalogue-link-not-same` or `catalogue-link-twice` where it is wrong in itself.
 */
export function applyDecision<Decision extends LinkDecision>(
  from: CatalogueVersion,
  to: CatalogueVersion,
  decided: readonly Decision[],
  decision: Decision,
): readonly Decision[] {
  rejectCatalogueProblems(validateLink(decision, from, to));
  return [...decided.filter((earlier) => !sharesPart(earlier, decision)), decision];
}

function sharesPart(one: UnsignedLink, other: UnsignedLink): boolean {
  return one.from.some((id) => other.from.includes(id)) || one.to.some((id) => other.to.includes(id));
}
