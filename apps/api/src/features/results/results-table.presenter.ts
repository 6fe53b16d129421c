import type { ScoredReading } from '@selbstcheck/application';
import { stringify } from 'csv-stringify/sync';
import { RESULT_COLUMNS } from './result-columns.js';
import type { ResultRow } from './result-column.js';

/** All results as CSV for programs: comma, UTF-8 without a mark, dots in numbers, exact fractions as text. */
export function resultsTable(readings: readonly ScoredReading[]): string {
  const names = RESULT_COLUMNS.map(({ name }) => name);
  const rows = readings.flatMap(rowsOf).map((row) =>
    RESULT_COLUMNS.map(({ cell }) => {
      const value = cell(row);
      return typeof value === 'string' ? guarded(value) : (value?.toString() ?? null);
    }),
  );
  return stringify([names, ...rows]);
}

function rowsOf(scored: ScoredReading): readonly ResultRow[] {
  return scored.catalogue.fields.flatMap((field, index) =>
    field.criteria.map((criterion, place) => {
      const score = scored.score.fields[index]?.criterionScores[place];
      if (score?.criterionId !== criterion.id) {
        throw new Error('A stored score does not fit its catalogue version.');
      }
      return { scored, field, criterion, score };
    }),
  );
}

/**
 * Also a table for programs gets opened in a spreadsheet. What begins like a formula, or with the apostrophe itself, gets
 * an apostrophe before it, so that taking one leading apostrophe away always gives the exact text back.
 */
function guarded(text: string): string {
  return /^[\s'=+\-@\u2212\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) ? `'${text}` : text;
}
