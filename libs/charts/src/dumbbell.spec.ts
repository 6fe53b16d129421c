import { describe, expect, it } from '@jest/globals';
import { Fraction } from '@selbstcheck/domain';
import fc from 'fast-check';
import { dumbbell } from './dumbbell.js';
import { LEVEL_FILL } from './palette.js';

const value = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 60n }), fc.bigInt({ min: 0n, max: 3n * 10n ** 60n }))
  .map(([bottom, top]) => Fraction.of(top % (3n * bottom + 1n), bottom));
const plain = { symbolAfter: 2, isComparable: true, words: null } as const;
const radii = (svg: string) => [...svg.matchAll(/ r="(\d+)"/g)].map(([, radius]) => Number(radius));

describe('one criterion in two rounds', () => {
  it('never draws what is not a number, and stays on the scale', () => {
    fc.assert(
      fc.property(fc.option(value), fc.option(value), (before, after) => {
        const svg = dumbbell({ before, after, ...plain });
        expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
        for (const [, place] of svg.matchAll(/ (?:x1|x2|cx)="([^"%]*)%"/g)) {
          expect(Number(place)).toBeGreaterThanOrEqual(0);
          expect(Number(place)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('goes from the hollow mark to the one filled like its symbol', () => {
    const svg = dumbbell({ before: Fraction.of(1), after: Fraction.of(5, 2), ...plain });
    expect(svg).toContain('class="dumbbell__way" x1="33.33%" x2="83.33%"');
    expect(svg).toContain(`class="dumbbell__after" cx="83.33%" cy="50%" r="6" fill="${LEVEL_FILL[2]}"`);
  });

  it('shows no way where nothing moved: one mark inside the other', () => {
    const svg = dumbbell({ before: Fraction.of(2), after: Fraction.of(4, 2), ...plain });
    expect(svg).not.toContain('dumbbell__way');
    expect(radii(svg)).toEqual([9, 6]);
  });

  it('shows no way between values that cannot be compared', () => {
    const svg = dumbbell({ before: Fraction.of(1), after: Fraction.of(2), ...plain, isComparable: false });
    expect(svg).not.toContain('dumbbell__way');
    expect(radii(svg)).toEqual([6, 6]);
  });

  it('has no mark where nothing was rated', () => {
    expect(radii(dumbbell({ before: null, after: Fraction.of(2), ...plain }))).toEqual([6]);
    expect(radii(dumbbell({ before: null, after: null, ...plain }))).toEqual([]);
  });

  it('says its words, which cannot break it', () => {
    const words = { title: 'unverändert <b>', description: 'A & B' };
    const svg = dumbbell({ before: Fraction.of(2), after: Fraction.of(2), ...plain, words });
    expect(svg).toContain('aria-label="unverändert &lt;b&gt;"');
    expect(svg).toContain('<desc>A &amp; B</desc>');
  });
});
