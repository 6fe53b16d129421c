import { describe, expect, it } from '@jest/globals';
import { Fraction } from '@selbstcheck/domain';
import fc from 'fast-check';
import { quartileBox } from './quartile-box.js';

const value = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 60n }), fc.bigInt({ min: 0n, max: 3n * 10n ** 60n }))
  .map(([bottom, top]) => Fraction.of(top % (3n * bottom + 1n), bottom));

describe('the own value among others', () => {
  it('never draws what is not a number, and stays on the scale', () => {
    fc.assert(
      fc.property(fc.tuple(value, value, value), fc.option(value), (values, own) => {
        const [lower, median, upper] = values.toSorted((a, b) => a.compare(b)) as [
          Fraction,
          Fraction,
          Fraction,
        ];
        const svg = quartileBox({ lower, median, upper, own, ownSymbol: 1, words: null });
        expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
        const [, x, width] = /quartile-box__half" x="([\d.]+)%" width="([\d.]+)%"/.exec(svg) ?? [];
        const centre = Number(/quartile-box__median" x1="([\d.]+)%"/.exec(svg)?.[1]);
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x) + Number(width)).toBeLessThanOrEqual(100.01);
        expect(centre).toBeGreaterThanOrEqual(Number(x));
        expect(centre).toBeLessThanOrEqual(Number(x) + Number(width) + 0.01);
      }),
    );
  });

  it('shows the others where the own value is not rated, and says its words', () => {
    const three = { lower: Fraction.of(1), median: Fraction.of(2), upper: Fraction.of(5, 2) };
    const words = { title: '„A“ & „B“', description: '<i>' };
    const svg = quartileBox({ ...three, own: null, ownSymbol: null, words });
    expect(svg).not.toContain('<circle');
    expect(svg).toContain('x="33.33%" width="50.00%"');
    expect(svg).toContain('aria-label="„A“ &amp; „B“"');
    expect(svg).toContain('<desc>&lt;i&gt;</desc>');
  });
});
