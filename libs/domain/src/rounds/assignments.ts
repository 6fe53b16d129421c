import type { CatalogueVersion } from '../catalogue/catalogue.js';
import { SelbstcheckError } from '../kernel/selbstcheck-error.js';
import { groupedBy } from './grouped-by.js';

/** What can be assigned, the most specific first. */
export const ASSIGNMENT_LEVELS = ['question', 'criterion', 'field'] as const;

/** See ASSIGNMENT_LEVELS. */
export type AssignmentLevel = (typeof ASSIGNMENT_LEVELS)[number];

/** One part of the catalogue in the hands of one department; a part may have several. */
export interface Assignment {
  readonly level: AssignmentLevel;
  /** Id of the field, criterion or question. */
  readonly partId: string;
  readonly department: string;
}

/** Who answers one question. */
export interface QuestionHolding {
  readonly questionId: string;
  readonly criterionId: string;
  readonly fieldId: string;
  /** The level that decided, the most specific one with an assignment; null where nobody holds the question. */
  readonly level: AssignmentLevel | null;
  /** In alphabetical order, each once. */
  readonly departments: readonly string[];
}

/** Departments by the part they hold. */
export type DepartmentsOfPart = (level: AssignmentLevel, partId: string) => readonly string[];

/** Who holds each question, in printed order. */
export function questionHoldings(
  catalogue: CatalogueVersion,
  assignments: readonly Assignment[],
): readonly QuestionHolding[] {
  const departmentsOf = departmentsOfParts(assignments);
  return catalogue.fields.flatMap(({ id: fieldId, criteria }) =>
    criteria.flatMap(({ id: criterionId, questions }) =>
      questions.map(({ id: questionId }) => {
        const partIds = { field: fieldId, criterion: criterionId, question: questionId };
        const level = ASSIGNMENT_LEVELS.find((each) => departmentsOf(each, partIds[each]).length > 0) ?? null;
        const departments = level === null ? [] : departmentsOf(level, partIds[level]);
        return { questionId, criterionId, fieldId, level, departments };
      }),
    ),
  );
}

/** Looks up who a part was given to, in alphabetical order, whatever stands above or below it. */
export function departmentsOfParts(assignments: readonly Assignment[]): DepartmentsOfPart {
  const known = groupedBy(assignments, ({ level, partId }) => `${level} ${partId}`);
  return (level, partId) =>
    departmentsInOrder((known.get(`${level} ${partId}`) ?? []).map(({ department }) => department));
}

/**
 * The assignments with departments trimmed and each one once. Throws `assignment-department-missing` and, for a part
 * that the catalogue version does not have, `assignment-part-unknown`.
 */
export function checkAssignments(
  catalogue: CatalogueVersion,
  assignments: readonly Assignment[],
): readonly Assignment[] {
  const known = partsOf(catalogue);
  const checked = assignments.map(({ level, partId, department }) => {
    if (!known.has(`${level} ${partId}`)) throw unknownPart(level, partId);
    const name = department.normalize('NFC').trim();
    if (name === '') throw departmentMissing(level, partId);
    return [`${level} ${partId} ${name}`, { level, partId, department: name }] as const;
  });
  return [...new Map(checked).values()];
}

/** Names of departments in alphabetical order, each once. */
export function departmentsInOrder(departments: Iterable<string>): readonly string[] {
  return [...new Set(departments)].sort((a, b) => a.localeCompare(b, 'de'));
}

function partsOf({ fields }: CatalogueVersion): ReadonlySet<string> {
  return new Set(
    fields.flatMap((field) => [
      `field ${field.id}`,
      ...field.criteria.flatMap((criterion) => [
        `criterion ${criterion.id}`,
        ...criterion.questions.map(({ id }) => `question ${id}`),
      ]),
    ]),
  );
}

function unknownPart(level: AssignmentLevel, partId: string): SelbstcheckError {
  return new SelbstcheckError(
    'assignment-part-unknown',
    `The catalogue version of the round has no ${level} "${partId}". Reload the page and assign again.`,
    { level, id: partId },
  );
}

function departmentMissing(level: AssignmentLevel, partId: string): SelbstcheckError {
  return new SelbstcheckError(
    'assignment-department-missing',
    `The ${level} "${partId}" is assigned to a department without a name. Name the department.`,
    { level, id: partId },
  );
}
