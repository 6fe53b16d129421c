import { criteriaOf, questionsOf, SelbstcheckError, type CatalogueVersion } from '@selbstcheck/domain';
import type { CatalogueDraft } from '../ports/catalogue-draft-store.js';

/** The most criteria of a version that is linked on the screen; the edition of 2020 has 34. */
export const MOST_DRAFT_CRITERIA = 200;

/** The most questions; the edition of 2020 has about 105. */
export const MOST_DRAFT_QUESTIONS = 500;

/** The most drafts that a municipality works on at the same time. */
export const MOST_DRAFTS = 10;

/** Throws `draft-too-many` where there are as many drafts as a municipality may have. */
export function rejectTooMany(drafts: readonly CatalogueDraft[]): void {
  if (drafts.length < MOST_DRAFTS) return;
  throw new SelbstcheckError(
    'draft-too-many',
    `There are ${drafts.length} drafts already; at most ${MOST_DRAFTS} are possible. Activate or delete one of them first.`,
    { most: MOST_DRAFTS },
  );
}

/** Throws `draft-too-large`: everything is compared with everything of the version before. */
export function rejectTooLarge(version: CatalogueVersion): void {
  const [criteria, questions] = [criteriaOf(version).length, questionsOf(version).length];
  if (criteria <= MOST_DRAFT_CRITERIA && questions <= MOST_DRAFT_QUESTIONS) return;
  throw new SelbstcheckError(
    'draft-too-large',
    `The version "${version.id}" has ${criteria} criteria and ${questions} questions; at most ${MOST_DRAFT_CRITERIA} and ${MOST_DRAFT_QUESTIONS} can be linked here. Import the file with its links on the server instead (import-catalogue).`,
    {
      id: version.id,
      criteria,
      questions,
      mostCriteria: MOST_DRAFT_CRITERIA,
      mostQuestions: MOST_DRAFT_QUESTIONS,
    },
  );
}

/** Throws `draft-too-large` where there are more questions than a draft can have. */
export function rejectTooManyQuestions(questions: number): void {
  if (questions <= MOST_DRAFT_QUESTIONS) return;
  throw new SelbstcheckError(
    'draft-too-large',
    `These are ${questions} questions; a version can have at most ${MOST_DRAFT_QUESTIONS} here. Leave some of them out.`,
    { questions, mostCriteria: MOST_DRAFT_CRITERIA, mostQuestions: MOST_DRAFT_QUESTIONS },
  );
}
