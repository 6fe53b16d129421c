import { criterionSentence } from '../comparison/comparison-sentences.js';
import type { CriterionChange } from '../comparison/round-comparison.js';
import type { Language } from '../kernel/language.js';
import type { SeriesPoint } from './series.js';
import { isLatestUnordered, roundsUnchanged } from './series-filters.js';
import { latestOfOneDateSentence, trendSentences, unchangedSentence } from './trend-sentences.js';
import { trendOf, type Trend } from './trend.js';

/** A criterion over all rounds, as sentences tell of it. */
export interface ToldCriterion {
  readonly title: string;
  readonly series: readonly SeriesPoint[];
  /** The change from the last round but one to the last; null where there is none to tell. */
  readonly change: CriterionChange | null;
  /** The title of the last round that asks it; null where the latest round does. */
  readonly lastAskedIn: string | null;
}

const ENDED: Readonly<Record<Language, (title: string, round: string) => string>> = {
  de: (title, round) => `„${title}“ wurde zuletzt in der Runde „${round}“ gefragt.`,
  en: (title, round) => `“${title}” was last asked in the round “${round}”.`,
};

/**
 * What there is to say of a criterion, the most important sentence first; at least one: that it is no longer asked,
 * else how it stands to the round before, then how it developed (methods, 4 and 5).
 */
export function criterionSentences(told: ToldCriterion, language: Language): readonly string[] {
  const trend = trendOf(told.series);
  return [...latestSentences(told, trend, language), ...trendSentences(trend, language)];
}

function latestSentences(
  { title, series, change, lastAskedIn }: ToldCriterion,
  { refusals }: Trend,
  language: Language,
): readonly string[] {
  if (lastAskedIn !== null) return [ENDED[language](title, lastAskedIn)];
  if (change === null) return [];
  // the trend says so itself where both of the rounds are in it
  if (isLatestUnordered(series))
    return refusals.includes('same_date') ? [] : [latestOfOneDateSentence(language)];
  const sinceLong = roundsUnchanged(series) > 1 ? unchangedSentence(series, language) : null;
  return [sinceLong ?? criterionSentence(title, change, language)];
}
