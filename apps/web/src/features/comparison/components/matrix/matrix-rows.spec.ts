import { describe, expect, it } from '@jest/globals';
import type { ChangeClass, ComparisonMatrix, MatrixCell } from '@selbstcheck/contracts';
import { countRows, filteredMatrix } from './matrix-rows.js';

const cell = (symbol: MatrixCell['symbol'], changeClass: ChangeClass | null = null): MatrixCell => ({
  symbol,
  missing: symbol === null ? 'not_answered' : null,
  evidence: 'solid',
  change:
    changeClass === null
      ? null
      : { class: changeClass, label: changeClass, likeForLike: null, words: '', flags: [], note: null },
});
const row = (criterionId: string, ...cells: (MatrixCell | null)[]) => ({
  criterionId,
  title: { de: criterionId },
  cells,
});
const field = (number: number, ...criteria: ReturnType<typeof row>[]) => ({
  id: `f${number}`,
  number,
  title: { de: `Feld ${number}` },
  cells: [null, null],
  criteria,
});

const matrix: ComparisonMatrix = {
  rounds: [],
  reference: 'neighbour',
  notice: null,
  overall: [],
  fields: [
    field(
      1,
      row('besser', cell(1), cell(2, 'improved')),
      row('gleich', cell(2), cell(2, 'unchanged')),
      row('schlechter', cell(2), cell(1, 'worsened')),
    ),
    field(2, row('nie', cell(null), cell(null, 'not_rated')), row('neu im Katalog', null, cell(null))),
  ],
  ended: [{ ...row('beendet', cell(3), null), field: { id: 'f1', number: 1, title: { de: 'Feld 1' } } }],
};
const shown = (filter: Parameters<typeof filteredMatrix>[1]) => {
  const { fields, ended } = filteredMatrix(matrix, filter);
  return [...fields.flatMap(({ criteria }) => criteria), ...ended].map(({ criterionId }) => criterionId);
};

describe('the rows of the matrix', () => {
  it('are all there, those that ended too, unless somebody narrows them down', () => {
    expect(shown('all')).toHaveLength(6);
    expect(countRows(matrix)).toBe(6);
  });

  it('can be those that changed or worsened in any round', () => {
    expect(shown('changed')).toEqual(['besser', 'schlechter']);
    expect(shown('worsened')).toEqual(['schlechter']);
  });

  it('can be those that were never rated, which is not the same as nein', () => {
    expect(shown('never_rated')).toEqual(['nie', 'neu im Katalog']);
  });

  it('leave out a field without such a criterion', () => {
    expect(filteredMatrix(matrix, 'worsened').fields.map(({ id }) => id)).toEqual(['f1']);
    expect(filteredMatrix(matrix, 'all').fields).toHaveLength(2);
  });
});
