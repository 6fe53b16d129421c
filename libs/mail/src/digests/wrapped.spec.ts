import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wrapped } from './wrapped.js';

const words = fc.array(fc.stringMatching(/^[a-zäß]{1,90}$/), { minLength: 1, maxLength: 40 });

describe('a wrapped text', () => {
  it('keeps every word in its place', () => {
    fc.assert(
      fc.property(words, (told) => {
        expect(wrapped(told.join(' ')).split(/\s/)).toEqual(told);
      }),
    );
  });

  it('has no line over 76 signs but one long word, and none that could take the next word', () => {
    fc.assert(
      fc.property(words, (told) => {
        const lines = wrapped(told.join(' '), '* ', '  ').split('\n');
        lines.forEach((line, place) => {
          expect(line.length <= 76 || !line.slice(2).includes(' ')).toBe(true);
          const [next = ''] = (lines[place + 1] ?? '').trim().split(' ');
          if (next !== '') expect(`${line} ${next}`.length).toBeGreaterThan(76);
          expect(line.startsWith(place === 0 ? '* ' : '  ')).toBe(true);
        });
      }),
    );
  });
});
