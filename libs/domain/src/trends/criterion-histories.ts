import type { CatalogueMapping } from '../catalogue/catalogue.js';
import type { ComparedRound } from '../comparison/compared-round.js';
import { groundsOf, type GroundBetween } from '../comparison/grounds.js';
import { matrixOver, type MatrixRow, type RoundMatrix } from '../comparison/round-matrix.js';
import type { IdsByRound } from '../comparison/strands.js';
import { askedRounds, countedSteps, type AskedRound, type CountedStep } from './asked-rounds.js';
import { breaksInside, isOfDefinition, regroupingsAround, type SeriesBreak } from './series-breaks.js';
import type { SeriesPoint } from './series.js';

/** A closed round as trends need it. */
export interface DatedRound {
  readonly roundId: string;
  /** The reference date, an ISO calendar date. */
  readonly date: string;
  readonly round: ComparedRound;
}

/** One criterion over all rounds. */
export interface CriterionHistory {
  /** Field and id in the latest round that asks it. */
  readonly fieldId: string;
  readonly criterionId: string;
  readonly idsByRound: IdsByRound;
  /** One per round; null where the round's catalogue does not ask it. Without the nulls it is the series of trends. */
  readonly points: readonly (SeriesPoint | null)[];
  /** In order, for drawing; a split or merger can also lie directly before the first point or behind the last. */
  readonly breaks: readonly SeriesBreak[];
}

/** Every criterion's history, and the matrix between neighbours that it came from, with the same rows. */
export interface CriterionHistories {
  readonly histories: readonly CriterionHistory[];
  readonly matrix: RoundMatrix;
}

/**
 * The histories of all criteria over rounds in the order of their dates (methods, 3 to 5).
 * Throws a RangeError where the rounds are not in that order, and what roundMatrix throws.
 */
export function criterionHistories(
  rounds: readonly DatedRound[],
  mappings: readonly CatalogueMapping[],
): CriterionHistories {
  rejectWrongOrder(rounds);
  const groundBetween = groundsOf(mappings);
  const compared = rounds.map(({ round }) => round);
  const matrix = matrixOver(compared, groundBetween, 'neighbour');
  const histories = matrix.rows.map((row) => historyOf(row, rounds, matrix.comparisons, groundBetween));
  return { histories, matrix };
}

function historyOf(
  row: MatrixRow,
  rounds: readonly DatedRound[],
  comparisons: RoundMatrix['comparisons'],
  groundBetween: GroundBetween,
): CriterionHistory {
  const asked = askedRounds(
    row,
    rounds.map(({ round }) => round),
  );
  const steps = countedSteps(asked, groundBetween);
  const inside = breaksInside(asked, steps, comparisons);
  const broken = new Set(inside.filter(isOfDefinition).map(({ to }) => to));
  const pointAt = new Map(
    asked.map((each) => [each.at, pointOf(each, steps.get(each.at), broken.has(each.at))]),
  );
  return {
    fieldId: row.fieldId,
    criterionId: row.criterionId,
    idsByRound: row.cells.map((cell) => cell?.criterionId ?? null),
    points: rounds.map(({ roundId, date }, at) => {
      const point = pointAt.get(at);
      return point === undefined ? null : { roundId, date, ...point };
    }),
    breaks: [...inside, ...regroupingsAround(asked, comparisons)].toSorted((a, b) => a.to - b.to),
  };
}

function pointOf(
  { score, fromNeighbour }: AskedRound,
  step: CountedStep | undefined,
  hasBreakBefore: boolean,
): Omit<SeriesPoint, 'roundId' | 'date'> {
  const pieces = step?.change?.pieces;
  return {
    value: score.value,
    missing: score.missing,
    coverage: score.coverage,
    questions: score.asked,
    isRecorded: score.basis === 'recorded',
    isThin: score.evidence === 'thin',
    hasBreakBefore,
    fromPrevious:
      step?.change && pieces
        ? { likeForLike: pieces.likeForLike, isComparableForTrend: step.change.isComparableForTrend }
        : null,
    change: fromNeighbour?.changeClass ?? null,
  };
}

function rejectWrongOrder(rounds: readonly DatedRound[]): void {
  const isSorted = rounds.every(({ date }, index) => index === 0 || (rounds[index - 1]?.date ?? '') <= date);
  if (!isSorted) throw new RangeError('Histories take rounds sorted by their reference dates.');
}
