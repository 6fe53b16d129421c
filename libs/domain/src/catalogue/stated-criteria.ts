import { parseQuestionCode } from '../imports/question-code.js';
import type { CatalogueVersion } from './catalogue.js';
import type { QuestionRow } from './pasted-questions-row.js';
import { tidyLine } from './pasted-questions-text.js';

const NUMBERED = /^\d+(?:\.\d+)*\.?\s+/;

/** Finds the criterion that a table names by its title; null where none or several of the version have it. */
export type CriterionByTitle = (field: string, criterion: string) => string | null;

/** Titles are compared without case and number; the field decides where several criteria have the same title. */
export function criterionByTitle({ fields }: CatalogueVersion): CriterionByTitle {
  return (fieldText, criterionText) => {
    const named = fields.flatMap((field) =>
      field.criteria
        .filter(({ title }) => isTitle(criterionText, title))
        .map(({ id }) => ({ id, isInField: isField(fieldText, field) })),
    );
    const inField = named.filter(({ isInField }) => isInField);
    const [only, ...others] = inField.length > 0 ? inField : named;
    return only !== undefined && others.length === 0 ? only.id : null;
  };
}

/**
 * The stated criteria with those of rows that state none, but whose code begins like that of a row that does: the
 * cells of a criterion are often merged.
 */
export function withSharedCriteria(
  rows: readonly QuestionRow[],
  stated: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const byBeginning = new Map<string, Set<string>>();
  for (const { code, line } of rows) {
    const criterionId = stated.get(line);
    if (criterionId === undefined) continue;
    const beginning = beginningOf(code);
    byBeginning.set(beginning, (byBeginning.get(beginning) ?? new Set()).add(criterionId));
  }
  return new Map(
    rows.flatMap(({ code, line }) => {
      const shared = [...(byBeginning.get(beginningOf(code)) ?? [])];
      const criterionId = stated.get(line) ?? (shared.length === 1 ? shared[0] : undefined);
      return criterionId === undefined ? [] : [[line, criterionId] as const];
    }),
  );
}

function beginningOf(code: string): string {
  const parsed = parseQuestionCode(code);
  return parsed === null ? code : `${parsed.field}.${parsed.criterion}`;
}

function isTitle(text: string, title: CatalogueVersion['title']): boolean {
  const wanted = comparable(text);
  return wanted === comparable(title.de) || (title.en !== undefined && wanted === comparable(title.en));
}

function isField(text: string, { number, title }: CatalogueVersion['fields'][number]): boolean {
  return isTitle(text, title) || Number.parseInt(tidyLine(text), 10) === number;
}

function comparable(text: string): string {
  return tidyLine(text).replace(NUMBERED, '').toLowerCase();
}
