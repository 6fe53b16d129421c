import type { FileOrigin, TableCell, TableDocument } from '@selbstcheck/application';
import type { TwoRounds } from '@selbstcheck/contracts';
import {
  glyphOfSymbol,
  PIECES,
  pieceWords,
  type Fraction,
  type Language,
  type RatingSymbol,
} from '@selbstcheck/domain';
import { differenceCell, fractionOf } from './table-cells.js';
import { comparisonRows, type ComparisonRow } from './comparison-rows.js';
import { explanationSheet, roundWords } from './table-explanation.js';
import { TABLE_WORDS, type TableWords } from './table-words.js';

/** A figure, which has a second column with its exact fraction. */
interface Figure {
  readonly heading: string;
  readonly width: number;
  readonly of: (row: ComparisonRow) => Fraction | null;
  readonly isDifference: boolean;
}

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: ComparisonRow) => TableCell;
}

/** Two rounds as a table: the figures of the screen, in its order, each also as its exact fraction. */
export function twoRoundsTable(view: TwoRounds, origin: FileOrigin, language: Language): TableDocument {
  const words = TABLE_WORDS[language];
  const columns = columnsOf(words, language);
  return {
    language,
    table: {
      name: words.sheets.comparison,
      columns: columns.map(({ heading, width }) => ({ heading, width })),
      rows: comparisonRows(view, language).map((row) => columns.map(({ cell }) => cell(row))),
    },
    explanation: explanationSheet(
      origin,
      [
        { term: words.facts.before, meaning: roundWords(view.before, language) },
        { term: words.facts.after, meaning: roundWords(view.after, language) },
        { term: words.facts.overall, meaning: view.overall.sentence },
        { term: words.facts.worsening, meaning: view.worsening },
        { term: words.facts.symbols, meaning: view.symbolsChanged.sentence },
      ],
      view.notice,
      language,
    ),
  };
}

function columnsOf(words: TableWords, language: Language): readonly Column[] {
  const { columns } = words;
  const figures: readonly Figure[] = [
    { heading: columns.before, width: 12, of: ({ before }) => before, isDifference: false },
    { heading: columns.after, width: 12, of: ({ after }) => after, isDifference: false },
    { heading: columns.raw, width: 12, of: ({ raw }) => raw, isDifference: true },
    ...PIECES.map((piece) => ({
      heading: pieceWords(piece, language).name,
      width: 16,
      of: ({ pieces }: ComparisonRow) => exactly(pieces?.[piece]),
      isDifference: true,
    })),
    { heading: columns.noiseLower, width: 12, of: ({ noise }) => exactly(noise?.lower), isDifference: true },
    { heading: columns.noiseUpper, width: 12, of: ({ noise }) => exactly(noise?.upper), isDifference: true },
  ];
  return [
    { heading: columns.level, width: 14, cell: ({ level }) => level },
    { heading: columns.number, width: 5, cell: ({ number }) => number },
    { heading: columns.field, width: 34, cell: ({ field }) => field },
    { heading: columns.criterion, width: 34, cell: ({ criterion }) => criterion },
    { heading: columns.class, width: 22, cell: (row) => row.class },
    { heading: columns.symbolBefore, width: 10, cell: ({ symbols }) => glyph(symbols.before) },
    { heading: columns.symbolAfter, width: 10, cell: ({ symbols }) => glyph(symbols.after) },
    { heading: columns.stageBefore, width: 10, cell: ({ stages }) => stages?.before ?? null },
    { heading: columns.stageAfter, width: 10, cell: ({ stages }) => stages?.after ?? null },
    ...figures.map(({ heading, width, of, isDifference }) => ({
      heading,
      width,
      cell: (row: ComparisonRow) => (isDifference ? differenceCell(of(row)) : of(row)),
    })),
    { heading: columns.basis, width: 14, cell: ({ basis }) => basis },
    { heading: columns.sameQuestions, width: 10, cell: (row) => row.sameQuestions?.usable ?? null },
    { heading: columns.askedQuestions, width: 10, cell: (row) => row.sameQuestions?.asked ?? null },
    { heading: columns.flags, width: 12, cell: ({ flags }) => flags },
    { heading: columns.notes, width: 50, cell: ({ notes }) => notes },
    { heading: columns.sentence, width: 80, cell: ({ sentence }) => sentence },
    ...figures.map(({ heading, of }) => ({
      heading: words.exact(heading),
      width: 12,
      cell: (row: ComparisonRow) => of(row)?.toString() ?? null,
    })),
  ];
}

function exactly(text: string | undefined): Fraction | null {
  return fractionOf(text ?? null);
}

function glyph(symbol: RatingSymbol | undefined): string | null {
  return symbol === undefined ? null : glyphOfSymbol(symbol);
}
