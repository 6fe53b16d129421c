import type { AssignmentsView } from '@selbstcheck/contracts';
import { questionHoldings } from '@selbstcheck/domain';
import { unheldIn, type Holders, type Wish } from './holders.js';
import { shownCatalogue } from './shown-catalogue.js';

/** How many questions a department would get. */
export interface SuggestedShare {
  readonly department: string;
  readonly questions: number;
}

/** What taking over last round's assignments would give, of questions that nobody has; it takes nothing from anybody. */
export function suggestedWish(view: Pick<AssignmentsView, 'fields' | 'suggestion'>, holders: Holders): Wish {
  const unheld = new Set(unheldIn(holders, [...holders.keys()]));
  const suggested = questionHoldings(shownCatalogue(view), view.suggestion?.assignments ?? []);
  const given = suggested
    .filter(({ questionId }) => unheld.has(questionId))
    .flatMap(({ questionId, departments }) => departments.map((department) => ({ questionId, department })));
  return { given, taken: [] };
}

/** What each department would get, in alphabetical order. */
export function sharesOf({ given }: Wish): readonly SuggestedShare[] {
  const names = [...new Set(given.map(({ department }) => department))];
  return names
    .sort((a, b) => a.localeCompare(b, 'de'))
    .map((department) => ({
      department,
      questions: given.filter((each) => each.department === department).length,
    }));
}
