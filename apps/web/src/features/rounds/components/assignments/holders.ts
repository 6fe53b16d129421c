import type { AssignmentsView } from '@selbstcheck/contracts';

/** Who answers each question, by its id. */
export type Holders = ReadonlyMap<string, readonly string[]>;

/** Questions that departments are to have, or are to have no more. */
export interface Wish {
  readonly given: readonly { readonly questionId: string; readonly department: string }[];
  readonly taken: readonly { readonly questionId: string; readonly department: string }[];
}

/** How many of some questions one department has. */
export type Share = 'all' | 'some' | 'none';

/** The questions of the whole round, of a field or of a criterion, in printed order. */
export function questionsIn(
  parts: readonly { readonly criteria: AssignmentsView['fields'][number]['criteria'] }[],
): readonly string[] {
  return parts.flatMap(({ criteria }) => criteria.flatMap(({ questions }) => questions.map(({ id }) => id)));
}

export function holdersOf({ fields }: Pick<AssignmentsView, 'fields'>): Holders {
  const questions = fields.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.questions));
  return new Map(questions.map(({ id, departments }) => [id, departments]));
}

/** The wish to give these questions to a department, or to take them away from it. */
export function wishFor(questionIds: readonly string[], department: string, held: boolean): Wish {
  const parts = questionIds.map((questionId) => ({ questionId, department }));
  return held ? { given: parts, taken: [] } : { given: [], taken: parts };
}

/** Who holds what once a wish has come true. */
export function withWish(holders: Holders, { given, taken }: Wish): Holders {
  const changed = new Map(holders);
  for (const { questionId, department } of taken) {
    changed.set(
      questionId,
      (changed.get(questionId) ?? []).filter((each) => each !== department),
    );
  }
  for (const { questionId, department } of given) {
    changed.set(questionId, [...new Set([...(changed.get(questionId) ?? []), department])]);
  }
  return changed;
}

/** How many of the questions the department has. */
export function countHeld(holders: Holders, questionIds: readonly string[], department: string): number {
  return questionIds.filter((id) => holders.get(id)?.includes(department)).length;
}

export function shareOf(held: number, questions: number): Share {
  if (held === 0) return 'none';
  return held === questions ? 'all' : 'some';
}

/** Questions that nobody has. */
export function unheldIn(holders: Holders, questionIds: readonly string[]): readonly string[] {
  return questionIds.filter((id) => (holders.get(id) ?? []).length === 0);
}

/** Questions that more than one department has. */
export function sharedIn(holders: Holders, questionIds: readonly string[]): readonly string[] {
  return questionIds.filter((id) => (holders.get(id) ?? []).length > 1);
}

/** Everybody who has one of the questions, in alphabetical order. */
export function departmentsIn(holders: Holders, questionIds: readonly string[]): readonly string[] {
  const names = questionIds.flatMap((id) => holders.get(id) ?? []);
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'de'));
}
