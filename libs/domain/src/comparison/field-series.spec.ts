import { describe, expect, it } from '@jest/globals';
import { check, mappingBetween, scored } from './comparison-world.spec-support.js';
import { seriesOfFields } from './field-series.js';
import { groundsOf } from './grounds.js';

const first = check('A', [['22', '33'], ['11']]);
const second = check('B', [['22', '33'], ['11'], ['00']]);

describe('a field over several rounds', () => {
  it('continues where its criteria do, and begins where there were none', () => {
    const mappings = [
      mappingBetween(first.catalogue, second.catalogue, [
        ['same', 'A2.1', 'B2.1'],
        ['new', '', 'B3.1'],
      ]),
    ];
    expect(seriesOfFields([scored(first), scored(second)], groundsOf(mappings))).toEqual([
      { fieldId: 'B1', idsByRound: ['A1', 'B1'] },
      { fieldId: 'B2', idsByRound: ['A2', 'B2'] },
      { fieldId: 'B3', idsByRound: [null, 'B3'] },
    ]);
  });

  it('stands alone where the versions are not linked, and without rounds there is none', () => {
    expect(seriesOfFields([scored(first), scored(second)], groundsOf([]))[0]).toEqual({
      fieldId: 'B1',
      idsByRound: [null, 'B1'],
    });
    expect(seriesOfFields([], groundsOf([]))).toEqual([]);
  });
});
