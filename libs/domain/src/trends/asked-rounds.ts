import { compareCriterion } from '../comparison/compare-criteria.js';
import type { ComparedRound } from '../comparison/compared-round.js';
import type { GroundBetween } from '../comparison/grounds.js';
import type { CriterionChange } from '../comparison/round-comparison.js';
import type { MatrixRow } from '../comparison/round-matrix.js';
import type { CriterionScore } from '../scoring/round-score.js';

/** A round that asks the criterion of a series. */
export interface AskedRound {
  /** The round's index among all rounds. */
  readonly at: number;
  readonly round: ComparedRound;
  readonly score: CriterionScore;
  /** Whether it was rated, and by answers. */
  readonly isCounted: boolean;
  /** The change since the round directly before; null where that round does not ask it. */
  readonly fromNeighbour: CriterionChange | null;
}

/** The way to a counted round from the counted one before it. */
export interface CountedStep {
  readonly from: AskedRound;
  /** null where the criterion continues between the two by splits and mergers only. */
  readonly change: CriterionChange | null;
}

/** The rounds that ask the criterion of a row of the matrix between neighbours. */
export function askedRounds(row: MatrixRow, rounds: readonly ComparedRound[]): readonly AskedRound[] {
  return row.cells.flatMap((cell, at) => {
    const round = rounds[at];
    const score = cell === null ? undefined : round?.criterionScores.get(cell.criterionId);
    if (cell === null || round === undefined || score === undefined) return [];
    const isCounted = score.value !== null && score.basis === 'answers';
    return [{ at, round, score, isCounted, fromNeighbour: cell.change }];
  });
}

/** The step to each counted round, by the round's index; none to the first one. */
export function countedSteps(
  asked: readonly AskedRound[],
  groundBetween: GroundBetween,
): ReadonlyMap<number, CountedStep> {
  const counted = asked.filter(({ isCounted }) => isCounted);
  return new Map(
    counted.slice(1).flatMap((each, index) => {
      const from = counted[index];
      return from ? [[each.at, { from, change: changeBetween(from, each, groundBetween) }] as const] : [];
    }),
  );
}

/** Only this one criterion is compared, and only where rounds are skipped. */
function changeBetween(
  earlier: AskedRound,
  later: AskedRound,
  groundBetween: GroundBetween,
): CriterionChange | null {
  if (earlier.at === later.at - 1) return later.fromNeighbour;
  const pair = groundBetween(earlier.round, later.round).pairs.find(
    ({ before, after }) =>
      before.criterion.id === earlier.score.criterionId && after.criterion.id === later.score.criterionId,
  );
  return pair === undefined ? null : compareCriterion(pair, earlier.round, later.round);
}
