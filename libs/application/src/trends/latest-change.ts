import {
  comparisonNoise,
  Fraction,
  groundsOf,
  type ComparisonNoise,
  type RoundComparison,
} from '@selbstcheck/domain';
import type { MunicipalityTrends } from './read-trends.js';

/** What changed from the last round but one to the last, and what answers would do by chance. */
export interface LatestChange {
  readonly comparison: RoundComparison;
  readonly noise: ComparisonNoise;
}

/** null where there are fewer than two rounds. */
export function latestChangeOf({ rounds, mappings, comparisons }: MunicipalityTrends): LatestChange | null {
  const [before, after] = rounds.slice(-2).map(({ compared }) => compared);
  const comparison = comparisons.at(-1) ?? null;
  if (!before || !after || !comparison) return null;
  const ground = groundsOf(mappings)(before, after);
  const rate = Fraction.parse(after.model.answerNoise);
  return { comparison, noise: comparisonNoise(ground, before, after, comparison, rate) };
}
