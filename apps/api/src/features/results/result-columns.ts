import { CRITERION_COLUMNS } from './criterion-columns.js';
import type { ResultColumn } from './result-column.js';
import { ROUND_COLUMNS } from './round-columns.js';
import { SCORE_COLUMNS } from './score-columns.js';

/** The columns of the tidy table, in order. Names are stable: a column may be added, never renamed. */
export const RESULT_COLUMNS: readonly ResultColumn[] = [
  ...ROUND_COLUMNS,
  ...CRITERION_COLUMNS,
  ...SCORE_COLUMNS,
];

/** A criterion has one row in each reading of each round. */
export const RESULT_KEY: readonly string[] = ['round_id', 'reading', 'criterion_id'];
