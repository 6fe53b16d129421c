import { criteriaOf, questionsOf, type CatalogueVersion } from '../catalogue/catalogue.js';
import { localized, type Language } from '../kernel/language.js';
import type {
  ChangedAgreement,
  ChangedAnswer,
  ChangedRating,
  ChangedText,
  RevisionChange,
  SnapshotDifference,
} from './snapshot-difference.js';
import { SNAPSHOT_WORDING_DE } from './snapshot-wording-de.js';
import { SNAPSHOT_WORDING_EN } from './snapshot-wording-en.js';
import type { Fate, SnapshotWording } from './snapshot-wording.js';

const WORDING: Readonly<Record<Language, SnapshotWording>> = {
  de: SNAPSHOT_WORDING_DE,
  en: SNAPSHOT_WORDING_EN,
};

/**
 * What a revision says differently from the one before, one sentence each: first about the round, then answers,
 * ratings, agreed answers and texts in printed order of the catalogue version. Empty where nothing differs.
 */
export function snapshotSentences(
  difference: SnapshotDifference,
  catalogue: CatalogueVersion,
  language: Language,
): readonly string[] {
  const wording = WORDING[language];
  const codes = new Map(questionsOf(catalogue).map(({ id, code }) => [id, code]));
  const criteria = new Map(
    criteriaOf(catalogue).map(({ id, title }) => [id, localized(title, language).text]),
  );
  const fields = new Map(catalogue.fields.map(({ id, title }) => [id, localized(title, language).text]));
  return [
    ...roundSentences(difference, wording),
    ...inPrintedOrder(difference.answers, ({ questionId }) => questionId, codes).map(([change, code]) =>
      answerSentence(code, change, wording),
    ),
    ...inPrintedOrder(difference.ratings, ({ criterionId }) => criterionId, criteria).map(([change, title]) =>
      ratingSentence(title, change, wording),
    ),
    ...inPrintedOrder(difference.agreements, ({ questionId }) => questionId, codes).map(([change, code]) =>
      agreementSentence(code, change, wording),
    ),
    ...inPrintedOrder(difference.texts, ({ fieldId }) => fieldId, fields).map(([change, title]) =>
      textSentence(title, change, wording),
    ),
  ];
}

function roundSentences(
  { title, referenceDate, leadingReading, workshop }: SnapshotDifference,
  wording: SnapshotWording,
): readonly string[] {
  const dated = (date: string): string => {
    const [year = '', month = '', day = ''] = date.split('-');
    return wording.date(day, month, year);
  };
  return [
    ...(title === null ? [] : [wording.title(title)]),
    ...(referenceDate === null
      ? []
      : [wording.referenceDate({ before: dated(referenceDate.before), after: dated(referenceDate.after) })]),
    ...(leadingReading === null ? [] : [wording.leadingReading[leadingReading.after]]),
    ...(workshop === null ? [] : [wording.workshop[workshop]]),
  ];
}

/** Changes with what their part is called, in the order in which `names` has the parts. */
function inPrintedOrder<Change>(
  changes: readonly Change[],
  partOf: (change: Change) => string,
  names: ReadonlyMap<string, string>,
): readonly (readonly [Change, string])[] {
  const places = new Map([...names.keys()].map((id, place) => [id, place]));
  return changes
    .toSorted((a, b) => (places.get(partOf(a)) ?? 0) - (places.get(partOf(b)) ?? 0))
    .map((change) => [change, names.get(partOf(change)) ?? partOf(change)] as const);
}

function answerSentence(code: string, { before, after, reading }: ChangedAnswer, wording: SnapshotWording) {
  const said = (answer: ChangedAnswer['after']): string => wording.answers[answer ?? 'not_answered'];
  return wording.answer(code, { before: said(before), after: said(after) }, reading);
}

function ratingSentence(title: string, { before, after, reading }: ChangedRating, wording: SnapshotWording) {
  const said = (symbol: ChangedRating['after']): string | null =>
    symbol === undefined ? null : wording.symbol(symbol);
  return wording.rating(title, { before: said(before), after: said(after) }, reading);
}

function agreementSentence(code: string, { before, after }: ChangedAgreement, wording: SnapshotWording) {
  const fate =
    before !== null && before.answer === after?.answer ? 'reason_changed' : fateOf({ before, after });
  return wording.agreement[fate](code, wording.answers[after?.answer ?? 'not_answered']);
}

function textSentence(field: string, { before, after, kind }: ChangedText, wording: SnapshotWording): string {
  return wording.text(field, kind, fateOf({ before, after }));
}

function fateOf({ before, after }: RevisionChange<unknown>): Fate {
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}
