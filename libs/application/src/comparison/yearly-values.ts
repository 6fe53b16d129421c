import { Fraction, readRoundScore, type MunicipalityValue, type Round } from '@selbstcheck/domain';
import type { ActiveModel } from '../models/active-model.js';
import type { ResultStore } from '../ports/result-store.js';
import type { RoundStore } from '../ports/round-store.js';
import { keyOf } from '../rounds/round-key.js';

/** A municipality's values of one year: those of its latest closed round, by its leading reading. */
export interface ValuesOfYear {
  readonly year: number;
  readonly catalogueVersionId: string;
  /** By criterion id; what is not rated is not there. */
  readonly values: ReadonlyMap<string, MunicipalityValue>;
}

interface Kept {
  readonly stamp: string;
  readonly years: readonly ValuesOfYear[];
}

/** A municipality's six rounds take some 20 kilobytes. */
const MOST_KEPT = 500;

/** The stored results of municipalities year by year; kept in memory while nothing of the municipality changes. */
export class YearlyValues {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly rounds: RoundStore,
    private readonly results: ResultStore,
    private readonly activeModel: ActiveModel,
  ) {}

  /** Oldest year first. A round that is not scored yet has no values. */
  async read(municipalityId: string): Promise<readonly ValuesOfYear[]> {
    const stamp = await this.rounds.stamp(municipalityId);
    const known = this.kept.get(municipalityId);
    const years = known?.stamp === stamp ? known.years : await this.build(municipalityId);
    this.kept.delete(municipalityId);
    this.kept.set(municipalityId, { stamp, years });
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) break;
      this.kept.delete(oldest);
    }
    return years;
  }

  private async build(municipalityId: string): Promise<readonly ValuesOfYear[]> {
    const closed = (await this.rounds.listByMunicipality(municipalityId)).filter(isClosed);
    // rounds come by date, so the last one of a year stays
    const latest = new Map(closed.map((round) => [yearOf(round), round]));
    const { stored } = await this.activeModel.current();
    const years: ValuesOfYear[] = [];
    for (const [year, round] of latest) {
      years.push({
        year,
        catalogueVersionId: round.catalogueVersionId,
        values: await this.valuesOf(round, stored.hash),
      });
    }
    return years;
  }

  private async valuesOf(round: Round, modelHash: string): Promise<ReadonlyMap<string, MunicipalityValue>> {
    const result = await this.results.newest(keyOf(round), round.leadingReading, modelHash);
    if (!result) return new Map();
    const scores = readRoundScore(result.body).fields.flatMap((field) => field.criterionScores);
    return new Map(
      scores.flatMap(({ criterionId, value, basis }) =>
        value === null
          ? []
          : [
              [
                criterionId,
                { value: Fraction.parse(value), basis: basis === 'recorded' ? 'symbols' : 'answers' },
              ] as const,
            ],
      ),
    );
  }
}

function isClosed({ state }: Round): boolean {
  return state === 'closed' || state === 'archived';
}

function yearOf({ referenceDate }: Round): number {
  return Number(referenceDate.slice(0, 4));
}
