import { describe, expect, it } from '@jest/globals';
import { Fraction } from '@selbstcheck/domain';
import fc from 'fast-check';
import { waterfall, waterfallAxis, waterfallSpan } from './waterfall.js';

const amount = fc
  .tuple(fc.integer({ min: -3_000_000, max: 3_000_000 }), fc.integer({ min: 1, max: 1_000_000 }))
  .map(([top, bottom]) => Fraction.of(top % (3 * bottom + 1), bottom));
const amounts = fc.array(amount, { maxLength: 8 });

const number = (svg: string, pattern: RegExp) => Number(pattern.exec(svg)?.[1]);
const dotIn = (svg: string) => number(svg, /<circle[^>]* cx="([\d.]+)%"/);
const jointIn = (svg: string, y1: string) =>
  number(svg, new RegExp(`waterfall__joint" x1="([\\d.]+)%" x2="[\\d.]+%" y1="${y1}"`));
const solid = (change: Fraction) => ({ amount: change, isSolid: true });

describe('a change in pieces', () => {
  it('never draws what is not a number, and stays within the strip', () => {
    fc.assert(
      fc.property(amounts, (changes) => {
        const span = waterfallSpan([changes]);
        const { start, pieces, end } = waterfall(changes.map(solid), span);
        const all = [start, ...pieces, end, waterfallAxis(span, String)].join('');
        expect(all).not.toMatch(/NaN|Infinity|undefined|null/);
        for (const [, place] of all.matchAll(/ (?:x|x1|x2|cx)="([^"%]*)%"/g)) {
          expect(Number(place)).toBeGreaterThanOrEqual(0);
          expect(Number(place)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('ends where its pieces lead: each begins where the one before it ended', () => {
    fc.assert(
      fc.property(amounts, (changes) => {
        const span = waterfallSpan([changes]);
        const { start, pieces, end } = waterfall(changes.map(solid), span);
        let place = dotIn(start);
        for (const piece of pieces) {
          expect(jointIn(piece, '0')).toBe(place);
          place = jointIn(piece, '50%');
        }
        expect(dotIn(end)).toBe(place);
        const total = Fraction.sum(changes).minus(span.lowest).dividedBy(span.highest.minus(span.lowest));
        expect(dotIn(end)).toBeCloseTo(100 * total.toNumber(), 1);
      }),
    );
  });

  it('draws nothing from zero on: the values are dots, only differences are bars', () => {
    const changes = [Fraction.of(-1, 24), Fraction.of(5, 12)];
    const { start, pieces, end } = waterfall(changes.map(solid), waterfallSpan([changes]));
    expect(start + end).not.toContain('<rect');
    expect(pieces.map((piece) => piece.split('<rect').length - 1)).toEqual([1, 1]);
    expect(dotIn(start)).toBe(50);
  });

  it('draws no bar for a piece of nothing, and other causes than the same questions only as an outline', () => {
    const pieces = [solid(Fraction.ZERO), { amount: Fraction.of(1, 2), isSolid: false }];
    const [none, outlined] = waterfall(pieces, waterfallSpan([])).pieces;
    expect(none).not.toContain('<rect');
    expect(outlined).toContain('waterfall__bar--outlined');
    expect(outlined).toContain('stroke-dasharray');
  });

  it('has one scale for several changes, from half to half', () => {
    const span = waterfallSpan([[Fraction.of(3, 5)], [Fraction.of(-1, 10), Fraction.of(-1, 2)]]);
    expect([span.lowest.toString(), span.highest.toString()]).toEqual(['-1', '1']);
    const none = waterfallSpan([]);
    expect([none.lowest.toString(), none.highest.toString()]).toEqual(['-1/2', '1/2']);
  });

  it('names its scale in the words it is given, which cannot break it', () => {
    const axis = waterfallAxis(waterfallSpan([]), (difference) => `<${difference.toString()}>`);
    expect(axis.match(/<text/g)).toHaveLength(3);
    expect(axis).toContain('&lt;-1/2&gt;');
  });
});
