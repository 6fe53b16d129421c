import { describe, expect, it } from '@jest/globals';
import { check, mappingBetween, scored } from './comparison-world.spec-support.js';
import { roundMatrix } from './round-matrix.js';

const FIRST = check('A', [['22', '11'], ['33']]);
const SECOND = check('A', [['33', '11'], ['--']]);
const THIRD = check('A', [['32', '11'], ['22']]);

describe('the matrix of criteria and rounds', () => {
  it('shows each round its own symbol and the change since its neighbour', () => {
    const { rows, comparisons } = roundMatrix(
      [FIRST, SECOND, THIRD].map((round) => scored(round)),
      [],
      'neighbour',
    );
    expect(rows.map((row) => row.cells.map((cell) => cell?.symbol))).toEqual([
      [2, 3, 3],
      [1, 1, 1],
      [3, null, 2],
    ]);
    expect(rows[0]?.cells.map((cell) => cell?.change?.changeClass ?? null)).toEqual([
      null,
      'improved',
      'slightly_fallen',
    ]);
    expect(rows[2]?.cells.map((cell) => cell?.change?.changeClass ?? null)).toEqual([
      null,
      'no_longer_rated',
      'newly_rated',
    ]);
    expect(comparisons.map((comparison) => comparison === null)).toEqual([true, false, false]);
  });

  it('tells changes against a chosen baseline, also of rounds before it', () => {
    const rounds = [FIRST, SECOND, THIRD].map((round) => scored(round));
    const { rows } = roundMatrix(rounds, [], { baseline: 1 });
    expect(rows[0]?.cells.map((cell) => `${cell?.change?.pieces?.likeForLike ?? null}`)).toEqual([
      '-1',
      'null',
      '-1/2',
    ]);
    expect(() => roundMatrix(rounds, [], { baseline: 3 })).toThrow(
      expect.objectContaining({ code: 'comparison-baseline-unknown' }),
    );
  });

  it('trap 15: one round alone has symbols and no changes', () => {
    const { rows, comparisons } = roundMatrix([scored(FIRST)], [], 'neighbour');
    expect(comparisons).toEqual([null]);
    expect(rows.flatMap((row) => row.cells.map((cell) => cell?.change))).toEqual([null, null, null]);
    expect(roundMatrix([], [], 'neighbour')).toEqual({ rows: [], comparisons: [] });
  });

  it('an answered round beside a recorded one keeps its own symbol; only the change compares symbols', () => {
    const recorded = check('A', [['..=3']]);
    const answered = check('A', [['32']]);
    const { rows } = roundMatrix([scored(recorded), scored(answered)], [], 'neighbour');
    expect(rows[0]?.cells[1]).toMatchObject({ symbol: 3, evidence: 'solid', change: { basis: 'symbols' } });
    expect(rows[0]?.cells[0]).toMatchObject({ symbol: 3, evidence: 'unknown' });
  });

  it('renamed and moved criteria keep their row over versions; removed ones come last, new ones begin later', () => {
    const before = check('A', [['22', '11', '00'], ['33']]);
    const after = check('B', [['22'], ['33', '11', '22']]);
    const mapping = mappingBetween(
      before.catalogue,
      after.catalogue,
      [
        ['moved', 'A1.2', 'B2.2'],
        ['removed', 'A1.3', ''],
      ],
      [
        ['same', 'A1.2.1', 'B2.2.1'],
        ['same', 'A1.2.2', 'B2.2.2'],
      ],
    );
    const { rows } = roundMatrix([scored(before), scored(after)], [mapping], 'neighbour');
    expect(rows.map((row) => [row.fieldId, ...row.cells.map((cell) => cell?.criterionId ?? null)])).toEqual([
      ['B1', 'A1.1', 'B1.1'],
      ['B2', 'A2.1', 'B2.1'],
      ['B2', 'A1.2', 'B2.2'],
      ['B2', null, 'B2.3'],
      ['A1', 'A1.3', null],
    ]);
  });

  it('trap 2, trap 14: it holds twenty rounds, and a change of the catalogue today does not move a past one', () => {
    const rounds = Array.from({ length: 20 }, (_, index) => scored(index % 2 === 0 ? FIRST : SECOND));
    const past = roundMatrix(rounds, [], 'neighbour');
    const after = check('B', [['22', '11'], ['33']]);
    const mapping = mappingBetween(FIRST.catalogue, after.catalogue, [['reworded_major', 'A1.1', 'B1.1']]);
    const now = roundMatrix([...rounds, scored(after)], [mapping], 'neighbour');
    expect(JSON.stringify(now.rows.map((row) => row.cells.slice(0, 20)))).toBe(
      JSON.stringify(past.rows.map((row) => row.cells)),
    );
    expect(now.rows[0]?.cells[20]?.change).toMatchObject({ changeClass: 'not_comparable', flags: ['b'] });
  });

  it('trap 13: getting worse is recorded as such', () => {
    const { rows } = roundMatrix(
      [scored(check('A', [['33']])), scored(check('A', [['00']]))],
      [],
      'neighbour',
    );
    expect(rows[0]?.cells[1]).toMatchObject({ symbol: 0, change: { changeClass: 'worsened' } });
  });
});
