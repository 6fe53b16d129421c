import type { AssignmentView, AssignmentsView } from '@selbstcheck/contracts';
import { holdersOf, type Holders } from './holders.js';

type Field = AssignmentsView['fields'][number];

/** What is sent to the server. */
export interface AssignmentChange {
  readonly add: AssignmentView[];
  readonly remove: AssignmentView[];
}

/**
 * What has to be given and taken so that everybody holds what is wished: the fewest words that say it, so that a field
 * in one hand is one assignment. Fields where nothing changes are left as they are.
 */
export function changeFor(
  view: Pick<AssignmentsView, 'fields' | 'assignments'>,
  wished: Holders,
): AssignmentChange {
  const known = holdersOf(view);
  const changed = view.fields.filter((field) => questionIds(field).some((id) => !isSame(known, wished, id)));
  const now = changed.flatMap((field) => assignmentsIn(view.assignments, field));
  const then = changed.flatMap((field) => assignmentsThatMake(wished, field));
  return { add: without(then, now), remove: without(now, then) };
}

function assignmentsThatMake(wished: Holders, field: Field): readonly AssignmentView[] {
  const asked = field.criteria.filter(({ questions }) => questions.length > 0);
  const ofField = common(questionIds(field).map((id) => wished.get(id) ?? []));
  if (ofField !== null) return assigned('field', field.id, ofField);
  return asked.flatMap(({ id, questions }) => {
    const ofCriterion = common(questions.map((question) => wished.get(question.id) ?? []));
    return ofCriterion === null
      ? questions.flatMap((question) => assigned('question', question.id, wished.get(question.id) ?? []))
      : assigned('criterion', id, ofCriterion);
  });
}

/** The departments that all have in common; null where they differ or where there are none. */
function common(all: readonly (readonly string[])[]): readonly string[] | null {
  const [first = [], ...others] = all;
  return first.length > 0 && others.every((other) => isSameSet(first, other)) ? first : null;
}

function assigned(
  level: AssignmentView['level'],
  partId: string,
  departments: readonly string[],
): readonly AssignmentView[] {
  return departments.map((department) => ({ level, partId, department }));
}

function assignmentsIn(assignments: readonly AssignmentView[], field: Field): readonly AssignmentView[] {
  const parts = {
    field: new Set([field.id]),
    criterion: new Set(field.criteria.map(({ id }) => id)),
    question: new Set(questionIds(field)),
  };
  return assignments.filter(({ level, partId }) => parts[level].has(partId));
}

function questionIds({ criteria }: Field): readonly string[] {
  return criteria.flatMap(({ questions }) => questions.map(({ id }) => id));
}

function isSame(known: Holders, wished: Holders, id: string): boolean {
  return isSameSet(known.get(id) ?? [], wished.get(id) ?? []);
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each));
}

function without(some: readonly AssignmentView[], others: readonly AssignmentView[]): AssignmentView[] {
  const known = new Set(others.map(keyOf));
  return some.filter((each) => !known.has(keyOf(each)));
}

function keyOf({ level, partId, department }: AssignmentView): string {
  return `${level} ${partId} ${department}`;
}
