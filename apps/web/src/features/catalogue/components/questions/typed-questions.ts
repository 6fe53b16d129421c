import type { VersionView, WrittenQuestionRow } from '@selbstcheck/contracts';
import { tidyTyped } from '@selbstcheck/domain';

/** A question as it stands in the table. */
export interface TypedQuestion {
  /** Tells rows apart while codes change. */
  readonly key: number;
  readonly code: string;
  /** Empty where the wording stays on paper. */
  readonly text: string;
  /** null while nobody knows where it belongs. */
  readonly criterionId: string | null;
}

/** A question before it has a place in the table. */
export interface NewQuestion {
  readonly code: string;
  readonly text: string | null;
  readonly criterionId: string | null;
}

/** A version's fields, in them criteria, in them questions. */
export type VersionFields = VersionView['fields'];

/** The rows with others behind them, each with a key of its own. */
export function withNew(
  questions: readonly TypedQuestion[],
  added: readonly NewQuestion[],
): readonly TypedQuestion[] {
  const first = 1 + Math.max(0, ...questions.map(({ key }) => key));
  const rows = added.map(({ code, text, criterionId }, index) => ({
    key: first + index,
    ...{ code, text: text ?? '', criterionId },
  }));
  return [...questions, ...rows];
}

/**
 * Rows that were read take the place of those with the same code, without emptying a wording; the others come behind, also
 * those whose code was read twice.
 */
export function merged(
  questions: readonly TypedQuestion[],
  read: readonly NewQuestion[],
): readonly TypedQuestion[] {
  const known = new Set(questions.map(({ code }) => code));
  const first = new Map(read.toReversed().map((row) => [row.code, row]));
  const mended = questions.map((question) => {
    const row = first.get(question.code);
    return row === undefined
      ? question
      : {
          ...question,
          text: row.text ?? question.text,
          criterionId: row.criterionId ?? question.criterionId,
        };
  });
  return withNew(
    mended,
    read.filter((row) => !known.has(row.code) || first.get(row.code) !== row),
  );
}

/** The known questions of a version. */
export function questionsIn(fields: VersionFields): readonly NewQuestion[] {
  return fields.flatMap(({ criteria }) =>
    criteria.flatMap(({ id, questions }) =>
      questions.map(({ code, text }) => ({ code, text: text?.de ?? null, criterionId: id })),
    ),
  );
}

/** The rows for another version: in the criterion of the same title, else in none. */
export function rebased(
  questions: readonly TypedQuestion[],
  from: VersionFields,
  to: VersionFields,
): readonly TypedQuestion[] {
  const titles = new Map(titledCriteria(from).map(({ id, title }) => [id, title]));
  const ids = new Map(titledCriteria(to).map(({ id, title }) => [title, id]));
  return questions.map((question) => ({
    ...question,
    criterionId: ids.get(titles.get(question.criterionId ?? '') ?? '') ?? null,
  }));
}

/** The rows as they are sent; those without a criterion are not yet ready for that and are left out. */
export function writtenRows(questions: readonly TypedQuestion[]): WrittenQuestionRow[] {
  return questions.flatMap(({ code, text, criterionId }) =>
    criterionId === null ? [] : [{ code: tidyTyped(code) ?? '', text: tidyTyped(text), criterionId }],
  );
}

function titledCriteria(fields: VersionFields): readonly { readonly id: string; readonly title: string }[] {
  return fields.flatMap(({ number, criteria }) =>
    criteria.map(({ id, title }) => ({ id, title: `${number} ${title.de}` })),
  );
}
