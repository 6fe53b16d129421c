import {
  groundsOf,
  matrixOver,
  SelbstcheckError,
  seriesOfFields,
  type FieldSeries,
  type MatrixReference,
  type RoundMatrix,
} from '@selbstcheck/domain';
import type { ChosenReading, History, HistoryRound, ReadHistory } from '../results/read-history.js';

/** Rounds side by side, in the order of their dates. */
export interface RoundsSideBySide {
  readonly rounds: readonly HistoryRound[];
  readonly reference: MatrixReference;
  readonly matrix: RoundMatrix;
  /** The fields of the latest round's catalogue. */
  readonly fields: readonly FieldSeries[];
  /** How many closed rounds the municipality has, chosen or not. */
  readonly closedRounds: number;
}

/** Which readings are set side by side, and against what each is compared. */
export interface MatrixSelection {
  /** In any order; null: every closed round by its leading reading. */
  readonly readings: readonly ChosenReading[] | null;
  readonly reference: 'neighbour' | ChosenReading;
}

/** Criteria × rounds of one municipality. */
export class ReadMatrix {
  constructor(private readonly history: ReadHistory) {}

  /**
   * Rejects as ReadHistory does, with `mapping-circular` or `mapping-contradictory`, and with
   * `comparison-baseline-unknown` where the round compared against is not among those chosen.
   */
  async read(municipalityId: string, selection: MatrixSelection): Promise<RoundsSideBySide> {
    const { rounds, mappings } = await this.historyOf(municipalityId, selection.readings);
    const reference = referenceAmong(rounds, selection.reference);
    const compared = rounds.map((each) => each.compared);
    const groundBetween = groundsOf(mappings);
    return {
      rounds,
      reference,
      matrix: matrixOver(compared, groundBetween, reference),
      fields: seriesOfFields(compared, groundBetween),
      closedRounds: await this.closedRounds(municipalityId, selection, rounds),
    };
  }

  /** Only of a single chosen round it matters whether there are others. */
  private async closedRounds(
    municipalityId: string,
    { readings }: MatrixSelection,
    rounds: readonly HistoryRound[],
  ): Promise<number> {
    if (readings === null || rounds.length > 1) return rounds.length;
    return (await this.history.read(municipalityId)).rounds.length;
  }

  private async historyOf(
    municipalityId: string,
    readings: readonly ChosenReading[] | null,
  ): Promise<History> {
    if (readings === null) return this.history.read(municipalityId);
    const { rounds, mappings } = await this.history.readChosen(municipalityId, readings);
    const once = new Map(rounds.map((each) => [`${each.round.id} ${each.reading}`, each]));
    return { rounds: [...once.values()].toSorted(byDate), mappings };
  }
}

/** As stores sort rounds; of one round the self-rating comes first, because the workshop began with it. */
function byDate(a: HistoryRound, b: HistoryRound): number {
  return (
    a.round.referenceDate.localeCompare(b.round.referenceDate) ||
    a.round.title.localeCompare(b.round.title, 'de') ||
    a.round.id.localeCompare(b.round.id) ||
    a.reading.localeCompare(b.reading)
  );
}

function referenceAmong(
  rounds: readonly HistoryRound[],
  reference: MatrixSelection['reference'],
): MatrixReference {
  if (reference === 'neighbour') return reference;
  const baseline = rounds.findIndex(
    ({ round, reading }) =>
      round.id === reference.roundId && reading === (reference.reading ?? round.leadingReading),
  );
  if (baseline >= 0) return { baseline };
  throw new SelbstcheckError(
    'comparison-baseline-unknown',
    'The round chosen as the baseline is not among the rounds compared. Choose one of them.',
    { round: reference.roundId },
  );
}
