import type { CriterionGroup, FieldCriterion } from './trend-selection.js';

/** Rows of the table that belong together. */
export interface TablePart {
  readonly key: string;
  /** What stands above the rows; `more` continues the part before. */
  readonly head: NonNullable<CriterionGroup['field']> | 'by_change' | 'ended' | 'more';
  readonly criteria: readonly FieldCriterion[];
}

const ROWS_WITHOUT_FIELD = 8;

/** What is chosen, in parts that are small enough to be laid out one after the other. */
export function tableParts(
  groups: readonly CriterionGroup[],
  ended: readonly FieldCriterion[],
): readonly TablePart[] {
  const parts = groups.flatMap(({ field, criteria }): readonly TablePart[] =>
    field === null ? partsByChange(criteria) : [{ key: field.id, head: field, criteria }],
  );
  return ended.length === 0 ? parts : [...parts, { key: 'ended', head: 'ended', criteria: ended }];
}

function partsByChange(criteria: readonly FieldCriterion[]): readonly TablePart[] {
  return Array.from({ length: Math.ceil(criteria.length / ROWS_WITHOUT_FIELD) }, (_, index) => ({
    key: `by-change-${index}`,
    head: index === 0 ? 'by_change' : 'more',
    criteria: criteria.slice(index * ROWS_WITHOUT_FIELD, (index + 1) * ROWS_WITHOUT_FIELD),
  }));
}
