import { describe, expect, it } from '@jest/globals';
import { WK_2020 } from '../scoring/scoring-model.js';
import { compareRounds } from './compare-rounds.js';
import { comparedRound } from './compared-round.js';
import { comparisonGround } from './comparison-ground.js';
import { composeMappings } from './compose-mappings.js';
import { check, compare, mappingBetween, scored } from './comparison-world.spec-support.js';

const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('two rounds compared, the worked examples of methods 3 and 4', () => {
  it('field 1 rises by 3/8, like-for-like it falls by 1/24, the rest is coverage', () => {
    const comparison = compare(
      check('A', [['2222', '3333', '222', '0--']]),
      check('A', [['2222', '3232', '232', '023']]),
    );
    const [field] = comparison.fields;
    expect(written(field)).toMatchObject({
      before: '7/4',
      after: '17/8',
      raw: '3/8',
      comparable: 4,
      basis: 'answers',
      pieces: {
        likeForLike: '-1/24',
        coverage: '5/12',
        questionnaire: '0',
        entry: '0',
        exit: '0',
        notComparable: '0',
      },
    });
    expect(comparison.criteria.map((change) => `${change.pieces?.likeForLike}`)).toEqual([
      '0',
      '-1/2',
      '1/3',
      '0',
    ]);
    expect(comparison.criteria.map((change) => change.changeClass)).toEqual([
      'unchanged',
      'worsened',
      'slightly_risen',
      'unchanged',
    ]);
  });

  it('Transport newly rated ✘ lowers field 2 from 7/3 to 2.1, all of it entry', () => {
    const nine = ['222', '222', '333', '333', '222', '222', '22', '222', '333'];
    const before = check('A', [[...nine.slice(0, 5), '---', ...nine.slice(5)]]);
    const after = check('A', [[...nine.slice(0, 5), '000', ...nine.slice(5)]]);
    const comparison = compare(before, after);
    const [field] = comparison.fields;
    expect(written(field)).toMatchObject({
      before: '7/3',
      after: '21/10',
      raw: '-7/30',
      comparable: 9,
      pieces: { likeForLike: '0', coverage: '0', questionnaire: '0', entry: '-7/30', exit: '0' },
      entries: [{ beforeId: 'A1.6', afterId: 'A1.6', cause: 'newly_rated', amount: '-7/30' }],
      exits: [],
    });
    expect(comparison.criteria[5]?.changeClass).toBe('newly_rated');
  });

  it('(2,1) → (2,3) with the second not comparable is +0.5 entry and +0.5 exit in one piece', () => {
    const before = check('A', [['2', '1']]);
    const after = check('B', [['2', '3']]);
    const breaks = mappingBetween(before.catalogue, after.catalogue, [['reworded_major', 'A1.2', 'B1.2']]);
    const [field] = compare(before, after, [breaks]).fields;
    expect(written(field)).toMatchObject({
      raw: '1',
      comparable: 1,
      pieces: { likeForLike: '0', entry: '0', exit: '0', notComparable: '1' },
      notComparable: [{ afterId: 'B1.2', cause: 'not_comparable', amount: '1', entry: '1/2', exit: '1/2' }],
    });
    const apart = mappingBetween(before.catalogue, after.catalogue, [
      ['removed', 'A1.2', ''],
      ['new', '', 'B1.2'],
    ]);
    expect(written(compare(before, after, [apart]).fields[0])).toMatchObject({
      raw: '1',
      pieces: { likeForLike: '0', entry: '1/2', exit: '1/2', notComparable: '0' },
    });
  });

  it('identical answers 3,3,2,2 against a recorded ✓ are the same level, not half a point less', () => {
    const [change] = compare(check('A', [['....=3']]), check('A', [['3322']])).criteria;
    expect(written(change)).toMatchObject({
      basis: 'symbols',
      before: { value: '3' },
      after: { value: '3', symbol: 3 },
      changeClass: 'same_level',
      levels: 0,
      pieces: { likeForLike: '0', coverage: '0', questionnaire: '0' },
      isComparableForTrend: false,
    });
  });
});

