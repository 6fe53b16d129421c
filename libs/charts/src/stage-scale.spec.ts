import { describe, expect, it } from '@jest/globals';
import { cutOffsOf, Fraction, stageOf, WK_2020 } from '@selbstcheck/domain';
import fc from 'fast-check';
import { stageScale } from './stage-scale.js';

const cutOffs = cutOffsOf(WK_2020);
const words = { title: 'Wert', description: 'Beschreibung' };

const onScale = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 400n }), fc.bigInt({ min: 0n, max: 3n * 10n ** 400n }))
  .map(([denominator, part]) => Fraction.of(part % (3n * denominator + 1n), denominator));

const numbersOf = (svg: string, attribute: string) =>
  [...svg.matchAll(new RegExp(` ${attribute}="([^"%]*)%`, 'g'))].map((match) => Number(match[1]));

describe('the stage scale', () => {
  it('never draws what is not a number, and stays within the scale', () => {
    fc.assert(
      fc.property(fc.option(onScale), fc.option(fc.tuple(onScale, onScale)), (value, ends) => {
        const [a, b] = ends ?? [];
        const bounds = a && b ? (a.compare(b) <= 0 ? { lower: a, upper: b } : { lower: b, upper: a }) : null;
        const stage = value ? stageOf(value, WK_2020) : null;
        const svg = stageScale({ value, stage, bounds, cutOffs, words });
        expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
        for (const attribute of ['x', 'x1', 'x2', 'cx']) {
          for (const position of numbersOf(svg, attribute)) {
            expect(position).toBeGreaterThanOrEqual(0);
            expect(position).toBeLessThanOrEqual(100);
          }
        }
      }),
    );
  });

  it('puts the dot inside the part of its stage', () => {
    fc.assert(
      fc.property(onScale, (value) => {
        const stage = stageOf(value, WK_2020);
        const svg = stageScale({ value, stage, bounds: null, cutOffs, words: null });
        const current = /class="part part-current" x="([\d.]+)%" y="\d+" width="([\d.]+)%"/.exec(svg);
        const [dot] = numbersOf(svg, 'cx');
        const start = Number(current?.[1]);
        expect(dot).toBeGreaterThanOrEqual(start);
        expect(dot).toBeLessThanOrEqual(start + Number(current?.[2]) + 0.01);
      }),
    );
  });

  it('draws the bounds around the value', () => {
    const svg = stageScale({
      value: Fraction.of(7, 4),
      stage: 3,
      bounds: { lower: Fraction.of(7, 4), upper: Fraction.of(9, 4) },
      cutOffs,
      words: null,
    });
    expect(svg).toContain('class="range" x1="58.33%" x2="75%"');
    expect(svg).toContain('cx="58.33%"');
  });

  it('draws neither dot nor bar where nothing was rated', () => {
    const svg = stageScale({ value: null, stage: null, bounds: null, cutOffs, words: null });
    expect(svg).not.toContain('<circle');
    expect(svg).not.toContain('class="range"');
    expect(svg).not.toContain('part-current');
  });

  it('says its words to a screen reader and cannot be broken by them', () => {
    const svg = stageScale({
      value: null,
      stage: null,
      bounds: null,
      cutOffs,
      words: { title: '"><script>', description: "A & B's" },
    });
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('<desc>A &amp; B&#39;s</desc>');
    expect(svg).toContain('aria-label="&quot;&gt;&lt;script&gt;"');
  });

  it('is silent where the words stand beside it', () => {
    const svg = stageScale({ value: null, stage: null, bounds: null, cutOffs, words: null });
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toContain('<title>');
  });
});
