import { criteriaOf, type CatalogueVersion } from '../catalogue/catalogue.js';
import { SelbstcheckError } from '../kernel/selbstcheck-error.js';
import type { RoundRatings } from './round.js';

/**
 * The workshop view: the self-rating with the answers and whole criteria that the workshop rates differently; the rest
 * is inherited (methods, 2). null where the workshop changed nothing, so that there is no second reading.
 */
export function workshopReading(selfRating: RoundRatings, changes: RoundRatings): RoundRatings | null {
  if (changes.answers.size === 0 && changes.recorded.size === 0) return null;
  return {
    answers: new Map([...selfRating.answers, ...changes.answers]),
    recorded: new Map([...selfRating.recorded, ...changes.recorded]),
  };
}

/**
 * Throws `question-unknown` and `criterion-unknown` for what the catalogue version does not have, and
 * `workshop-answer-covered` for an answer that a rating of the whole criterion would hide.
 */
export function checkWorkshopChanges(
  catalogue: CatalogueVersion,
  selfRating: RoundRatings,
  changes: RoundRatings,
): void {
  const criteria = criteriaOf(catalogue);
  const unknown = [...changes.recorded.keys()].find(
    (id) => !criteria.some((criterion) => criterion.id === id),
  );
  if (unknown !== undefined) {
    throw new SelbstcheckError(
      'criterion-unknown',
      `The catalogue version of the round has no criterion "${unknown}". Reload the page and rate again.`,
      { criterion: unknown },
    );
  }
  for (const questionId of changes.answers.keys()) {
    const criterion = criteria.find(({ questions }) => questions.some(({ id }) => id === questionId));
    if (criterion === undefined) throw questionUnknown(questionId);
    if (changes.recorded.has(criterion.id) || selfRating.recorded.has(criterion.id)) {
      throw new SelbstcheckError(
        'workshop-answer-covered',
        `The criterion of question "${questionId}" is rated as a whole, which hides its answers. Change the rating of the criterion.`,
        { question: questionId, criterion: criterion.id },
      );
    }
  }
}

/** What is said where a question is not one of the round's catalogue version. */
export function questionUnknown(questionId: string): SelbstcheckError {
  return new SelbstcheckError(
    'question-unknown',
    `The catalogue version of the round has no question "${questionId}". Reload the page and answer again.`,
    { question: questionId },
  );
}
