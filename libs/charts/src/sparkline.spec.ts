import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markOf, randomFigures, UNRATED } from './criterion-figures.spec-support.js';
import { sparkline } from './sparkline.js';

const rated = { ...markOf(), hasBreakBefore: false };
const unrated = { ...UNRATED, hasBreakBefore: false };
const yearly = (count: number) => Array.from({ length: count }, (_, year) => `${2006 + year}-06-15`);

describe('a criterion in the height of a line', () => {
  it('never draws what is not a number, and stays within its width', () => {
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), (seed, hasBreakBefore) => {
        const { rounds, points } = randomFigures(seed);
        const svg = sparkline({
          dates: rounds.map(({ referenceDate }) => referenceDate),
          points: points.map((point) => point && { ...point, hasBreakBefore }),
        });
        expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
        for (const [, place] of svg.matchAll(/(?:cx|x1|x2|x)="([\d.-]+)%"/g)) {
          expect(Number(place)).toBeGreaterThanOrEqual(0);
          expect(Number(place)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('is silent, because words stand beside it', () => {
    const svg = sparkline({ dates: yearly(2), points: [rated, rated] });
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toContain('<title>');
  });

  it('keeps twenty rounds apart', () => {
    const svg = sparkline({ dates: yearly(20), points: yearly(20).map(() => rated) });
    const places = [...svg.matchAll(/class="dot" cx="([\d.]+)%"/g)].map(([, place]) => Number(place));
    expect(places).toHaveLength(20);
    expect(Math.min(...places.slice(1).map((place, index) => place - (places[index] ?? 0)))).toBeGreaterThan(
      4,
    );
  });

  it('draws nothing across a round without a rating', () => {
    const connected = { ...rated, isConnected: true };
    const svg = sparkline({ dates: yearly(3), points: [rated, unrated, connected] });
    expect(svg).not.toContain('class="connection"');
    expect(svg).toContain('class="unrated"');
  });
});
