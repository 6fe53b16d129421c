import { describe, expect, it } from '@jest/globals';
import { compareRounds } from './compare-rounds.js';
import { comparisonGround } from './comparison-ground.js';
import { composeMappings } from './compose-mappings.js';
import { otherCauseSentence } from './comparison-sentences.js';
import { check, compare, mappingBetween, scored } from './comparison-world.spec-support.js';

const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the class of a criterion', () => {
  it.each([
    ['22', '33', 'improved', 'two answers, one step each'],
    ['33', '22', 'worsened', 'two answers down'],
    ['22', '23', 'slightly_risen', 'half a point, but one answer step'],
    ['0', '3', 'slightly_risen', 'three steps, but one answer alone'],
    ['30', '21', 'unchanged', 'what rises and what falls even out'],
    ['20', '02', 'unchanged', 'the same the other way round'],
    ['2222', '3322', 'improved', 'exactly half a point'],
    ['22222', '33222', 'slightly_risen', 'two answers, but below half a point'],
    ['21', '30', 'unchanged', 'one step each way'],
    ['20', '31', 'improved', 'both up'],
    ['10', '30', 'slightly_risen', 'one answer two steps'],
    ['12', '31', 'slightly_risen', 'two answers, one step in all'],
    ['..', '--', 'not_rated', 'skipped and not assessable are both nothing'],
    ['--', '00', 'newly_rated', 'a first ✘ is no fall'],
    ['30', '--', 'no_longer_rated', 'a value that ends'],
    ['2-', '-2', 'not_comparable', 'no question rated on both sides'],
  ])('%s → %s: %s (%s)', (before, after, changeClass) => {
    const [change] = compare(check('A', [[before]]), check('A', [[after]])).criteria;
    expect(change?.changeClass).toBe(changeClass);
  });

  it('is found for halves of a split question: one answer alone became two, which is never clear', () => {
    const before = check('A', [['1']]);
    const after = check('B', [['22']]);
    const mapping = mappingBetween(
      before.catalogue,
      after.catalogue,
      [],
      [['split', 'A1.1.1', 'B1.1.1 B1.1.2']],
    );
    const [change] = compare(before, after, [mapping]).criteria;
    expect(change).toMatchObject({ changeClass: 'slightly_risen', flags: ['d'] });
  });

  it('is the mirror image read backwards, where questions were merged and split again', () => {
    const first = check('A', [['11']]);
    const between = check('B', [['1']]);
    const last = check('C', [['13']]);
    const mappings = [
      mappingBetween(first.catalogue, between.catalogue, [], [['merged', 'A1.1.1 A1.1.2', 'B1.1.1']]),
      mappingBetween(between.catalogue, last.catalogue, [], [['split', 'B1.1.1', 'C1.1.1 C1.1.2']]),
    ];
    expect(compare(first, last, mappings).criteria[0]?.changeClass).toBe('slightly_risen');
    expect(compare(last, first, mappings).criteria[0]?.changeClass).toBe('slightly_fallen');
  });
});

describe('flags and notes', () => {
  it('thin evidence is u, and fewer than two thirds compared is no trend', () => {
    const [change] = compare(check('A', [['0--']]), check('A', [['023']])).criteria;
    expect(change).toMatchObject({
      flags: ['u'],
      isComparableForTrend: false,
      notes: ['symbol_changed', 'only_through_coverage'],
    });
  });

  it.each([
    ['222', '22-', true],
    ['2222', '2---', false],
    ['2222', '2200', true],
  ])('%s and %s comparable for a trend: %s', (before, after, isComparableForTrend) => {
    const [change] = compare(check('A', [[before]]), check('A', [[after]])).criteria;
    expect(change?.isComparableForTrend).toBe(isComparableForTrend);
  });

  it('questions asked anew beyond a third are a break, reworded ones a difference, in the order b, d, u', () => {
    const before = check('A', [['2--']]);
    const after = check('B', [['2333']]);
    const mapping = mappingBetween(
      before.catalogue,
      after.catalogue,
      [],
      [
        ['reworded_minor', 'A1.1.1', 'B1.1.1'],
        ['reworded_major', 'A1.1.2', 'B1.1.2'],
        ['removed', 'A1.1.3', ''],
        ['new', '', 'B1.1.3'],
      ],
    );
    const [change] = compare(before, after, [mapping]).criteria;
    expect(written(change)).toMatchObject({
      flags: ['b', 'd', 'u'],
      isComparableForTrend: false,
      pieces: { likeForLike: '0', coverage: '0', questionnaire: '3/4' },
    });
  });

  it('answers that hardly overlap are u, although neither side is thin by itself', () => {
    const [change] = compare(check('A', [['22--']]), check('A', [['2-2-']])).criteria;
    expect(change).toMatchObject({ flags: ['u'], isComparableForTrend: false, changeClass: 'unchanged' });
  });

  it('10: a symbol that changes through a new question only is put down to the questionnaire', () => {
    const before = check('A', [['22']]);
    const after = check('B', [['220']]);
    const mapping = mappingBetween(before.catalogue, after.catalogue);
    const [change] = compare(before, after, [mapping]).criteria;
    expect(change).toMatchObject({
      notes: ['symbol_changed', 'only_through_questionnaire'],
      flags: [],
      isComparableForTrend: true,
    });
    expect(otherCauseSentence(change!, 'de')).toBe(
      'Das Symbol wechselt nur, weil andere Fragen gestellt wurden.',
    );
  });

  it('a symbol that changes by the same questions is not put down to coverage', () => {
    const [change] = compare(check('A', [['11-']]), check('A', [['333']])).criteria;
    expect(change?.notes).toEqual(['symbol_changed']);
  });

  it('tells when other departments answered, and only where both are known', () => {
    const { catalogue, ratings } = check('A', [['2', '2', '2']]);
    const ground = comparisonGround(catalogue, catalogue, composeMappings(catalogue, catalogue, []));
    const before = scored(
      { catalogue, ratings },
      new Map([
        ['A1.1', ['Soziales', 'Jugend']],
        ['A1.2', ['Soziales']],
      ]),
    );
    const after = scored(
      { catalogue, ratings },
      new Map([
        ['A1.1', ['Jugend', 'Soziales']],
        ['A1.2', ['Kultur']],
        ['A1.3', ['Kultur']],
      ]),
    );
    const { criteria } = compareRounds(ground, before, after);
    expect(criteria.map((change) => change.notes)).toEqual([[], ['other_departments'], []]);
  });
});
