import { describe, expect, it } from '@jest/globals';
import { Fraction } from '../kernel/fraction.js';
import { answeredRounds, fractions, withRound } from './series-points.spec-support.js';
import type { SeriesPoint } from './series.js';
import { isCounted } from './series.js';
import { lineRefusals, lineThrough } from './trend-line.js';
import { trendOf } from './trend.js';
import { noLineSentence } from './trend-sentences.js';

const series = (years: readonly number[], values: readonly string[]) =>
  answeredRounds(
    years.map((year) => `${year}-06-01`),
    fractions(...values),
  );

const YEARS = [2016, 2018, 2019, 2021, 2023, 2024];
const rising = series(YEARS, ['1', '4/3', '5/3', '5/3', '2', '7/3']);

describe('a line', () => {
  it('draws its line through the middle of the rounds, over an outlier', () => {
    const straight = series([2000, 2400, 2800, 3200, 3600], ['0', '1/2', '3', '3/2', '2']);
    const { slope, from, to } = lineThrough(straight.filter(isCounted), trendOf(straight).observedSlope!)!;
    expect(slope.toString()).toBe('1/800');
    expect([from.date, from.value.toString()]).toEqual(['2000-06-01', '0']);
    expect([to.date, to.value.toString()]).toEqual(['3600-06-01', '2']);
  });
});

describe('no line although there are five rounds or more', () => {
  const refusalsWith = (index: number, change: Partial<SeriesPoint>) =>
    lineRefusals(withRound(rising, index, change));

  it('with a break inside', () => {
    expect(refusalsWith(3, { hasBreakBefore: true })).toEqual(['break_inside']);
    expect(refusalsWith(3, { fromPrevious: null })).toEqual(['break_inside']);
    expect(refusalsWith(0, { hasBreakBefore: true })).toEqual([]);
  });

  it('with less than half of the questions rated in a round, and with exactly half there is one', () => {
    expect(refusalsWith(5, { coverage: Fraction.of(49, 100) })).toEqual(['thin_round']);
    expect(refusalsWith(5, { coverage: Fraction.of(1, 2) })).toEqual([]);
    expect(refusalsWith(5, { coverage: null })).toEqual(['coverage_unknown']);
  });

  it('with thin evidence behind a recorded rating only, which is not used', () => {
    expect(refusalsWith(0, { isRecorded: true, coverage: null, questions: null })).toEqual([]);
  });

  it('with a single question', () => {
    expect(refusalsWith(2, { questions: 1 })).toEqual(['one_question']);
    expect(refusalsWith(2, { questions: 2 })).toEqual([]);
  });

  it('with two different values, and with three there is one', () => {
    expect(lineRefusals(series(YEARS, ['1', '2', '1', '2', '4/2', '2']))).toEqual(['few_values']);
    expect(lineRefusals(series(YEARS, ['1', '2', '1', '2', '2', '5/2']))).toEqual([]);
  });

  it('over less than three years, of 365.2425 days each', () => {
    const ending = (date: string) => {
      const dates = ['2021-01-01', '2021-05-01', '2022-01-01', '2023-01-01', date];
      const points = series(YEARS, ['1', '4/3', '5/3', '2', '7/3']);
      return lineRefusals(points.map((point, index) => ({ ...point, date: dates[index]! })));
    };
    expect(ending('2024-01-01')).toEqual(['short_span']);
    expect(ending('2024-01-02')).toEqual([]);
  });

  it.each([
    ['same_date', 'dasselbe Datum', 'the same date'],
    [
      'too_few_rounds',
      'erst ab 5 vergleichbaren Runden, bisher gibt es eine',
      'at least 5 comparable rounds; so far there is one',
    ],
    ['break_inside', 'nicht alle miteinander vergleichbar', 'not all of the rounds can be compared'],
    ['one_question', 'nur eine Frage', 'only one question'],
    ['thin_round', 'weniger als die Hälfte der Fragen', 'fewer than half of the questions'],
    ['coverage_unknown', 'nicht bekannt', 'not known'],
    ['few_values', 'weniger als 3 verschiedene Werte', 'fewer than 3 different values'],
    ['short_span', 'weniger als 3 Jahre', 'less than 3 years'],
  ] as const)('%s has a sentence in both languages', (refusal, de, en) => {
    expect(noLineSentence(refusal, 1, 'de')).toContain(de);
    expect(noLineSentence(refusal, 1, 'en')).toContain(en);
  });
});
