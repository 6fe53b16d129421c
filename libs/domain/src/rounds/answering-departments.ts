import { criteriaOf, type CatalogueVersion } from '../catalogue/catalogue.js';
import { departmentsInOrder } from './assignments.js';
import { isGiven, type SettledQuestion } from './department-answers.js';

/** The departments that answered something in each criterion, as comparisons ask for them; by criterion id. */
export function answeringDepartments(
  catalogue: CatalogueVersion,
  settled: ReadonlyMap<string, SettledQuestion>,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    criteriaOf(catalogue).flatMap(({ id, questions }) => {
      const said = questions.flatMap((question) => settled.get(question.id)?.departmentAnswers ?? []);
      const departments = departmentsInOrder(
        said.filter(({ answer }) => isGiven(answer)).map((each) => each.department),
      );
      return departments.length === 0 ? [] : [[id, departments] as const];
    }),
  );
}
