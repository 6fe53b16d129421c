import { describe, expect, it } from '@jest/globals';
import { viewOf } from './assignments.spec-support.js';
import { holdersOf, unheldIn, withWish } from './holders.js';
import { sharesOf, suggestedWish } from './suggested-wish.js';

const suggestion = {
  round: { title: 'Selbstcheck 2024', referenceDate: '2024-06-01' },
  assignments: [
    { level: 'field' as const, partId: 'f1', department: 'Bau' },
    { level: 'question' as const, partId: 'c1.2', department: 'Jugend' },
  ],
};

describe("taking over last round's assignments", () => {
  it('gives each question to whoever had it, the most specific assignment first', () => {
    const view = viewOf([], { suggestion });
    const wish = suggestedWish(view, holdersOf(view));
    expect(sharesOf(wish)).toEqual([
      { department: 'Bau', questions: 2 },
      { department: 'Jugend', questions: 1 },
    ]);
    const holders = withWish(holdersOf(view), wish);
    expect(unheldIn(holders, [...holders.keys()])).toEqual(['c3.1', 'c3.2', 'c3.3']);
  });

  it('leaves what somebody holds already', () => {
    const view = viewOf([{ level: 'criterion', partId: 'c1', department: 'Soziales' }], { suggestion });
    const holders = withWish(holdersOf(view), suggestedWish(view, holdersOf(view)));
    expect(holders.get('c1.2')).toEqual(['Soziales']);
    expect(holders.get('c2.1')).toEqual(['Bau']);
  });

  it('offers nothing where no round before knows anything', () => {
    const view = viewOf([]);
    expect(suggestedWish(view, holdersOf(view)).given).toEqual([]);
  });
});
