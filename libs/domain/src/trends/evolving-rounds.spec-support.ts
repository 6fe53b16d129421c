import type { CatalogueMapping, CatalogueVersion } from '../catalogue/catalogue.js';
import type { Check } from '../comparison/comparison-world.spec-support.js';
import { diceOf, evolved, randomCatalogue, randomRatings } from '../comparison/random-world.spec-support.js';

/** Rounds in the order of their dates, and the mappings between their versions. */
export interface EvolvingRounds {
  readonly checks: readonly Check[];
  readonly mappings: readonly CatalogueMapping[];
}

/** Rounds of versions that evolve from each other; now and then an earlier version is used once more. */
export function evolvingRounds(
  seed: number,
  generations: number,
  count: number,
  recordedPercent: number,
): EvolvingRounds {
  const dice = diceOf(seed);
  const versions = [randomCatalogue(dice)];
  const mappings: CatalogueMapping[] = [];
  for (let generation = 1; generation <= generations; generation += 1) {
    const { catalogue, mapping } = evolved(
      versions[generation - 1] as CatalogueVersion,
      `v${generation}`,
      dice,
    );
    versions.push(catalogue);
    mappings.push(mapping);
  }
  const checks = Array.from({ length: count }, (_, index) => {
    const due = Math.floor((index * versions.length) / count);
    const catalogue = versions[dice(6) === 0 ? dice(due + 1) : due] as CatalogueVersion;
    return { catalogue, ratings: randomRatings(catalogue, dice, recordedPercent) };
  });
  return { checks, mappings };
}
