import type { ComposedMapping } from '../comparison/composed-mapping.js';
import type { CatalogueVersion, UnsignedLink } from './catalogue.js';

/**
 * The mapping that decided or suggested links would make, to look at its effects before anybody signs it.
 * A part that no link names ends in the earlier version and begins in the later one.
 */
export function draftMapping(
  from: CatalogueVersion,
  to: CatalogueVersion,
  links: readonly UnsignedLink[],
): ComposedMapping {
  return { fromVersionId: from.id, toVersionId: to.id, isLinked: true, links };
}
