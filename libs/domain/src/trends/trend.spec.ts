import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Fraction } from '../kernel/fraction.js';
import { answeredRounds, fractions, step, withRound } from './series-points.spec-support.js';
import type { SeriesPoint, StepFromPrevious } from './series.js';
import { chainedLabel, trendSentences } from './trend-sentences.js';
import { trendOf } from './trend.js';

const series = (years: readonly number[], values: readonly string[]) =>
  answeredRounds(
    years.map((year) => `${year}-06-01`),
    fractions(...values),
  );

const YEARS = [2016, 2018, 2019, 2021, 2023, 2024];
const rising = series(YEARS, ['1', '4/3', '5/3', '5/3', '2', '7/3']);
const german = (points: readonly SeriesPoint[]) => trendSentences(trendOf(points), 'de');
const english = (points: readonly SeriesPoint[]) => trendSentences(trendOf(points), 'en');

describe('a trend of six rounds', () => {
  it('counts its steps, has a line and a test', () => {
    const trend = trendOf(rising);
    expect(trend.steps).toEqual({ total: 5, up: 4, down: 0, unchanged: 1 });
    expect(trend.refusals).toEqual([]);
    expect(trend.line?.slope).toEqual(trend.observedSlope);
    expect(trend.test?.score).toBe(14);
    expect(trend).toMatchObject({ direction: 'up', likeForLikeDirection: 'up', isOnlyOtherQuestions: false });
  });

  it('reads "in 4 von 5 Schritten gestiegen, nie gesunken"', () => {
    expect(german(rising)).toEqual([
      'Von 2016 bis 2024 bei gleichen Fragen in 4 von 5 Schritten gestiegen, nie gesunken.',
      'In dieser Zeit ist der Wert gestiegen (0,2 Punkte im Jahr).',
    ]);
    expect(english(rising)).toEqual([
      'From 2016 to 2024, on the same questions, risen in 4 of 5 steps, never fallen.',
      'In this time the value has risen (0.2 points a year).',
    ]);
  });

  it('trap 13: getting worse is told as plainly', () => {
    const falling = series(YEARS, ['7/3', '2', '5/3', '5/3', '4/3', '1']);
    expect(german(falling)).toEqual([
      'Von 2016 bis 2024 bei gleichen Fragen in 4 von 5 Schritten gesunken, nie gestiegen.',
      'In dieser Zeit ist der Wert gesunken (0,2 Punkte im Jahr).',
    ]);
    expect(english(falling)[0]).toContain('fallen in 4 of 5 steps, never risen.');
  });

  it('that went up and down says both', () => {
    const both = series(YEARS, ['1', '4/3', '5/3', '4/3', '2', '7/3']);
    expect(german(both)[0]).toBe(
      'Von 2016 bis 2024 bei gleichen Fragen in 4 von 5 Schritten gestiegen, in einem gesunken.',
    );
    expect(english(both)[0]).toContain('risen in 4 of 5 steps, fallen in one.');
  });

  it('trap 4: that never moved is "unverändert", and has no line for want of different values', () => {
    expect(german(series(YEARS, ['2', '2', '2', '2', '2', '2']))).toEqual([
      'Von 2016 bis 2024 bei gleichen Fragen unverändert.',
      'Eine Trendlinie gibt es nicht, weil weniger als 3 verschiedene Werte vorliegen.',
    ]);
  });
});

describe('a rise that comes from other questions only', () => {
  const questions = rising.map((point) => ({
    ...point,
    fromPrevious: point.fromPrevious && { ...point.fromPrevious, likeForLike: Fraction.ZERO },
  }));

  it('is not counted as a step and is said to be none', () => {
    expect(trendOf(questions)).toMatchObject({ isOnlyOtherQuestions: true, steps: { up: 0, unchanged: 5 } });
    expect(german(questions)).toEqual([
      'Von 2016 bis 2024 bei gleichen Fragen unverändert.',
      'In dieser Zeit ist der Wert gestiegen (0,2 Punkte im Jahr).',
      'Das liegt nur daran, welche Fragen gestellt und beantwortet wurden: Bei gleichen Fragen ist er unverändert.',
    ]);
    expect(english(questions)[2]).toContain('on the same questions it is unchanged.');
  });
});

describe('a slope of 0', () => {
  // "Aktives Einstehen für Weltoffenheit" of Weidenfurt
  const dates = ['2014-05-20', '2016-11-08', '2018-06-12', '2020-09-15', '2023-05-30', '2025-06-12'];
  const upAndDown = answeredRounds(dates, fractions('2', '3', '3', '5/2', '3', '3'));

  it('of a value that moved is no direction, and not "unverändert"', () => {
    expect(trendOf(upAndDown)).toMatchObject({ direction: 'unclear', isOnlyOtherQuestions: false });
    expect(german(upAndDown)).toEqual([
      'Von 2014 bis 2025 bei gleichen Fragen in 2 von 5 Schritten gestiegen, in einem gesunken.',
      'Der Wert hat sich bewegt; eine Richtung ist nicht zu erkennen.',
    ]);
    expect(english(upAndDown)[1]).toBe('The value has moved; no direction can be made out.');
  });
});

