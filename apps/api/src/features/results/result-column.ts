import type { ScoredReading } from '@selbstcheck/application';
import type { Criterion, CriterionScore, Field } from '@selbstcheck/domain';

/** What one row of the tidy table is made of: a criterion in one reading of a round. */
export interface ResultRow {
  readonly scored: ScoredReading;
  readonly field: Field;
  readonly criterion: Criterion;
  readonly score: CriterionScore;
}

/** A datatype of CSV on the Web: a name, or a name with what its texts look like. */
export type Datatype = string | Readonly<Record<string, string | number>>;

type CellOf = (row: ResultRow) => string | number | boolean | null;

/** A column of the tidy table with its description for programs. */
export interface ResultColumn {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly datatype: Datatype;
  /** Whether no cell of it is empty. */
  readonly isRequired: boolean;
  readonly cell: CellOf;
}

/** A column without an empty cell. */
export function column(
  name: string,
  [title, description]: readonly [title: string, description: string],
  datatype: Datatype,
  cell: CellOf,
): ResultColumn {
  return { name, title, description, datatype, isRequired: true, cell };
}

/** A column that may have empty cells; its description says what they mean. */
export function sparseColumn(...parts: Parameters<typeof column>): ResultColumn {
  return { ...column(...parts), isRequired: false };
}

/** One of some words. */
export function oneOf(...words: readonly string[]): Datatype {
  return { base: 'string', format: words.join('|') };
}
