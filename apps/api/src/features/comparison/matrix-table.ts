import type { FileOrigin, TableCell, TableColumn, TableDocument } from '@selbstcheck/application';
import type { ComparisonMatrix, MatrixCell } from '@selbstcheck/contracts';
import { glyphOfSymbol, localized, type Language } from '@selbstcheck/domain';
import { differenceCell, fractionOf } from './table-cells.js';
import { explanationSheet, roundWords } from './table-explanation.js';
import { TABLE_WORDS, type TableWords } from './table-words.js';

type MeanCell = ComparisonMatrix['overall'][number];

/** The columns of a round, with the cells that a field and a criterion have in it. */
interface RoundColumn {
  readonly heading: (words: TableWords['columns'], exact: TableWords['exact']) => string;
  readonly width: number;
  readonly ofMean: (cell: NonNullable<MeanCell>) => TableCell;
  readonly ofCriterion: (cell: MatrixCell) => TableCell;
}

const ROUND_COLUMNS: readonly RoundColumn[] = [
  {
    heading: ({ symbol }) => symbol,
    width: 8,
    ofMean: () => null,
    ofCriterion: ({ symbol }) => glyphOfSymbol(symbol),
  },
  { heading: ({ stage }) => stage, width: 8, ofMean: ({ stage }) => stage, ofCriterion: () => null },
  {
    heading: ({ value }) => value,
    width: 8,
    ofMean: ({ value }) => fractionOf(value),
    ofCriterion: () => null,
  },
  {
    heading: ({ value }, exact) => exact(value),
    width: 12,
    ofMean: ({ value }) => value,
    ofCriterion: () => null,
  },
  {
    heading: ({ change }) => change,
    width: 22,
    ofMean: ({ change }) => change?.sentence ?? null,
    ofCriterion: ({ change }) => change?.label ?? null,
  },
  {
    heading: ({ likeForLike }) => likeForLike,
    width: 12,
    ofMean: ({ change }) => differenceCell(fractionOf(change?.likeForLike ?? null)),
    ofCriterion: ({ change }) => differenceCell(fractionOf(change?.likeForLike ?? null)),
  },
  {
    heading: ({ likeForLike }, exact) => exact(likeForLike),
    width: 12,
    ofMean: ({ change }) => change?.likeForLike ?? null,
    ofCriterion: ({ change }) => change?.likeForLike ?? null,
  },
  {
    heading: ({ flags }) => flags,
    width: 12,
    ofMean: () => null,
    ofCriterion: ({ change }) => change?.flags.join(' ') ?? null,
  },
];

/** Criteria × rounds as a table: the figures of the screen, in its order. */
export function matrixTable(view: ComparisonMatrix, origin: FileOrigin, language: Language): TableDocument {
  const words = TABLE_WORDS[language];
  return {
    language,
    table: { name: words.sheets.matrix, columns: columnsOf(view, words), rows: rowsOf(view, language) },
    explanation: explanationSheet(
      origin,
      [
        ...view.rounds.map((round) => ({ term: words.facts.round, meaning: roundWords(round, language) })),
        { term: words.facts.reference, meaning: referenceWords(view, language) },
      ],
      view.notice,
      language,
    ),
  };
}

function columnsOf({ rounds }: ComparisonMatrix, words: TableWords): readonly TableColumn[] {
  const { columns, exact, inRound, readings } = words;
  return [
    { heading: columns.level, width: 14 },
    { heading: columns.number, width: 5 },
    { heading: columns.field, width: 34 },
    { heading: columns.criterion, width: 34 },
    ...rounds.flatMap(({ title, referenceDate, isLeading, reading }) => {
      const view = isLeading ? '' : `, ${readings[reading]}`;
      return ROUND_COLUMNS.map(({ heading, width }) => ({
        heading: inRound(heading(columns, exact), `${title} (${referenceDate})${view}`),
        width,
      }));
    }),
  ];
}

function rowsOf({ overall, fields, ended }: ComparisonMatrix, language: Language): TableCell[][] {
  const { levels } = TABLE_WORDS[language];
  const text = (title: { readonly de: string; readonly en?: string }) => localized(title, language).text;
  return [
    [levels.overall, null, null, null, ...meanCells(overall)],
    ...fields.flatMap(({ number, title, cells, criteria }) => [
      [levels.field, number, text(title), null, ...meanCells(cells)],
      ...criteria.map((row) => [
        levels.criterion,
        number,
        text(title),
        text(row.title),
        ...criterionCells(row.cells),
      ]),
    ]),
    ...ended.map((row) => [
      levels.ended,
      row.field.number,
      text(row.field.title),
      text(row.title),
      ...criterionCells(row.cells),
    ]),
  ];
}

function meanCells(cells: readonly MeanCell[]): readonly TableCell[] {
  return cells.flatMap((cell) => ROUND_COLUMNS.map(({ ofMean }) => cell && ofMean(cell)));
}

function criterionCells(cells: readonly (MatrixCell | null)[]): readonly TableCell[] {
  return cells.flatMap((cell) => ROUND_COLUMNS.map(({ ofCriterion }) => cell && ofCriterion(cell)));
}

function referenceWords({ rounds, reference }: ComparisonMatrix, language: Language): string {
  const round = rounds.find(({ token }) => token === reference);
  return round ? roundWords(round, language) : TABLE_WORDS[language].facts.neighbour;
}
