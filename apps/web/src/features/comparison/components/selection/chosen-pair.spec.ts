import { describe, expect, it } from '@jest/globals';
import { chosenPair } from './chosen-pair.js';
import type { Pair } from '../../api/comparison.js';
import { choicesOf } from './round-choice.js';
import { suggestedPairs } from './suggested-pairs.js';

const round = (
  roundId: string,
  referenceDate: string,
  reading: 'self_rating' | 'workshop' = 'self_rating',
  readings: ('self_rating' | 'workshop')[] = ['self_rating', 'workshop'],
) => ({
  token: roundId,
  roundId,
  title: `Selbstcheck ${roundId}`,
  referenceDate,
  reading,
  readings,
  isLeading: true,
  source: 'answers' as const,
  catalogue: { id: 'k', title: { de: 'Katalog' }, edition: '1' },
});
const rounds = [
  round('a', '2018-01-01', 'self_rating', ['self_rating']),
  round('b', '2020-01-01'),
  round('c', '2023-01-01', 'workshop'),
];
const choices = choicesOf(rounds);
const pair = (before: string | null, after: string | null) => chosenPair({ before, after }, choices);

describe('the two rounds that are compared', () => {
  it('are the two latest by their leading readings unless others are named', () => {
    expect(pair(null, null)).toEqual({ before: 'b', after: 'c' });
    expect(pair('a', 'b')).toEqual({ before: 'a', after: 'b' });
  });

  it('are completed where the address names one only', () => {
    expect(pair('a', null)).toEqual({ before: 'a', after: 'c' });
    expect(pair(null, 'b')).toEqual({ before: 'a', after: 'b' });
    expect(pair(null, 'a')).toEqual({ before: 'c', after: 'a' });
    expect(pair('c', null)).toEqual({ before: 'c', after: 'b' });
  });

  it('are none where there is one round only, unless the address names two of its readings', () => {
    const one = choicesOf([round('a', '2018-01-01')]);
    expect(chosenPair({ before: null, after: null }, one)).toBeNull();
    expect(chosenPair({ before: 'a', after: 'a~workshop' }, one)).toEqual({
      before: 'a',
      after: 'a~workshop',
    });
  });

  it('can be the other reading of a round that has both, never one that does not exist', () => {
    expect(choices.map(({ token }) => token)).toEqual(['a', 'b', 'b~workshop', 'c', 'c~self_rating']);
  });

  it('are offered as both readings of the rounds compared now, where these have both', () => {
    const offered = (shown: Pair | null) =>
      suggestedPairs(choices, shown)
        .filter(({ kind }) => kind === 'readings')
        .map(({ before, after }) => [before, after]);
    expect(offered({ before: 'a', after: 'c' })).toEqual([['c~self_rating', 'c']]);
    expect(offered({ before: 'a', after: 'b' })).toEqual([['b', 'b~workshop']]);
    expect(offered(null)).toEqual([]);
  });
});
