import { describe, expect, it } from '@jest/globals';
import type { CriterionSummary, Trends } from '@selbstcheck/contracts';
import { summaryOf } from '../trends.spec-support.js';
import { chosenGroups, criteriaIn, EVERYTHING, type TrendSelection } from './trend-selection.js';

const change = (likeForLike: string | null): CriterionSummary['change'] => ({
  class: likeForLike === null ? 'not_comparable' : 'slightly_risen',
  label: '',
  likeForLike,
  words: '',
  flags: [],
  note: null,
});

const fields: Trends['fields'] = [
  {
    id: 'f1',
    number: 1,
    title: { de: 'Steuerung' },
    criteria: [
      summaryOf('a', { title: { de: 'Monitoring' }, change: change('1/2'), improved: true }),
      summaryOf('b', { title: { de: 'Führung', en: 'Leadership' }, change: change(null), thin: true }),
    ],
  },
  {
    id: 'f2',
    number: 2,
    title: { de: 'Teilhabe' },
    criteria: [
      summaryOf('c', { title: { de: 'Bildung' }, change: change('-2/3'), worsened: true }),
      summaryOf('d', { title: { de: 'Wohnen' }, change: change('0'), unchangedFor: 3 }),
      summaryOf('e', { title: { de: 'Transport' }, change: null, neverRated: true }),
    ],
  },
];

const chosen = (selection: Partial<TrendSelection>) =>
  chosenGroups(criteriaIn({ fields }), { ...EVERYTHING, ...selection }).map(({ field, criteria }) => [
    field?.id ?? null,
    criteria.map(({ criterion }) => criterion.criterionId).join(''),
  ]);

describe('what is shown of the criteria', () => {
  it('is everything under its field, in the catalogue’s order', () => {
    expect(chosen({})).toEqual([
      ['f1', 'ab'],
      ['f2', 'cde'],
    ]);
  });

  it('is what worsened, improved, was never rated or is thin; fields without such are left out', () => {
    expect(chosen({ filter: 'worsened' })).toEqual([['f2', 'c']]);
    expect(chosen({ filter: 'improved' })).toEqual([['f1', 'a']]);
    expect(chosen({ filter: 'neverRated' })).toEqual([['f2', 'e']]);
    expect(chosen({ filter: 'thin' })).toEqual([['f1', 'b']]);
  });

  it('is what stayed unchanged for as many rounds as one asks for', () => {
    expect(chosen({ filter: 'unchanged', unchangedFor: 3 })).toEqual([['f2', 'd']]);
    expect(chosen({ filter: 'unchanged', unchangedFor: 4 })).toEqual([]);
  });

  it('is found by its title in either language, whatever the case', () => {
    expect(chosen({ search: ' mONI ' })).toEqual([['f1', 'a']]);
    expect(chosen({ search: 'leader' })).toEqual([['f1', 'b']]);
    expect(chosen({ search: 'führung' })).toEqual([['f1', 'b']]);
  });

  it('begins with what worsened or with what improved, and ends with what cannot be compared', () => {
    expect(chosen({ order: 'worsened' })).toEqual([[null, 'cdabe']]);
    expect(chosen({ order: 'improved' })).toEqual([[null, 'adcbe']]);
  });
});
