import type { ReadingName, RevisionView } from '@selbstcheck/contracts';
import type { Answer, RatingSymbol } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { useWording } from '../wording.js';
import type { CorrectionDraft } from './correction-draft.js';

/** One change in words; `before` is null where what was is too long to be repeated, or was nothing. */
export interface CorrectionWords {
  readonly place: string;
  readonly before: string | null;
  readonly after: string;
}

/** Every change of a draft in words, beside what the revision says. */
export function useCorrectionWords(
  revision: RevisionView,
  draft: CorrectionDraft,
): readonly CorrectionWords[] {
  const { t } = useTranslation('closing');
  const common = useTranslation().t;
  const language = useLanguage();
  const wording = useWording();
  const criteria = revision.fields.flatMap((field) => field.criteria);
  const questions = criteria.flatMap((criterion) => criterion.questions);
  const readingOf = (reading: ReadingName) => t(`reading.${reading}`);
  const answerOf = (answer: Answer | null) =>
    answer === null ? t('workshop.same') : common(`answer.${answer}`);
  const symbolOf = (symbol: RatingSymbol) =>
    common(symbol === null ? 'symbol.not_assessable' : `symbol.${symbol}`);

  const head = [
    draft.title === undefined
      ? null
      : { place: t('correction.roundTitle'), before: revision.title, after: draft.title },
    draft.referenceDate === undefined
      ? null
      : {
          place: t('correction.referenceDate'),
          before: dateInWords(revision.referenceDate, language),
          after: dateInWords(draft.referenceDate, language),
        },
    draft.leadingReading === undefined
      ? null
      : {
          place: t('leading.legend'),
          before: readingOf(revision.leadingReading),
          after: readingOf(draft.leadingReading),
        },
  ].filter((change) => change !== null);
  const answers = draft.answers.map(({ questionId, reading, answer }) => {
    const question = questions.find(({ id }) => id === questionId);
    const before = reading === 'workshop' ? question?.workshopAnswer : question?.answer;
    return {
      place: `${question?.code ?? ''} (${readingOf(reading)})`,
      before: answerOf(before ?? null),
      after: answerOf(answer),
    };
  });
  const ratings = draft.ratings.map(({ criterionId, reading, rating }) => {
    const criterion = criteria.find(({ id }) => id === criterionId);
    return {
      place: `${criterion === undefined ? '' : wording(criterion.title)} (${readingOf(reading)})`,
      before: null,
      after: rating === null ? t('correction.noSymbol') : symbolOf(rating.symbol),
    };
  });
  const texts = draft.texts.map(({ fieldId, kind, text }) => {
    const field = revision.fields.find(({ id }) => id === fieldId);
    return {
      place: `${field?.number ?? ''} ${t(`texts.kind.${kind}`)}`,
      before: null,
      after: t(text === '' ? 'correction.emptied' : 'correction.rewritten'),
    };
  });
  return [...head, ...answers, ...ratings, ...texts];
}
