import type { HistoryRound, RoundsSideBySide } from '@selbstcheck/application';
import type { ComparisonMatrix, MatrixCell } from '@selbstcheck/contracts';
import {
  likeForLikeWords,
  matrixNotice,
  meanChangeSentence,
  pairOrderOf,
  type ChosenRound,
  type FieldChange,
  type FieldSeries,
  type Language,
  type MatrixRow,
  type OverallChange,
  type PairOrder,
} from '@selbstcheck/domain';
import { presentShortChange } from '../../platform/change-views.js';
import {
  chosenRound,
  fieldOf,
  presentNamedField,
  presentSelectedRound,
} from '../../platform/round-selection.js';
import { criterionOf } from './compared-side.js';

type MeanCell = NonNullable<ComparisonMatrix['overall'][number]>;

/** Criteria × rounds. */
export function presentMatrix(sideBySide: RoundsSideBySide, language: Language): ComparisonMatrix {
  const { rounds, reference, matrix, fields } = sideBySide;
  const selected = rounds.map(presentSelectedRound);
  const latest = rounds.at(-1);
  const chosen = rounds.map(chosenRound);
  const orders = ordersOf(chosen, reference);
  const running = (row: MatrixRow): boolean => row.cells.at(-1) != null;
  return {
    rounds: selected,
    reference: reference === 'neighbour' ? reference : (selected[reference.baseline]?.token ?? 'neighbour'),
    notice: matrixNotice(chosen, matrix.comparisons, reference, language, sideBySide.closedRounds),
    overall: rounds.map(({ compared }, index) =>
      presentMeanCell(compared.score.overall, matrix.comparisons[index]?.overall, language, orders[index]),
    ),
    fields: fields.flatMap((series) => {
      if (!latest) return [];
      const rows = matrix.rows.filter((row) => running(row) && row.fieldId === series.fieldId);
      return [
        {
          ...presentNamedField(fieldOf(latest.compared.catalogue, series.fieldId)),
          cells: presentFieldCells(sideBySide, series, language, orders),
          criteria: rows.map((row) => presentRow(rounds, row, language, orders)),
        },
      ];
    }),
    ended: matrix.rows
      .filter((row) => !running(row))
      .map((row) => ({
        ...presentRow(rounds, row, language, orders),
        field: presentNamedField(fieldOf(lastAsking(rounds, row).compared.catalogue, row.fieldId)),
      })),
  };
}

/** How each round stands to the one that it is compared with. */
function ordersOf(
  rounds: readonly ChosenRound[],
  reference: RoundsSideBySide['reference'],
): readonly PairOrder[] {
  return rounds.map((round, index) => {
    const before = rounds[reference === 'neighbour' ? index - 1 : reference.baseline];
    return before ? pairOrderOf(before, round) : 'rounds';
  });
}

function presentFieldCells(
  { rounds, matrix }: RoundsSideBySide,
  { idsByRound }: FieldSeries,
  language: Language,
  orders: readonly PairOrder[],
): (MeanCell | null)[] {
  return rounds.map(({ compared }, index) => {
    const id = idsByRound[index];
    const score = compared.score.fields.find(({ fieldId }) => fieldId === id);
    if (!score) return null;
    const change = matrix.comparisons[index]?.fields.find(({ afterId }) => afterId === id);
    return presentMeanCell(score, change?.beforeId === null ? undefined : change, language, orders[index]);
  });
}

function presentMeanCell(
  { stage, value }: Pick<HistoryRound['compared']['score']['overall'], 'stage' | 'value'>,
  change: FieldChange | OverallChange | undefined,
  language: Language,
  order: PairOrder | undefined,
): MeanCell {
  const likeForLike = change?.pieces?.likeForLike ?? null;
  return {
    stage,
    value: value?.toString() ?? null,
    change: change
      ? {
          likeForLike: likeForLike?.toString() ?? null,
          words: likeForLikeWords(likeForLike, language),
          sentence: meanChangeSentence(change, language, order),
        }
      : null,
  };
}

function presentRow(
  rounds: readonly HistoryRound[],
  row: MatrixRow,
  language: Language,
  orders: readonly PairOrder[],
): ComparisonMatrix['fields'][number]['criteria'][number] {
  return {
    criterionId: row.criterionId,
    title: criterionOf(lastAsking(rounds, row), row.criterionId).title,
    cells: row.cells.map((cell, index): MatrixCell | null => {
      if (!cell) return null;
      const { symbol, evidence, change, criterionId } = cell;
      const missing = rounds[index]?.compared.criterionScores.get(criterionId)?.missing ?? null;
      return {
        symbol,
        missing,
        evidence,
        change: change && presentShortChange(change, language, orders[index]),
      };
    }),
  };
}

function lastAsking(rounds: readonly HistoryRound[], { cells }: MatrixRow): HistoryRound {
  const round = rounds[cells.findLastIndex((cell) => cell !== null)];
  if (!round) throw new Error('A row of a matrix is asked in at least one of its rounds.');
  return round;
}
