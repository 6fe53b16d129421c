import {
  compareRounds,
  comparisonNoise,
  Fraction,
  groundsOf,
  type ComparisonGround,
  type ComparisonNoise,
  type RoundComparison,
} from '@selbstcheck/domain';
import type { ChosenReading, HistoryRound, ReadHistory } from '../results/read-history.js';

/** Two readings with everything that is said about them. */
export interface TwoReadings {
  readonly before: HistoryRound;
  readonly after: HistoryRound;
  readonly ground: ComparisonGround;
  readonly comparison: RoundComparison;
  /** At the rate of the model. */
  readonly noise: ComparisonNoise;
}

/** Compares two readings, of two rounds or of one, in the order they were chosen. */
export class CompareTwoRounds {
  constructor(private readonly history: ReadHistory) {}

  /** Rejects as ReadHistory does, and with `mapping-circular` or `mapping-contradictory`. */
  async compare(
    municipalityId: string,
    chosen: { readonly before: ChosenReading; readonly after: ChosenReading },
  ): Promise<TwoReadings> {
    const { rounds, mappings } = await this.history.readChosen(municipalityId, [chosen.before, chosen.after]);
    const [before, after] = rounds;
    if (!before || !after) throw new RangeError('A history has as many rounds as were chosen.');
    const sides = [before.compared, after.compared] as const;
    const ground = groundsOf(mappings)(...sides);
    const comparison = compareRounds(ground, ...sides);
    const rate = Fraction.parse(before.compared.model.answerNoise);
    return { before, after, ground, comparison, noise: comparisonNoise(ground, ...sides, comparison, rate) };
  }
}
