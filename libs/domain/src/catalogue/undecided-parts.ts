import {
  criteriaOf,
  questionsOf,
  type CatalogueVersion,
  type LinkLevel,
  type UnsignedLink,
} from './catalogue.js';
import { knowsItsWordings } from './known-wordings.js';

/** Ids of the earlier and of the later version. */
export interface UndecidedIds {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/**
 * What still has to be linked before `validateMapping` accepts the mapping, in printed order: criteria always,
 * questions only where both versions know all wordings.
 */
export function undecidedParts(
  from: CatalogueVersion,
  to: CatalogueVersion,
  links: readonly UnsignedLink[],
): Readonly<Record<LinkLevel, UndecidedIds>> {
  const wordingsKnown = knowsItsWordings(from) && knowsItsWordings(to);
  const undecided = (
    level: LinkLevel,
    partsOf: (version: CatalogueVersion) => readonly { readonly id: string }[],
  ): UndecidedIds => ({
    from: without(partsOf(from), linkedIds(links, level, 'from')),
    to: without(partsOf(to), linkedIds(links, level, 'to')),
  });
  return {
    criterion: undecided('criterion', criteriaOf),
    question: wordingsKnown ? undecided('question', questionsOf) : { from: [], to: [] },
  };
}

/** The ids that links of a level name at one end. */
export function linkedIds(
  links: readonly UnsignedLink[],
  level: LinkLevel,
  end: 'from' | 'to',
): ReadonlySet<string> {
  return new Set(links.filter((link) => link.level === level).flatMap((link) => link[end]));
}

function without(parts: readonly { readonly id: string }[], linked: ReadonlySet<string>): readonly string[] {
  return parts.map(({ id }) => id).filter((id) => !linked.has(id));
}
