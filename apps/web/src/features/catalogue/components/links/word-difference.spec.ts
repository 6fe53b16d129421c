import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordDifference, type WordingRun } from './word-difference.js';

const joined = (runs: readonly WordingRun[]) => runs.map(({ text }) => text).join('');
const marked = (runs: readonly WordingRun[]) =>
  runs.filter(({ isChanged }) => isChanged).map(({ text }) => text.trim());

const wording = fc
  .array(fc.constantFrom('Gibt', 'es', 'eine', 'Stelle', 'für', 'Beratung?'), { maxLength: 12 })
  .map((words) => words.join(' '));

describe('the words that differ', () => {
  it('are those that only one wording has, and those that stand elsewhere', () => {
    const { before, after } = wordDifference(
      'Trifft sich zweimal im Jahr eine Steuerungsgruppe?',
      'Tagt zweimal im Jahr eine große Steuerungsgruppe?',
    );
    expect(marked(before)).toEqual(['Trifft sich']);
    expect(marked(after)).toEqual(['Tagt', 'große']);
  });

  it('are not marked where next to nothing is common', () => {
    const { before, after } = wordDifference('Gibt es eine Beratung?', 'Tagt der Rat zum Thema?');
    expect([...marked(before), ...marked(after)]).toEqual([]);
  });

  it('leave both wordings as they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const { before, after } = wordDifference(one, other);
        expect([joined(before), joined(after)]).toEqual([one, other]);
      }),
    );
  });

  it('are none between equal wordings', () => {
    fc.assert(
      fc.property(wording, (text) => {
        expect(marked(wordDifference(text, text).before)).toEqual([]);
      }),
    );
  });

  it('taken away on both sides, leave the same words', () => {
    fc.assert(
      fc.property(wording, wording, (one, other) => {
        const { before, after } = wordDifference(one, other);
        if ([...before, ...after].every(({ isChanged }) => !isChanged)) return;
        const kept = (runs: readonly WordingRun[]) =>
          joined(runs.filter(({ isChanged }) => !isChanged))
            .split(/\s+/)
            .filter(Boolean);
        expect(kept(before)).toEqual(kept(after));
      }),
    );
  });
});