describe('the direction on the same questions', () => {
  /** A fall of the median with both ends higher: the chained values fall as well. */
  const found = ['3/4', '8/3', '8/3', '3', '5/3', '4/3', '1'];
  const likeForLikes = fractions('2', '0', '1/3', '-3/2', '-1/3', '-1/3');
  const dates = [
    '2007-02-11',
    '2012-04-13',
    '2014-05-14',
    '2017-06-15',
    '2021-07-16',
    '2024-08-17',
    '2028-09-18',
  ];
  const withSteps = (steps: readonly Fraction[]) =>
    answeredRounds(dates, fractions(...found)).map((point, index) => {
      const likeForLike = steps[index - 1];
      return { ...point, fromPrevious: likeForLike ? step(likeForLike) : null };
    });

  it('is measured as that of the values: no other questions are blamed for a fall that they do not cause', () => {
    const falling = withSteps(likeForLikes);
    expect(Fraction.sum(likeForLikes).sign()).toBe(1);
    expect(trendOf(falling)).toMatchObject({
      direction: 'down',
      likeForLikeDirection: 'down',
      isOnlyOtherQuestions: false,
    });
    expect(german(falling)).toHaveLength(2);
    expect(german(falling)[1]).toMatch(/^In dieser Zeit ist der Wert gesunken/);
  });

  it('is told beside the other questions where it is another one or none', () => {
    const rising = withSteps(fractions('1/2', '0', '1/2', '0', '1/2', '0'));
    expect(german(rising)[2]).toMatch(/: Bei gleichen Fragen ist er gestiegen\.$/);
    expect(english(rising)[2]).toMatch(/: on the same questions it has risen\.$/);
    const unclear = withSteps(fractions('1', '-1', '1', '-1', '1', '-1'));
    expect(trendOf(unclear).likeForLikeDirection).toBe('unclear');
    expect(german(unclear)[2]).toMatch(/: Bei gleichen Fragen ist keine Richtung zu erkennen\.$/);
  });
});

describe('too few rounds', () => {
  it('trap 15: one round alone has no trend wording, and says why', () => {
    expect(german(rising.slice(0, 1))).toEqual([
      'Für eine Aussage zum Verlauf braucht es 3 vergleichbare Runden, bisher gibt es eine.',
    ]);
  });

  it('two rounds have none either, though the value rose', () => {
    const trend = trendOf(rising.slice(0, 2));
    expect(trend).toMatchObject({ steps: null, line: null, observedSlope: null, test: null });
    expect(english(rising.slice(0, 2))).toEqual([
      'It takes 3 comparable rounds to say how this develops; so far there are 2.',
    ]);
  });

  it('three rounds have steps, but neither line nor test', () => {
    const three = series([2016, 2018, 2020], ['1', '4/3', '5/3']);
    const trend = trendOf(three);
    expect(trend.steps).toMatchObject({ total: 2, up: 2 });
    expect(trend).toMatchObject({ line: null, refusals: ['too_few_rounds'], test: null });
    expect(trend.observedSlope).not.toBeNull();
    expect(german(three)).toEqual([
      'Von 2016 bis 2020 bei gleichen Fragen in 2 von 2 Schritten gestiegen, nie gesunken.',
      'Eine Trendlinie gibt es erst ab 5 vergleichbaren Runden, bisher sind es 3.',
    ]);
  });

  it('four rounds have no line, five have one', () => {
    expect(trendOf(rising.slice(0, 4)).line).toBeNull();
    expect(trendOf(rising.slice(0, 5)).line).not.toBeNull();
  });
});

describe('what stands against a trend', () => {
  it('with two rounds on one date, of which not even the steps are told', () => {
    const twins = withRound(rising, 1, { date: rising[0]!.date });
    expect(trendOf(twins)).toMatchObject({ steps: null, line: null, refusals: ['same_date'], test: null });
    expect(german(twins)).toEqual([
      'Zum Verlauf lässt sich nichts sagen, weil zwei Runden dasselbe Datum haben und ihre Reihenfolge deshalb nicht feststeht.',
    ]);
    expect(german(twins.slice(0, 2))).toEqual(german(twins));
  });

  it('tells the first reason of several', () => {
    const short = series([2020, 2021, 2022], ['1', '2', '2']);
    expect(trendOf(short).refusals).toEqual(['too_few_rounds', 'few_values', 'short_span']);
    expect(german(short)[1]).toContain('erst ab 5 vergleichbaren Runden');
    expect(english(withRound(rising, 2, { questions: 1 }))[1]).toContain('only one question');
  });
});

