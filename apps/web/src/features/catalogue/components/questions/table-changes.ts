import {
  merged,
  rebased,
  withNew,
  type NewQuestion,
  type TypedQuestion,
  type VersionFields,
} from './typed-questions.js';

/** What the table holds, and what can be had back. */
export interface QuestionTableState {
  readonly questions: readonly TypedQuestion[];
  /** The question that was taken out last, with its place; null where none was. */
  readonly removed: { readonly question: TypedQuestion; readonly index: number } | null;
  /** The rows before all of them were replaced; null where they were not. */
  readonly before: readonly TypedQuestion[] | null;
}

/** What can be done with the table. */
export type TableChange =
  | {
      readonly do: 'type';
      readonly key: number;
      readonly typed: Partial<Pick<TypedQuestion, 'code' | 'text'>>;
    }
  | { readonly do: 'move'; readonly key: number; readonly criterionId: string }
  | { readonly do: 'add'; readonly question: NewQuestion }
  | { readonly do: 'remove'; readonly key: number }
  | { readonly do: 'restore' }
  | { readonly do: 'merge'; readonly read: readonly NewQuestion[] }
  | { readonly do: 'replace'; readonly read: readonly NewQuestion[] }
  | { readonly do: 'swap' }
  | { readonly do: 'rebase'; readonly from: VersionFields; readonly to: VersionFields };

export const EMPTY_TABLE: QuestionTableState = { questions: [], removed: null, before: null };

/** The table after a change. Whatever is taken out of it can be had back. */
export function changedTable(table: QuestionTableState, change: TableChange): QuestionTableState {
  const { questions, before } = table;
  switch (change.do) {
    case 'type':
      return { ...table, questions: withChanged(questions, change.key, change.typed) };
    case 'move':
      return { ...table, questions: movedTo(questions, change.key, change.criterionId) };
    case 'add':
      return { ...table, questions: withNew(questions, [change.question]) };
    case 'remove':
      return withoutQuestion(table, change.key);
    case 'restore':
      return restored(table);
    case 'merge':
      return { ...table, questions: merged(questions, change.read), removed: null };
    case 'replace':
      return {
        questions: withNew([], change.read),
        removed: null,
        before: questions.length === 0 ? null : questions,
      };
    case 'swap':
      return before === null ? table : { questions: before, removed: null, before: questions };
    case 'rebase':
      return {
        questions: rebased(questions, change.from, change.to),
        removed: null,
        before: before && rebased(before, change.from, change.to),
      };
  }
}

function withChanged(
  questions: readonly TypedQuestion[],
  key: number,
  changes: Partial<TypedQuestion>,
): readonly TypedQuestion[] {
  return questions.map((question) => (question.key === key ? { ...question, ...changes } : question));
}

/** It comes last in its new criterion. */
function movedTo(
  questions: readonly TypedQuestion[],
  key: number,
  criterionId: string,
): readonly TypedQuestion[] {
  const moved = questions.find((question) => question.key === key);
  if (moved === undefined) return questions;
  return [...questions.filter((question) => question !== moved), { ...moved, criterionId }];
}

function withoutQuestion(table: QuestionTableState, key: number): QuestionTableState {
  const index = table.questions.findIndex((question) => question.key === key);
  const question = table.questions[index];
  if (question === undefined) return table;
  return { ...table, questions: table.questions.toSpliced(index, 1), removed: { question, index } };
}

/** Its key may have gone to another question meanwhile. */
function restored(table: QuestionTableState): QuestionTableState {
  const { questions, removed } = table;
  if (removed === null) return table;
  const [question] = withNew(questions, [removed.question]).slice(-1);
  if (question === undefined) return table;
  return { ...table, questions: questions.toSpliced(removed.index, 0, question), removed: null };
}
