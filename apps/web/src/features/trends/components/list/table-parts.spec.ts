import { describe, expect, it } from '@jest/globals';
import { summaryOf } from '../trends.spec-support.js';
import { tableParts } from './table-parts.js';

const FIELD = { id: 'f1', number: 1, title: { de: 'Steuerung' } };
const criteria = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    field: FIELD,
    criterion: summaryOf(`c${index}`),
  }));

describe('the parts of the table of trends', () => {
  it('are the fields in the order of the catalogue, then what is not asked any more', () => {
    const parts = tableParts([{ field: FIELD, criteria: criteria(4) }], criteria(1));
    expect(parts.map(({ head, criteria: rows }) => [head, rows.length])).toEqual([
      [FIELD, 4],
      ['ended', 1],
    ]);
  });

  it('are small where criteria stand in the order of their change, with one head above all of them', () => {
    const all = criteria(34);
    const parts = tableParts([{ field: null, criteria: all }], []);
    expect(parts.map(({ head }) => head)).toEqual(['by_change', 'more', 'more', 'more', 'more']);
    expect(parts.flatMap((part) => part.criteria)).toEqual(all);
    expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
  });
});
