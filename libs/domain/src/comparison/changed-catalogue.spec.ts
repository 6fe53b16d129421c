import { describe, expect, it } from '@jest/globals';
import { check, compare, mappingBetween } from './comparison-world.spec-support.js';

const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('criteria that a new version changed', () => {
  it('trap 5: a criterion in one round only is listed as new or removed, and is entry or exit', () => {
    const before = check('A', [['22', '33']]);
    const after = check('B', [['22', '11']]);
    const mapping = mappingBetween(before.catalogue, after.catalogue, [
      ['removed', 'A1.2', ''],
      ['new', '', 'B1.2'],
    ]);
    const { added, removed, fields } = compare(before, after, [mapping]);
    expect(added.map((side) => side.criterionId)).toEqual(['B1.2']);
    expect(removed.map((side) => side.criterionId)).toEqual(['A1.2']);
    expect(written(fields[0])).toMatchObject({
      entries: [{ cause: 'added', amount: '-1/2' }],
      exits: [{ cause: 'removed', amount: '-1/2' }],
    });
  });

  it('trap 6: a moved criterion keeps its series and its class; it leaves its old field and enters the new one', () => {
    const before = check('A', [
      ['22', '11'],
      ['33', '33'],
    ]);
    const after = check('B', [['22'], ['33', '33', '22']]);
    const mapping = mappingBetween(
      before.catalogue,
      after.catalogue,
      [['moved', 'A1.2', 'B2.3']],
      [
        ['same', 'A1.2.1', 'B2.3.1'],
        ['same', 'A1.2.2', 'B2.3.2'],
      ],
    );
    const { criteria, fields, added, removed } = compare(before, after, [mapping]);
    const moved = criteria.find((change) => change.before.criterionId === 'A1.2');
    expect(written(moved)).toMatchObject({ changeClass: 'improved', pieces: { likeForLike: '1' } });
    expect([added, removed]).toEqual([[], []]);
    expect(written(fields)).toMatchObject([
      { raw: '1/2', exits: [{ beforeId: 'A1.2', afterId: null, cause: 'moved', amount: '1/2' }] },
      { raw: '-1/3', entries: [{ beforeId: null, afterId: 'B2.3', cause: 'moved', amount: '-1/3' }] },
    ]);
  });

  it('trap 6: a renamed criterion keeps its series under its new title and number', () => {
    const before = check('A', [['22', '11']]);
    const after = check('B', [['11', '22']]);
    const mapping = mappingBetween(
      before.catalogue,
      after.catalogue,
      [
        ['same', 'A1.1', 'B1.2'],
        ['reworded_minor', 'A1.2', 'B1.1'],
      ],
      [
        ['same', 'A1.1.1', 'B1.2.1'],
        ['same', 'A1.1.2', 'B1.2.2'],
        ['same', 'A1.2.1', 'B1.1.1'],
        ['same', 'A1.2.2', 'B1.1.2'],
      ],
    );
    const { criteria } = compare(before, after, [mapping]);
    expect(criteria.map((change) => [change.changeClass, change.flags])).toEqual([
      ['unchanged', ['d']],
      ['unchanged', []],
    ]);
  });

  it('split and merged criteria stand side by side without a class', () => {
    const before = check('A', [['22', '11', '00']]);
    const after = check('B', [['22', '11', '33']]);
    const mapping = mappingBetween(before.catalogue, after.catalogue, [
      ['split', 'A1.1', 'B1.1 B1.2'],
      ['merged', 'A1.2 A1.3', 'B1.3'],
    ]);
    const { criteria, regrouped, fields } = compare(before, after, [mapping]);
    expect(criteria).toEqual([]);
    expect(regrouped.map(({ kind, before: b, after: a }) => [kind, b.length, a.length])).toEqual([
      ['split', 1, 2],
      ['merged', 2, 1],
    ]);
    expect(written(fields[0])).toMatchObject({ comparable: 0, raw: '1' });
  });

  it('a question that moved to another criterion counts as unmapped in both', () => {
    const before = check('A', [['213', '222']]);
    const after = check('B', [['21', '2223']]);
    const mapping = mappingBetween(before.catalogue, after.catalogue, [], [['moved', 'A1.1.3', 'B1.2.4']]);
    const { criteria } = compare(before, after, [mapping]);
    expect(written(criteria)).toMatchObject([
      { pieces: { likeForLike: '0', coverage: '0', questionnaire: '-1/2' } },
      { pieces: { likeForLike: '0', coverage: '0', questionnaire: '1/4' } },
    ]);
  });
});
