import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRoundScore, writeRoundScore } from '../scoring/written-score.js';
import { scored } from './comparison-world.spec-support.js';
import { randomWorld } from './random-world.spec-support.js';
import { revivedScore, storedRound } from './stored-round.js';

const rounds = fc
  .tuple(fc.integer({ min: 0, max: 2_147_483_000 }), fc.constantFrom(0, 15, 100))
  .map(([seed, recordedPercent]) => scored(randomWorld(seed, 0, recordedPercent).before));

describe('a stored score', () => {
  it('comes back as it was computed, to the last fraction', () => {
    fc.assert(
      fc.property(rounds, ({ score }) => {
        const written = writeRoundScore(score);
        const revived = revivedScore(readRoundScore(written));
        expect(revived).toEqual(score);
        expect(writeRoundScore(revived)).toBe(written);
      }),
      { numRuns: 200 },
    );
  });

  it('makes the same round for comparisons as scoring it anew', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const { catalogue, ratings, model, score } = round;
        const written = readRoundScore(writeRoundScore(score));
        expect(storedRound(catalogue, ratings, model, written)).toEqual({ ...round, departments: new Map() });
      }),
      { numRuns: 100 },
    );
  });

  it('is refused where a figure is no fraction', () => {
    const { score } = scored(randomWorld(7, 0, 0).before);
    const damaged = writeRoundScore(score).replace(/"value":"[^"]*"/, '"value":"viel"');
    expect(() => revivedScore(readRoundScore(damaged))).toThrow(RangeError);
  });
});
