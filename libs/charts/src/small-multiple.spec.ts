import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markOf, randomFigures, UNRATED } from './criterion-figures.spec-support.js';
import { smallMultiple, type SmallMultipleFigures } from './small-multiple.js';

const rated = { ...markOf(), hasBreakBefore: false };
const unrated = { ...UNRATED, hasBreakBefore: false };

const drawn = (points: SmallMultipleFigures['points'], changes: Partial<SmallMultipleFigures> = {}) =>
  smallMultiple({
    dates: points.map((_, index) => `${2010 + index}-06-15`),
    points,
    target: null,
    words: null,
    ...changes,
  });

const placesOf = (svg: string) =>
  [...svg.matchAll(/class="dot[^"]*" cx="([\d.]+)%"/g)].map((match) => Number(match[1]));

describe('a small multiple', () => {
  it('never draws what is not a number, and stays within its width', () => {
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), (seed, hasBreakBefore) => {
        const { rounds, points, targets } = randomFigures(seed);
        const svg = drawn(
          points.map((point) => point && { ...point, hasBreakBefore }),
          {
            dates: rounds.map(({ referenceDate }) => referenceDate),
            target: targets.current?.symbol ?? null,
          },
        );
        expect(svg).not.toMatch(/="[^"]*(NaN|Infinity|undefined|null)/);
        for (const x of placesOf(svg)) expect(x >= 0 && x <= 100).toBe(true);
      }),
    );
  });

  it('puts dots by their dates and not by their number', () => {
    const svg = drawn([rated, rated, rated], { dates: ['2014-01-01', '2015-01-01', '2024-01-01'] });
    const [first = 0, second = 0, third = 0] = placesOf(svg);
    expect(second - first).toBeLessThan((third - second) / 5);
  });

  it('connects only what is connected, and shows a gap with the sign of no rating', () => {
    const connected = { ...rated, isConnected: true };
    const svg = drawn([rated, connected, unrated, connected]);
    expect(svg.split('class="connection"').length - 1).toBe(1);
    expect(svg).toContain('>–</text>');
  });

  it('draws a break where the definition breaks, and nothing across it', () => {
    const svg = drawn([rated, { ...rated, hasBreakBefore: true }]);
    expect(svg).toContain('class="break"');
    expect(svg).not.toContain('class="connection"');
  });

  it('draws thin evidence as a ring', () => {
    expect(drawn([{ ...rated, isHollow: true }])).toContain('dot-hollow');
    expect(drawn([rated])).not.toContain('dot-hollow');
  });

  it('marks a target beside the time axis', () => {
    expect(drawn([rated], { target: 3 })).toContain('class="target"');
    expect(drawn([rated])).not.toContain('class="target"');
  });

  it('keeps 20 rounds apart', () => {
    const places = placesOf(drawn(Array.from({ length: 20 }, () => rated)));
    places.slice(1).forEach((place, index) => expect(place - places[index]!).toBeGreaterThanOrEqual(4));
  });

  it('says its words and cannot be broken by them', () => {
    const svg = drawn([rated], { words: { title: 'Bildung <2025>: ja', description: 'x' } });
    expect(svg).toContain('role="img" aria-label="Bildung &lt;2025&gt;: ja"');
  });
});
