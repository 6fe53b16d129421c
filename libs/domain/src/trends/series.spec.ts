import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Fraction } from '../kernel/fraction.js';
import { chainedSeriesOf } from './chained-series.js';
import { segmentsOf } from './segments.js';
import {
  hasImproved,
  hasWorsened,
  isLatestThin,
  isUnchangedFor,
  roundsUnchanged,
  wasNeverRated,
} from './series-filters.js';
import { FIRST_ROUND, step } from './series-points.spec-support.js';
import { isCounted, isHollow, type SeriesPoint } from './series.js';
import { trendSentences, unchangedSentence } from './trend-sentences.js';
import { trendOf } from './trend.js';

const fraction = (text: string) => Fraction.parse(text);

const sameQuestions = (likeForLike: string, isComparableForTrend = true) =>
  step(fraction(likeForLike), isComparableForTrend);

const UNRATED: Partial<SeriesPoint> = {
  value: null,
  missing: 'not_assessable',
  fromPrevious: null,
  change: 'not_rated',
};

/** One round a year from 2001, each fully answered, comparable and unchanged unless told otherwise. */
function series(...rounds: readonly Partial<SeriesPoint>[]): readonly SeriesPoint[] {
  return rounds.map((round, index) => ({
    ...FIRST_ROUND,
    roundId: `r${index + 1}`,
    date: `${2001 + index}-06-01`,
    fromPrevious: index === 0 ? null : sameQuestions('0'),
    change: index === 0 ? null : 'unchanged',
    ...round,
  }));
}

const roundsOf = (segments: readonly (readonly { roundId: string }[])[]) =>
  segments.map((segment) => segment.map(({ roundId }) => roundId).join(' '));

const chainsOf = (points: readonly SeriesPoint[]) =>
  chainedSeriesOf(points).map((chain) => chain.map(({ chainedValue }) => chainedValue.toString()).join(' '));

describe('the segments of a series', () => {
  it('end at a break, and at a round that is not comparable for a trend', () => {
    const broken = series({}, {}, { hasBreakBefore: true }, {}, { fromPrevious: sameQuestions('0', false) });
    expect(roundsOf(segmentsOf(broken))).toEqual(['r1 r2', 'r3 r4', 'r5']);
    expect(roundsOf(segmentsOf(series({}, { fromPrevious: null })))).toEqual(['r1', 'r2']);
  });

  it('pass over rounds that are recorded or not rated, which are in none', () => {
    expect(roundsOf(segmentsOf(series({}, { isRecorded: true }, UNRATED, {})))).toEqual(['r1 r4']);
    expect(segmentsOf(series(UNRATED, { isRecorded: true }))).toEqual([]);
    expect(segmentsOf([])).toEqual([]);
  });

  it('see a break that lies before a round which is not rated', () => {
    expect(roundsOf(segmentsOf(series({}, { ...UNRATED, hasBreakBefore: true }, {})))).toEqual(['r1', 'r3']);
  });

  it('are refused for a series out of order, whose steps would be wrong', () => {
    expect(() => segmentsOf(series({ date: '2020-01-01' }, { date: '2019-12-31' }))).toThrow(RangeError);
    expect(segmentsOf(series({ date: '2020-01-01' }, { date: '2020-01-01' }))).toHaveLength(1);
  });

  it('together hold every counted round once and in order', () => {
    const point = fc.record({
      value: fc.constantFrom(null, Fraction.of(1)),
      isRecorded: fc.boolean(),
      hasBreakBefore: fc.boolean(),
      fromPrevious: fc.constantFrom(null, sameQuestions('1/2'), sameQuestions('1/2', false)),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 20 }), (rounds) => {
        const points = series(...rounds);
        expect(segmentsOf(points).flat()).toEqual(points.filter(isCounted));
        for (const segment of segmentsOf(points)) {
          expect(segment.length).toBeGreaterThan(0);
          expect(segment.slice(1).every((one) => !one.hasBreakBefore && one.fromPrevious)).toBe(true);
        }
      }),
    );
  });
});

