import type { Language } from '../kernel/language.js';
import { pointsInWords } from './points-in-words.js';
import type { Segment } from './segments.js';
import type { SeriesPoint } from './series.js';
import { roundsUnchanged } from './series-filters.js';
import type { LineRefusal } from './trend-line.js';
import { FEWEST_ROUNDS_OF_TREND, type Trend } from './trend.js';
import type { TrendWording, YearRange } from './trend-wording.js';
import { TREND_WORDING_DE } from './trend-wording-de.js';
import { TREND_WORDING_EN } from './trend-wording-en.js';

const WORDING: Readonly<Record<Language, TrendWording>> = { de: TREND_WORDING_DE, en: TREND_WORDING_EN };

/**
 * What the trend says, the most important sentence first; at least one. Below 3 comparable rounds only that
 * nothing can be said yet (methods, 5).
 */
export function trendSentences(trend: Trend, language: Language): readonly string[] {
  const wording = WORDING[language];
  const rounds = trend.segment.length;
  const earlier = trend.hasEarlierRounds ? [wording.earlierRounds(rounds)] : [];
  if (trend.refusals.includes('same_date')) return [wording.noLine.same_date(rounds), ...earlier];
  if (rounds < FEWEST_ROUNDS_OF_TREND) {
    return [wording.tooFewRounds(rounds, FEWEST_ROUNDS_OF_TREND), ...earlier];
  }
  return [...stepSentences(trend, wording), ...lineSentences(trend, language), ...earlier];
}

/** "In jeder der letzten 3 Runden unverändert …"; null where the latest round changed or has nothing to compare with. */
export function unchangedSentence(series: readonly SeriesPoint[], language: Language): string | null {
  const rounds = roundsUnchanged(series);
  return rounds === 0 ? null : WORDING[language].unchangedFor(rounds);
}

/** That nothing can have become better or worse between the latest two rounds, which bear one date. */
export function latestOfOneDateSentence(language: Language): string {
  return WORDING[language].latestOfOneDate;
}

/** Why that many rounds have no line. */
export function noLineSentence(refusal: LineRefusal, rounds: number, language: Language): string {
  return WORDING[language].noLine[refusal](rounds);
}

/** The label that every chained series bears (methods, 5). */
export function chainedLabel(language: Language): string {
  return WORDING[language].chained;
}

function stepSentences({ segment, steps }: Trend, wording: TrendWording): readonly string[] {
  return steps === null ? [] : [wording.steps(yearsOf(segment), steps)];
}

function lineSentences(trend: Trend, language: Language): readonly string[] {
  const wording = WORDING[language];
  const { line, direction, likeForLikeDirection, isOnlyOtherQuestions, segment } = trend;
  if (line === null || direction === null) {
    const [told] = trend.refusals;
    return told === undefined ? [] : [noLineSentence(told, segment.length, language)];
  }
  return [
    wording.line(direction, pointsInWords(line.slope, language)),
    ...(isOnlyOtherQuestions && likeForLikeDirection
      ? [wording.onlyOtherQuestions(likeForLikeDirection)]
      : []),
  ];
}

function yearsOf(segment: Segment): YearRange {
  const yearOf = (point: SeriesPoint | undefined) => point?.date.slice(0, 4) ?? '';
  return { from: yearOf(segment[0]), to: yearOf(segment.at(-1)) };
}
