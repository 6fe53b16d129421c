import type { TableCell, TableColumn, TableDocument } from '@selbstcheck/application';
import type { CriterionTrend } from '@selbstcheck/contracts';
import { Fraction, glyphOfSymbol, localized, type Language } from '@selbstcheck/domain';
import { CRITERION_FILE_WORDS, type CriterionFileWords } from './criterion-file-words.js';

/** A round of the criterion with the step that leads to it. */
interface Row {
  readonly round: CriterionTrend['rounds'][number];
  readonly point: CriterionTrend['points'][number];
  readonly step: CriterionTrend['steps'][number] | undefined;
}

type Column = readonly [
  heading: keyof CriterionFileWords['columns'],
  width: number,
  cell: (row: Row, words: CriterionFileWords, language: Language) => TableCell,
];

const COLUMNS: readonly Column[] = [
  ['round', 24, ({ round }) => round.title],
  ['date', 12, ({ round }) => round.referenceDate],
  ['reading', 20, ({ round }, { readings }) => readings[round.reading]],
  ['edition', 16, ({ round }) => round.catalogue.edition],
  ['criterion', 34, ({ point }, { notAsked }, language) => titleOf(point, language) ?? notAsked],
  ['symbol', 8, ({ point }) => point && glyphOfSymbol(point.symbol)],
  ['value', 8, ({ point }) => exactly(point?.value)],
  ['exactValue', 12, ({ point }) => point?.value ?? null],
  ['lower', 12, ({ point }) => exactly(point?.bounds?.lower)],
  ['upper', 12, ({ point }) => exactly(point?.bounds?.upper)],
  ['rated', 10, ({ point }) => point?.calculation.rated ?? null],
  ['asked', 10, ({ point }) => point?.calculation.asked ?? null],
  ['basis', 20, ({ point }, { bases }) => point && bases[point.calculation.basis]],
  ['class', 24, ({ step }) => step?.change.label ?? null],
  ['likeForLike', 12, ({ step }) => differenceOf(step?.change.likeForLike)],
  ['exactLikeForLike', 12, ({ step }) => step?.change.likeForLike ?? null],
  ['flags', 12, ({ step }) => step?.change.flags.join(' ') ?? null],
  ['sentence', 60, ({ step }) => step?.sentence ?? null],
];

/** One criterion's rounds as a table: the figures of the screen. */
export function criterionTable(view: CriterionTrend, language: Language): TableDocument {
  const words = CRITERION_FILE_WORDS[language];
  return {
    language,
    table: {
      name: words.sheet,
      columns: COLUMNS.map(([name, width]): TableColumn => ({ heading: words.columns[name], width })),
      rows: view.rounds.map((round, at) => {
        const row: Row = {
          round,
          point: view.points[at] ?? null,
          step: view.steps.find(({ to }) => to === at),
        };
        return COLUMNS.map(([, , cell]) => cell(row, words, language));
      }),
    },
    // as CSV only, which has no room for one
    explanation: { name: words.sheet, columns: [], rows: [] },
  };
}

function titleOf(point: Row['point'], language: Language): string | null {
  return point && localized(point.title, language).text;
}

function exactly(text: string | null | undefined): Fraction | null {
  return text == null ? null : Fraction.parse(text);
}

function differenceOf(text: string | null | undefined): TableCell {
  const difference = exactly(text);
  return difference && { difference };
}