describe('the chained series', () => {
  const acrossBreak = series(
    { value: fraction('3/2') },
    { value: fraction('2'), fromPrevious: sameQuestions('1/2') },
    { value: fraction('1'), fromPrevious: sameQuestions('1/4'), hasBreakBefore: true },
    { value: fraction('3'), fromPrevious: sameQuestions('-1/12') },
  );

  it('adds the changes at the same questions to the first value, across the break', () => {
    expect(chainsOf(acrossBreak)).toEqual(['3/2 2 9/4 13/6']);
  });

  it('is not drawn where no break has to be crossed', () => {
    expect(chainsOf(series({}, { fromPrevious: sameQuestions('1') }))).toEqual([]);
    expect(chainsOf(series({ hasBreakBefore: true }, {}))).toEqual([]);
  });

  it('goes on over rounds with few questions in common, which break the trend, and ends where none are', () => {
    expect(chainsOf(series({}, { fromPrevious: sameQuestions('1', false) }))).toEqual(['1 2']);
    const points = series({}, { hasBreakBefore: true, fromPrevious: null }, { hasBreakBefore: true });
    expect(chainsOf(points)).toEqual(['1 1']);
    expect(chainedSeriesOf(points)[0]?.[0]?.roundId).toBe('r2');
  });

  it('leaves out recorded and unrated rounds, and goes on behind them', () => {
    const points = series(
      {},
      { isRecorded: true, value: fraction('3') },
      { ...UNRATED, hasBreakBefore: true },
      { fromPrevious: sameQuestions('1/3') },
    );
    expect(chainsOf(points)).toEqual(['1 4/3']);
  });

  it('may leave the scale, since its values are no ratings', () => {
    const points = series(
      { value: fraction('3') },
      { hasBreakBefore: true, fromPrevious: sameQuestions('1/2') },
    );
    expect(chainsOf(points)).toEqual(['3 7/2']);
  });

  it('ends at its first value plus the sum of its steps', () => {
    const change = fc.integer({ min: -6, max: 6 }).map((sixths) => step(Fraction.of(sixths, 6)));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 19 }), (steps) => {
        const rounds = steps.map((fromPrevious) => ({ fromPrevious, hasBreakBefore: true }));
        const [chain] = chainedSeriesOf(series({}, ...rounds));
        const sum = Fraction.sum(steps.map(({ likeForLike }) => likeForLike));
        expect(chain?.at(-1)?.chainedValue).toEqual(Fraction.of(1).plus(sum));
      }),
    );
  });
});

describe('a point', () => {
  it('is hollow where its rating is recorded or its evidence thin, and full otherwise', () => {
    expect(series({ isRecorded: true }, { isThin: true }, {}).map(isHollow)).toEqual([true, true, false]);
  });
});

describe('the filters of the screen', () => {
  it('find what got worse or better in the latest round, not what did so before', () => {
    const worse = series({}, { change: 'worsened' });
    expect([hasWorsened(worse), hasImproved(worse)]).toEqual([true, false]);
    expect([hasWorsened(series({}, { change: 'worsened' }, {})), hasWorsened([])]).toEqual([false, false]);
    expect([hasImproved(series({}, { change: 'improved' })), hasImproved([])]).toEqual([true, false]);
    expect(hasImproved(series({}, { change: 'slightly_risen' }))).toBe(false);
    expect(hasWorsened(series({}, { change: 'levels_lower' }))).toBe(true);
    expect(hasImproved(series({}, { change: 'levels_higher' }))).toBe(true);
  });

  it('find what was never rated, but not a printed sign that nobody could read', () => {
    expect(wasNeverRated(series(UNRATED, UNRATED))).toBe(true);
    expect(wasNeverRated(series(UNRATED, {}))).toBe(false);
    expect(wasNeverRated(series(UNRATED, { ...UNRATED, missing: 'unreadable' }))).toBe(false);
  });

  it('find thin evidence in the latest round only', () => {
    expect(isLatestThin(series({}, { isThin: true }))).toBe(true);
    expect(isLatestThin(series({ isThin: true }, {}))).toBe(false);
    expect(isLatestThin([])).toBe(false);
  });

  it('find what the latest k rounds left unchanged', () => {
    const points = series({}, { change: 'improved' }, {}, {});
    expect(roundsUnchanged(points)).toBe(2);
    expect(roundsUnchanged(series({}, { change: 'same_level' }))).toBe(1);
    expect([isUnchangedFor(points, 2), isUnchangedFor(points, 3)]).toEqual([true, false]);
  });

  it('count a first round, and one without a partner to compare with, as unchanged for none', () => {
    expect([roundsUnchanged([]), roundsUnchanged(series({}))]).toEqual([0, 0]);
    expect(roundsUnchanged(series({}, {}, UNRATED))).toBe(0);
    expect(roundsUnchanged(series({}, {}, UNRATED, { change: 'newly_rated' }, {}))).toBe(1);
  });

  it('say it in a sentence', () => {
    expect(unchangedSentence(series({}, {}), 'de')).toBe(
      'In der letzten Runde unverändert gegenüber der Runde davor.',
    );
    expect(unchangedSentence(series({}, {}, {}), 'en')).toBe(
      'In each of the latest 2 rounds unchanged against the round before.',
    );
    expect(unchangedSentence(series({}), 'de')).toBeNull();
  });
});

describe('trap 3: rounds of only –', () => {
  it('have no trend and no 0 anywhere', () => {
    const trend = trendOf(series(UNRATED, UNRATED, UNRATED));
    expect(trend).toMatchObject({ segment: [], steps: null, line: null, observedSlope: null, test: null });
    expect(trendSentences(trend, 'de')).toEqual([
      'Für eine Aussage zum Verlauf braucht es 3 vergleichbare Runden, bisher gibt es keine.',
    ]);
  });
});
