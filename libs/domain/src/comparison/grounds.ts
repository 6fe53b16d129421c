import type { CatalogueMapping } from '../catalogue/catalogue.js';
import type { ComparedRound } from './compared-round.js';
import { comparisonGround, type ComparisonGround } from './comparison-ground.js';
import { composeOver } from './compose-mappings.js';
import { mappingNetwork, type MappingNetwork } from './mapping-ways.js';

/** The ground between the catalogue versions of two rounds. Throws what composeMappings throws. */
export type GroundBetween = (
  from: Pick<ComparedRound, 'catalogue'>,
  to: Pick<ComparedRound, 'catalogue'>,
) => ComparisonGround;

/** Finds grounds over mappings. Rounds mostly share a version, so each ground is found once. */
export function groundsOf(mappings: readonly CatalogueMapping[]): GroundBetween {
  let network: MappingNetwork | undefined;
  const known = new Map<string, Map<string, ComparisonGround>>();
  return ({ catalogue: from }, { catalogue: to }) => {
    const knownFrom = known.get(from.id) ?? new Map<string, ComparisonGround>();
    const found = knownFrom.get(to.id);
    if (found !== undefined) return found;
    network ??= mappingNetwork(mappings);
    const ground = comparisonGround(from, to, composeOver(from, to, network));
    known.set(from.id, knownFrom.set(to.id, ground));
    return ground;
  };
}
