import {
  checkWorkshopChanges,
  questionsOf,
  questionUnknown,
  type Answer,
  type CatalogueVersion,
  type Reading,
  type RecordedRating,
  type RoundRatings,
} from '@selbstcheck/domain';
import { recordedRatingRefused, rejectHidingAnswers } from '../agreement/agreement-content.js';
import type { CorrectedAnswer, CorrectedRating, CorrectionWish } from './correction-wish.js';

/** What a closed round holds: the self-rating, and what the workshop rates differently. */
export interface HeldRatings {
  readonly selfRating: RoundRatings;
  readonly workshopChanges: RoundRatings;
}

type RatingsWish = Pick<CorrectionWish, 'answers' | 'ratings'>;

/**
 * The ratings after a correction. `takesRecorded`: whether the self-rating may have symbols of whole criteria. Throws
 * `question-unknown`, `criterion-unknown`, `workshop-answer-covered`, `workshop-answers-given` and
 * `recorded-rating-refused`.
 */
export function correctedRatings(
  catalogue: CatalogueVersion,
  held: HeldRatings,
  wish: RatingsWish,
  takesRecorded: boolean,
): HeldRatings {
  rejectUnknown(catalogue, held.selfRating, wish);
  const refused = wish.ratings.find(({ reading, rating }) => reading === 'self_rating' && rating !== null);
  if (refused && !takesRecorded) throw recordedRatingRefused(refused.criterionId);
  const corrected = (before: RoundRatings, reading: Reading): RoundRatings => ({
    answers: withAnswers(before.answers, ofReading(wish.answers, reading)),
    recorded: withRatings(before.recorded, ofReading(wish.ratings, reading)),
  });
  const selfRating = corrected(held.selfRating, 'self_rating');
  const workshopChanges = corrected(held.workshopChanges, 'workshop');
  for (const { criterionId, rating } of wish.ratings) {
    if (rating !== null) rejectHidingAnswers(catalogue, criterionId, workshopChanges);
  }
  checkWorkshopChanges(catalogue, selfRating, workshopChanges);
  return { selfRating, workshopChanges };
}

function rejectUnknown(
  catalogue: CatalogueVersion,
  selfRating: RoundRatings,
  { answers, ratings }: RatingsWish,
): void {
  const known = new Set(questionsOf(catalogue).map(({ id }) => id));
  const unknown = answers.find(({ questionId }) => !known.has(questionId));
  if (unknown) throw questionUnknown(unknown.questionId);
  const recorded = new Map(
    ratings.map(({ criterionId }) => [criterionId, { criterionId, symbol: null }] as const),
  );
  checkWorkshopChanges(catalogue, selfRating, { answers: new Map(), recorded });
}

function ofReading<Corrected extends CorrectedAnswer | CorrectedRating>(
  all: readonly Corrected[],
  reading: Reading,
): readonly Corrected[] {
  return all.filter((each) => each.reading === reading);
}

function withAnswers(
  before: ReadonlyMap<string, Answer>,
  corrected: readonly CorrectedAnswer[],
): ReadonlyMap<string, Answer> {
  const after = new Map(before);
  for (const { questionId, reading, answer } of corrected) {
    if (answer !== null) after.set(questionId, answer);
    else if (reading === 'workshop') after.delete(questionId);
    else after.set(questionId, 'not_answered');
  }
  return after;
}

function withRatings(
  before: ReadonlyMap<string, RecordedRating>,
  corrected: readonly CorrectedRating[],
): ReadonlyMap<string, RecordedRating> {
  const after = new Map(before);
  for (const { criterionId, rating } of corrected) {
    if (rating === null) after.delete(criterionId);
    else after.set(criterionId, { criterionId, symbol: rating.symbol });
  }
  return after;
}
