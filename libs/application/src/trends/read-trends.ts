import {
  criterionHistories,
  SelbstcheckError,
  type CatalogueMapping,
  type CriterionHistory,
  type MatrixRow,
  type RoundComparison,
  type SeriesPoint,
} from '@selbstcheck/domain';
import type { Pauses } from '../ports/pauses.js';
import type { Clock } from '../ports/surroundings.js';
import type { TargetStore } from '../ports/target-store.js';
import type { HistoryRound, ReadHistory } from '../results/read-history.js';
import { standingTargets, targetsOf, type SeriesTargets } from './series-targets.js';

/** One criterion over all closed rounds. */
export interface CriterionTrend {
  readonly history: CriterionHistory;
  /** The history's points without those of rounds that do not ask it. */
  readonly series: readonly SeriesPoint[];
  /** One per round, with the change since the round directly before. */
  readonly cells: MatrixRow['cells'];
  /** Whether the latest round does not ask it any more. */
  readonly hasEnded: boolean;
  readonly targets: SeriesTargets;
}

/** Every criterion of a municipality since its first closed round. */
export interface MunicipalityTrends {
  /** By their leading readings, oldest first. */
  readonly rounds: readonly HistoryRound[];
  readonly mappings: readonly CatalogueMapping[];
  /** One per round, with the round directly before; null for the first. */
  readonly comparisons: readonly (RoundComparison | null)[];
  /** In the order of the latest catalogue version; those that ended come last. */
  readonly criteria: readonly CriterionTrend[];
}

/** How every criterion of a municipality moved (methods, 5). */
export class ReadTrends {
  constructor(
    private readonly history: ReadHistory,
    private readonly targets: TargetStore,
    private readonly clock: Clock,
    private readonly pauses: Pauses,
  ) {}

  /** Rejects with `result-not-found`, `mapping-circular` or `mapping-contradictory`. */
  async read(municipalityId: string): Promise<MunicipalityTrends> {
    const { rounds, mappings } = await this.history.read(municipalityId);
    const targets = await this.targets.listByMunicipality(municipalityId);
    const today = this.clock.today();
    const dated = rounds.map(({ round, compared }) => ({
      roundId: round.id,
      date: round.referenceDate,
      round: compared,
    }));
    const { histories, matrix } = criterionHistories(dated, mappings);
    await this.pauses.next();
    const criteria = histories.map((history, index): CriterionTrend => {
      const series = history.points.filter((point) => point !== null);
      const hasEnded = history.idsByRound.at(-1) === null;
      const own = targetsOf(history, rounds, targets);
      return {
        history,
        series,
        cells: matrix.rows[index]?.cells ?? [],
        hasEnded,
        targets: standingTargets(own, hasEnded ? [] : series, today),
      };
    });
    return { rounds, mappings, comparisons: matrix.comparisons, criteria };
  }
}

/**
 * The criterion with this id in the latest round that asks it, else in any round: an old address keeps leading to the
 * series. Throws `criterion-not-found`.
 */
export function criterionOf({ criteria }: MunicipalityTrends, criterionId: string): CriterionTrend {
  const found =
    criteria.find(({ history }) => history.criterionId === criterionId) ??
    criteria.find(({ history }) => history.idsByRound.includes(criterionId));
  if (found) return found;
  throw new SelbstcheckError(
    'criterion-not-found',
    'No closed round of this municipality asks this criterion. Start from the list of all criteria.',
    { criterionId },
  );
}