describe('recorded ratings', () => {
  it.each([
    ['=0', '=2', 'levels_higher', 2],
    ['=3', '=2', 'levels_lower', 1],
    ['=-', '=2', 'newly_rated', null],
    ['=2', '=-', 'no_longer_rated', null],
    ['=-', '=-', 'not_rated', null],
  ] as const)('%s → %s is %s', (before, after, changeClass, levels) => {
    const [change] = compare(check('A', [[before]]), check('A', [[after]])).criteria;
    expect(change).toMatchObject({ changeClass, levels });
  });

  it('one among answered criteria makes its field mixed and leaves the others their means', () => {
    const { fields, overall } = compare(
      check('A', [['3322', '..=1'], ['2222']]),
      check('A', [['3332', '22'], ['2223']]),
    );
    expect(written(fields)).toMatchObject([
      { basis: 'mixed', before: '7/4', after: '19/8', pieces: { likeForLike: '5/8' } },
      { basis: 'answers', pieces: { likeForLike: '1/4' } },
    ]);
    expect(overall.basis).toBe('mixed');
  });

  it('a break keeps symbols from being compared too', () => {
    const before = check('A', [['=1']]);
    const after = check('B', [['=3']]);
    const mapping = mappingBetween(before.catalogue, after.catalogue, [['reworded_major', 'A1.1', 'B1.1']]);
    const [change] = compare(before, after, [mapping]).criteria;
    expect(change).toMatchObject({ changeClass: 'not_comparable', levels: null, flags: ['b'], pieces: null });
  });

  it('linked by criterion, as versions without wording are, a report compares with answers', () => {
    const before = check('A', [['=1', '=3']], false);
    const after = check('B', [['2222', '0000']]);
    const mapping = mappingBetween(
      before.catalogue,
      after.catalogue,
      [['reworded_minor', 'A1.1', 'B1.1']],
      after.catalogue.fields
        .flatMap((field) => field.criteria.flatMap((criterion) => criterion.questions))
        .map(({ id }) => ['new', '', id] as const),
    );
    const [first, second] = compare(before, after, [mapping]).criteria;
    expect(first).toMatchObject({ changeClass: 'levels_higher', levels: 1, flags: ['d'] });
    expect(second).toMatchObject({ changeClass: 'levels_lower', levels: 3, flags: [] });
  });
});

describe('rounds that have little in common', () => {
  it('with no common question tell the raw change only', () => {
    const { fields, overall } = compare(check('A', [['3-', '-0']]), check('A', [['-1', '2-']]));
    expect(written(fields[0])).toMatchObject({ raw: '0', comparable: 0, pieces: null, contributions: [] });
    expect(overall.pieces).toBeNull();
  });

  it('trap 3: a round of only – gives –, never 0 or NaN', () => {
    const { criteria, fields, overall } = compare(check('A', [['22']]), check('A', [['--']]));
    expect(criteria[0]).toMatchObject({ changeClass: 'no_longer_rated', pieces: null });
    expect(fields[0]).toMatchObject({ after: null, raw: null, pieces: null });
    expect(overall).toMatchObject({ after: null, raw: null, pieces: null });
  });

  it('of versions that nothing links say so and list everything', () => {
    const comparison = compare(check('A', [['22']]), check('B', [['33']]));
    expect(comparison.isLinked).toBe(false);
    expect(comparison.removed.map((side) => side.criterionId)).toEqual(['A1.1']);
    expect(comparison.added.map((side) => side.criterionId)).toEqual(['B1.1']);
    expect(`${comparison.overall.raw}`).toBe('1');
  });

  it('scored under different models are refused', () => {
    const { catalogue, ratings } = check('A', [['22']]);
    const ground = comparisonGround(catalogue, catalogue, composeMappings(catalogue, catalogue, []));
    const other = comparedRound(catalogue, ratings, { ...WK_2020, name: 'own@1' });
    expect(() => compareRounds(ground, scored({ catalogue, ratings }), other)).toThrow(
      expect.objectContaining({ code: 'comparison-model-differs' }),
    );
  });
});
