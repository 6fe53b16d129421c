import { Fraction, type Level } from '@selbstcheck/domain';
import type { CriterionTrendFigures, TrendMark } from './criterion-figures.js';

/** A round as tests draw it; what a test is about is changed. */
export function markOf(changes: Partial<TrendMark> = {}): TrendMark {
  return {
    value: '2',
    symbol: 2,
    missing: null,
    bounds: { lower: '2', upper: '2' },
    isRecorded: false,
    isHollow: false,
    isConnected: false,
    ...changes,
  };
}

/** A round without a rating. */
export const UNRATED = markOf({ value: null, symbol: null, missing: 'not_answered', bounds: null });

/** A criterion over rounds of these dates; what a test is about is changed. */
export function figuresOf(
  points: readonly (TrendMark | null)[],
  changes: Partial<CriterionTrendFigures> = {},
): CriterionTrendFigures {
  return {
    rounds: points.map((_, index) => ({ referenceDate: `${2010 + index}-06-15` })),
    points,
    breaks: [],
    line: null,
    chained: [],
    chainedLabel: 'verkettet (nur gleiche Fragen)',
    targets: { current: null, pace: null },
    ...changes,
  };
}

/** A whole number from 0 to below the number of sides. */
type Dice = (sides: number) => number;

/** A linear congruential generator (Park and Miller): one seed, one world. */
function diceOf(seed: number): Dice {
  let state = (seed % 2_147_483_646) + 1;
  return (sides) => {
    state = (state * 16_807) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * sides);
  };
}

/** Whatever a server may send: 1 to 20 rounds over a century or on few days, everything else at random. */
export function randomFigures(seed: number): CriterionTrendFigures {
  const dice = diceOf(seed);
  const years = dice(3) === 0 ? 1 : 100;
  const dateOf = () => `${1990 + dice(years)}-${twoDigits(1 + dice(12))}-${twoDigits(1 + dice(28))}`;
  const dated = () => ({ date: dateOf(), value: `${dice(40) - 20}/3` });
  const dates = Array.from({ length: 1 + dice(20) }, dateOf).toSorted();
  return {
    rounds: dates.map((referenceDate) => ({ referenceDate })),
    points: dates.map(() => (dice(6) === 0 ? null : randomMark(dice))),
    breaks: Array.from({ length: dice(4) }, () => ({
      from: dice(dates.length),
      to: dice(dates.length),
      label: 'neue <Fassung> '.repeat(dice(6)),
    })),
    line: dice(2) === 0 ? null : { from: dated(), to: dated() },
    chained: Array.from({ length: dice(3) }, () => Array.from({ length: 2 + dice(4) }, dated)),
    chainedLabel: 'verkettet',
    targets: {
      current: dice(2) === 0 ? null : { symbol: dice(2) === 0 ? 1 : 3, date: dateOf() },
      pace: dice(2) === 0 ? null : { label: dice(2) === 0 ? null : 'auf "Kurs"' },
    },
  };
}

function randomMark(dice: Dice): TrendMark {
  if (dice(5) === 0) return { ...UNRATED, missing: dice(2) === 0 ? 'unreadable' : 'not_assessable' };
  const denominator = 1n + BigInt(dice(1_000_000)) ** BigInt(1 + dice(5));
  const value = Fraction.of(BigInt(dice(1_000_000)) % (3n * denominator + 1n), denominator);
  const isRecorded = dice(4) === 0;
  return markOf({
    value: value.toString(),
    symbol: value.roundHalfUp() as Level,
    bounds: isRecorded ? null : { lower: '0', upper: value.toString() },
    isRecorded,
    isHollow: isRecorded || dice(3) === 0,
    isConnected: dice(2) === 0,
  });
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
