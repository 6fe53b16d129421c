import type { ComparedSide, CriterionChangeView, MeanChangeView, TwoRounds } from '@selbstcheck/contracts';
import {
  localized,
  type ChangePieces,
  type Fraction,
  type Language,
  type RatingSymbol,
} from '@selbstcheck/domain';
import { fractionOf } from './table-cells.js';
import { TABLE_WORDS, type TableWords } from './table-words.js';

/** One row of the table of two rounds: the whole, a field, or a criterion. What does not apply is null. */
export interface ComparisonRow {
  readonly level: string;
  readonly number: number | null;
  readonly field: string | null;
  readonly criterion: string | null;
  readonly class: string | null;
  /** A side without the criterion has none; null is –. */
  readonly symbols: { readonly before?: RatingSymbol; readonly after?: RatingSymbol };
  readonly stages: MeanChangeView['stages'] | null;
  readonly before: Fraction | null;
  readonly after: Fraction | null;
  readonly raw: Fraction | null;
  readonly pieces: Readonly<Partial<Record<keyof ChangePieces, string>>> | null;
  readonly noise: MeanChangeView['noise'];
  readonly basis: string | null;
  readonly sameQuestions: CriterionChangeView['sameQuestions'];
  readonly flags: string | null;
  readonly notes: string | null;
  readonly sentence: string | null;
}

const EMPTY: Omit<ComparisonRow, 'level'> = {
  number: null,
  field: null,
  criterion: null,
  class: null,
  symbols: {},
  stages: null,
  before: null,
  after: null,
  raw: null,
  pieces: null,
  noise: null,
  basis: null,
  sameQuestions: null,
  flags: null,
  notes: null,
  sentence: null,
};

/** The rows of a comparison in the order of the screen. */
export function comparisonRows(view: TwoRounds, language: Language): readonly ComparisonRow[] {
  const words = TABLE_WORDS[language];
  const oneSided = (level: 'added' | 'removed', sides: readonly ComparedSide[]) =>
    sides.map((side) => oneSidedRow(words.levels[level], level === 'added', side, language));
  return [
    { ...meanRow(view.overall, words), level: words.levels.overall },
    ...view.fields.map((change) => ({
      ...meanRow(change, words),
      level: words.levels.field,
      number: change.field.number,
      field: localized(change.field.title, language).text,
      class: fieldClass(change, words),
    })),
    ...view.classes.flatMap(({ criteria }) => criteria.map((change) => criterionRow(change, language))),
    ...view.regrouped.flatMap(({ kind, before, after, sentence }) => [
      ...before.map((side) => ({ ...oneSidedRow(words.levels[kind], false, side, language), sentence })),
      ...after.map((side) => ({ ...oneSidedRow(words.levels[kind], true, side, language), sentence })),
    ]),
    ...oneSided('added', view.added),
    ...oneSided('removed', view.removed),
  ];
}

function fieldClass(
  { isAdded, isRemoved }: TwoRounds['fields'][number],
  { levels }: TableWords,
): string | null {
  if (isAdded) return levels.added;
  return isRemoved ? levels.removed : null;
}

function meanRow(change: MeanChangeView, { bases }: TableWords): Omit<ComparisonRow, 'level'> {
  const { before, after, raw, stages, pieces, noise, basis, sentence } = change;
  return {
    ...EMPTY,
    stages,
    before: fractionOf(before),
    after: fractionOf(after),
    raw: fractionOf(raw),
    pieces,
    noise,
    basis: bases[basis],
    sentence,
  };
}

function criterionRow(view: CriterionChangeView, language: Language): ComparisonRow {
  const { before, after, change, pieces, noise, sameQuestions } = view;
  const words = TABLE_WORDS[language];
  const [earlier, later] = [fractionOf(before.value), fractionOf(after.value)];
  return {
    ...EMPTY,
    level: words.levels.criterion,
    number: after.field.number,
    field: localized(after.field.title, language).text,
    criterion: localized(after.title, language).text,
    class: change.label,
    symbols: { before: before.symbol, after: after.symbol },
    before: earlier,
    after: later,
    raw: earlier && later && later.minus(earlier),
    pieces,
    noise,
    basis: words.bases[view.basis],
    sameQuestions,
    flags: view.flags.map(({ flag }) => flag).join(' '),
    notes: [...view.notes, ...view.flags.map(({ sentence }) => sentence)].join(' '),
    sentence: view.sentence,
  };
}

/** A criterion without a partner: what it has stands on its own side, and the other side is empty. */
function oneSidedRow(
  label: string,
  isLater: boolean,
  { field, title, symbol, value }: ComparedSide,
  language: Language,
): ComparisonRow {
  return {
    ...EMPTY,
    level: TABLE_WORDS[language].levels.criterion,
    number: field.number,
    field: localized(field.title, language).text,
    criterion: localized(title, language).text,
    class: label,
    symbols: isLater ? { after: symbol } : { before: symbol },
    before: isLater ? null : fractionOf(value),
    after: isLater ? fractionOf(value) : null,
  };
}
