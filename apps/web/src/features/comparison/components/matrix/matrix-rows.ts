import type { ChangeClass, ComparisonMatrix } from '@selbstcheck/contracts';
import type { RowFilter } from '../selection/selection.js';

/** A criterion over the rounds. */
export type MatrixRow =
  ComparisonMatrix['ended'][number] | ComparisonMatrix['fields'][number]['criteria'][number];

const CHANGED: readonly ChangeClass[] = [
  'improved',
  'worsened',
  'slightly_risen',
  'slightly_fallen',
  'levels_higher',
  'levels_lower',
  'newly_rated',
  'no_longer_rated',
];

const WORSENED: readonly ChangeClass[] = ['worsened', 'levels_lower'];

/** Whether a row belongs to what is shown: a class counts in whichever round it stands. */
export function passes({ cells }: Pick<MatrixRow, 'cells'>, filter: RowFilter): boolean {
  const hasClass = (classes: readonly ChangeClass[]): boolean =>
    cells.some((cell) => cell?.change != null && classes.includes(cell.change.class));
  switch (filter) {
    case 'all':
      return true;
    case 'changed':
      return hasClass(CHANGED);
    case 'worsened':
      return hasClass(WORSENED);
    case 'never_rated':
      return cells.every((cell) => cell === null || cell.symbol === null);
  }
}

/** The matrix with those rows only; a field without rows is left out, unless all are shown. */
export function filteredMatrix(matrix: ComparisonMatrix, filter: RowFilter): ComparisonMatrix {
  const fields = matrix.fields.map((field) => ({
    ...field,
    criteria: field.criteria.filter((row) => passes(row, filter)),
  }));
  return {
    ...matrix,
    fields: filter === 'all' ? fields : fields.filter(({ criteria }) => criteria.length > 0),
    ended: matrix.ended.filter((row) => passes(row, filter)),
  };
}

/** How many criteria the matrix has, those that ended included. */
export function countRows({ fields, ended }: Pick<ComparisonMatrix, 'fields' | 'ended'>): number {
  return fields.reduce((count, { criteria }) => count + criteria.length, ended.length);
}
