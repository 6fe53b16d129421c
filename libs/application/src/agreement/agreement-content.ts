import {
  ANSWERS,
  checkAgreedAnswer,
  checkWorkshopChanges,
  criteriaOf,
  isGiven,
  questionUnknown,
  SelbstcheckError,
  typedText,
  type CatalogueVersion,
  type GivenAnswer,
  type RoundRatings,
} from '@selbstcheck/domain';
import type { EntryContent, EntrySubject } from '../ports/entry-store.js';
import type { RoundInWork } from '../rounds/round-in-work.js';
import type { AgreementEntry } from './agreement-entry.js';

type RatingEntry = Extract<AgreementEntry, { readonly criterionId: string }>;

const NOTHING: RoundRatings = { answers: new Map(), recorded: new Map() };

/** What an entry is about. */
export function subjectOf(entry: AgreementEntry): EntrySubject {
  const partId = 'criterionId' in entry ? entry.criterionId : entry.questionId;
  return { kind: entry.kind, partId, detail: '' };
}

/**
 * What an entry says, in view of all that was entered before; null where it takes something back. Throws
 * `question-unknown`, `criterion-unknown`, `answer-invalid`, `agreement-reason-missing`, `note-too-long`,
 * `workshop-answer-covered`, `workshop-answers-given` and `recorded-rating-refused`.
 */
export function contentOf(entry: AgreementEntry, work: RoundInWork): EntryContent | null {
  if ('criterionId' in entry) return ratingOf(entry, work);
  const { kind, questionId } = entry;
  if (!work.settled.has(questionId)) throw questionUnknown(questionId);
  if (entry.answer === null) return null;
  const answer = givenAnswer(entry.answer, questionId);
  if (kind === 'agreement') {
    const { reason } = checkAgreedAnswer({ questionId, answer, reason: entry.reason }, work.settled);
    return { kind, answer, reason };
  }
  const { recorded } = work.entered.workshopChanges;
  const change = { answers: new Map([[questionId, answer]]), recorded };
  checkWorkshopChanges(work.catalogue, work.selfRating, change);
  return { kind, answer };
}

/** Whether an entry that is there says what this one says, so that it is the same sent again. */
export function repeats(entry: AgreementEntry, content: EntryContent | null): boolean {
  if ('criterionId' in entry) {
    if (entry.rating === null || content === null) return entry.rating === null && content === null;
    return 'symbol' in content && content.symbol === entry.rating.symbol;
  }
  if (entry.answer === null || content === null) return entry.answer === null && content === null;
  if (!('answer' in content) || content.answer !== entry.answer) return false;
  return entry.kind !== 'agreement' || ('reason' in content && content.reason === typedText(entry.reason));
}

function ratingOf({ kind, criterionId, rating }: RatingEntry, work: RoundInWork): EntryContent | null {
  const { catalogue, selfRating, entered, plan } = work;
  const symbol = rating?.symbol ?? null;
  const recorded = new Map([[criterionId, { criterionId, symbol }]]);
  checkWorkshopChanges(catalogue, selfRating, { ...NOTHING, recorded });
  if (rating === null) return null;
  if (kind === 'recorded_rating' && plan.sourceName === null) throw recordedRatingRefused(criterionId);
  rejectHidingAnswers(catalogue, criterionId, entered.workshopChanges);
  return { kind, symbol: rating.symbol };
}

/** Throws `workshop-answers-given` where a rating of the whole criterion would hide what the workshop answered in it. */
export function rejectHidingAnswers(
  catalogue: CatalogueVersion,
  criterionId: string,
  { answers }: RoundRatings,
): void {
  const criterion = criteriaOf(catalogue).find(({ id }) => id === criterionId);
  const hidden = criterion?.questions.filter(({ id }) => answers.has(id)) ?? [];
  if (hidden.length === 0) return;
  const codes = hidden.map(({ code }) => code).join(', ');
  throw new SelbstcheckError(
    'workshop-answers-given',
    `The workshop answered single questions of this criterion (${codes}), which a rating of the whole criterion would hide. Take these answers back first.`,
    { criterion: criterionId, questions: codes },
  );
}

function givenAnswer(answer: string, questionId: string): GivenAnswer {
  const given = ANSWERS.filter(isGiven).find((each) => each === answer);
  if (given !== undefined) return given;
  throw new SelbstcheckError(
    'answer-invalid',
    'There is no such answer. Choose yes, rather yes, rather no, no or not assessable.',
    { question: questionId },
  );
}

/** What is said where a round that was answered here is to take over the symbol of a whole criterion. */
export function recordedRatingRefused(criterionId: string): SelbstcheckError {
  return new SelbstcheckError(
    'recorded-rating-refused',
    'Symbols of whole criteria are taken over only in rounds that are entered after the fact. Enter answers.',
    { criterion: criterionId },
  );
}
