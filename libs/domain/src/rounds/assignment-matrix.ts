import type { CatalogueVersion } from '../catalogue/catalogue.js';
import {
  departmentsInOrder,
  questionHoldings,
  type Assignment,
  type QuestionHolding,
} from './assignments.js';
import { groupedBy } from './grouped-by.js';

/** One row of the matrix: how the questions of a criterion are spread over departments. */
export interface AssignmentRow {
  readonly fieldId: string;
  readonly criterionId: string;
  readonly questions: number;
  /** How many of the questions each department holds; departments that hold none are left out. */
  readonly held: ReadonlyMap<string, number>;
  readonly unheld: number;
}

/** Who holds what, what nobody holds, and what several hold. */
export interface AssignmentMatrix {
  /** Every department that holds a question, in alphabetical order. */
  readonly departments: readonly string[];
  /** One per criterion, in printed order. */
  readonly rows: readonly AssignmentRow[];
  /** Ids of questions by department, in printed order. */
  readonly heldBy: ReadonlyMap<string, readonly string[]>;
  /** Ids of questions that nobody holds, in printed order. */
  readonly unheld: readonly string[];
  /** Ids of questions that more than one department holds, in printed order. */
  readonly shared: readonly string[];
}

/** The matrix criteria × departments that these assignments make. */
export function assignmentMatrix(
  catalogue: CatalogueVersion,
  assignments: readonly Assignment[],
): AssignmentMatrix {
  const holdings = questionHoldings(catalogue, assignments);
  const byCriterion = groupedBy(holdings, ({ criterionId }) => criterionId);
  const idsWhere = (holds: (departments: readonly string[]) => boolean): readonly string[] =>
    holdings.filter(({ departments }) => holds(departments)).map(({ questionId }) => questionId);
  const departments = departmentsInOrder(holdings.flatMap((holding) => holding.departments));
  return {
    departments,
    rows: catalogue.fields.flatMap((field) =>
      field.criteria.map(({ id }) => rowOf(field.id, id, byCriterion.get(id) ?? [])),
    ),
    heldBy: new Map(
      departments.map((department) => [department, idsWhere((holders) => holders.includes(department))]),
    ),
    unheld: idsWhere((holders) => holders.length === 0),
    shared: idsWhere((holders) => holders.length > 1),
  };
}

function rowOf(fieldId: string, criterionId: string, holdings: readonly QuestionHolding[]): AssignmentRow {
  const held = new Map<string, number>();
  for (const department of holdings.flatMap(({ departments }) => departments)) {
    held.set(department, (held.get(department) ?? 0) + 1);
  }
  const unheld = holdings.filter(({ departments }) => departments.length === 0).length;
  return { fieldId, criterionId, questions: holdings.length, held, unheld };
}