describe('a break', () => {
  const broken = withRound(rising, 4, { hasBreakBefore: true });

  it('leaves only the rounds after it for the trend', () => {
    expect(trendOf(broken)).toMatchObject({ hasEarlierRounds: true, steps: null, observedSlope: null });
    expect(german(broken)).toEqual([
      'Für eine Aussage zum Verlauf braucht es 3 vergleichbare Runden, bisher sind es 2.',
      'Frühere Runden sind mit diesen nicht vergleichbar.',
    ]);
  });

  it('before the latest round leaves that one alone, in the singular', () => {
    const alone = withRound(rising, 5, { hasBreakBefore: true });
    expect(german(alone)).toEqual([
      'Für eine Aussage zum Verlauf braucht es 3 vergleichbare Runden, bisher gibt es eine.',
      'Frühere Runden sind mit dieser nicht vergleichbar.',
    ]);
    expect(english(alone)[1]).toBe('Earlier rounds cannot be compared with this one.');
  });

  it('does not let "nie gesunken" speak for rounds that cannot be compared', () => {
    const sentences = german(withRound(rising, 2, { hasBreakBefore: true, value: Fraction.ZERO }));
    expect(sentences[0]).toMatch(/^Von 2019 bis 2024 .* nie gesunken\.$/);
    expect(sentences.at(-1)).toBe('Frühere Runden sind mit diesen nicht vergleichbar.');
  });

  it('is crossed by a series labelled as chained', () => {
    expect(chainedLabel('de')).toBe('verkettet (nur gleiche Fragen)');
    expect(chainedLabel('en')).toBe('chained (same questions only)');
  });
});

describe('trap 14: twenty rounds', () => {
  const years = Array.from({ length: 20 }, (_, index) => 2001 + index);
  const twenty = series(
    years,
    years.map((year) => `${year - 2000}/10`),
  );

  it('have steps and a line in two sentences, and no test above 8 rounds', () => {
    expect(german(twenty)[0]).toContain('in 19 von 19 Schritten gestiegen');
    expect(german(twenty)).toHaveLength(2);
    expect(trendOf(twenty).line).not.toBeNull();
    expect(trendOf(twenty).test).toBeNull();
    expect(trendOf(twenty.slice(0, 8)).test).not.toBeNull();
    expect(trendOf(twenty.slice(0, 9)).test).toBeNull();
  });
});

describe('whatever the series', () => {
  const mostly = <T>(usual: fc.Arbitrary<T>, ...seldom: readonly T[]) =>
    fc.oneof({ weight: 15, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...seldom) });
  const point = fc.record({
    value: mostly<Fraction | null>(fc.constantFrom(...fractions('0', '1/2', '1', '4/3', '2', '3')), null),
    coverage: mostly<Fraction | null>(fc.constant(Fraction.of(1, 2)), Fraction.of(1, 3), null),
    questions: mostly(fc.constantFrom(3, 4), 1),
    isRecorded: mostly(fc.constant(false), true),
    hasBreakBefore: mostly(fc.constant(false), true),
    fromPrevious: mostly<StepFromPrevious | null>(
      fc.constantFrom(-1, 0, 1).map((thirds) => step(Fraction.of(thirds, 3))),
      step(Fraction.ZERO, false),
      null,
    ),
  });
  const anySeries = fc
    .array(fc.tuple(point, mostly(fc.constantFrom(1, 2, 3), 0)), { maxLength: 20 })
    .map((rounds) => {
      const years = rounds.reduce<number[]>((list, [, gap]) => [...list, (list.at(-1) ?? 2000) + gap], []);
      const plain = series(
        years,
        rounds.map(() => '1'),
      );
      return plain.map((one, index) => ({ ...one, ...rounds[index]![0] }));
    });

  it('there is a line if and only if nothing stands against it, and never a test without', () => {
    fc.assert(
      fc.property(anySeries, (points) => {
        const trend = trendOf(points);
        expect(trend.line !== null).toBe(trend.refusals.length === 0);
        if (trend.line === null) expect(trend.test).toBeNull();
        if (trend.line) expect(trend.segment.length).toBeGreaterThanOrEqual(5);
        if (trend.steps) expect(trend.segment.length).toBeGreaterThanOrEqual(3);
        if (trend.observedSlope === null) expect(trend.line).toBeNull();
      }),
    );
  });

  it('steps add up, and something plain is said', () => {
    fc.assert(
      fc.property(anySeries, (points) => {
        const trend = trendOf(points);
        const { steps } = trend;
        if (steps) {
          expect(steps.up + steps.down + steps.unchanged).toBe(steps.total);
          expect(steps.total).toBe(trend.segment.length - 1);
        }
        for (const language of ['de', 'en'] as const) {
          const sentences = trendSentences(trend, language);
          expect(sentences.length).toBeGreaterThan(0);
          for (const sentence of sentences) {
            expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
            expect(sentence).not.toMatch(/undefined|null|NaN|!|\d[.,]\d\d/);
          }
        }
      }),
    );
  });
});
