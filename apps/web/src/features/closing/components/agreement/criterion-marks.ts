import type { AgreementCriterion } from '@selbstcheck/contracts';

/** How many questions of a criterion departments answered differently, with nothing agreed. */
export function disagreementsIn({ questions }: AgreementCriterion): number {
  return questions.filter(({ settlement }) => settlement === 'disagreement').length;
}

/** Whether the workshop says something else than the self-rating. */
export function hasWorkshopChange({ questions, workshopRating }: AgreementCriterion): boolean {
  return workshopRating.rating !== null || questions.some(({ workshop }) => workshop.answer !== null);
}

/** What a list of criteria can be narrowed to. */
export type AgreementFilter = 'all' | 'disagreements' | 'workshop';

/** Whether a criterion stays in a narrowed list. */
export function isShown(criterion: AgreementCriterion, filter: AgreementFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'disagreements':
      return disagreementsIn(criterion) > 0;
    case 'workshop':
      return hasWorkshopChange(criterion);
  }
}
