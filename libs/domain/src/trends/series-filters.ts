import type { ChangeClass } from '../comparison/round-comparison.js';
import type { SeriesPoint } from './series.js';

const WORSE: readonly (ChangeClass | null)[] = ['worsened', 'levels_lower'];
const BETTER: readonly (ChangeClass | null)[] = ['improved', 'levels_higher'];
const UNCHANGED: readonly (ChangeClass | null)[] = ['unchanged', 'same_level'];

/** Whether the latest two rounds bear one date: neither came first, so that nothing changed from one to the other. */
export function isLatestUnordered(series: readonly SeriesPoint[]): boolean {
  return isUnordered(series, series.length - 1);
}

/** Whether the latest round is worse than the one before it by its class, `verschlechtert` or `n Stufen tiefer` (methods, 4). */
export function hasWorsened(series: readonly SeriesPoint[]): boolean {
  return WORSE.includes(changeAt(series, series.length - 1));
}

/** Whether the latest round is better than the one before it by its class, `verbessert` or `n Stufen höher` (methods, 4). */
export function hasImproved(series: readonly SeriesPoint[]): boolean {
  return BETTER.includes(changeAt(series, series.length - 1));
}

/** Whether no round has a rating. A printed sign that could not be read is one, only unknown. */
export function wasNeverRated(series: readonly SeriesPoint[]): boolean {
  return series.every(({ value, missing }) => value === null && missing !== 'unreadable');
}

/** Whether the evidence of the latest round is thin (methods, 2). */
export function isLatestThin(series: readonly SeriesPoint[]): boolean {
  return series.at(-1)?.isThin ?? false;
}

/** How many of the latest rounds in a row are unchanged against the round before each; 0 where the latest is not. */
export function roundsUnchanged(series: readonly SeriesPoint[]): number {
  return series.length - 1 - series.findLastIndex((_, at) => !UNCHANGED.includes(changeAt(series, at)));
}

/** Whether each of the latest k rounds is unchanged against the round before it; k is 1 or more. */
export function isUnchangedFor(series: readonly SeriesPoint[], rounds: number): boolean {
  return roundsUnchanged(series) >= rounds;
}

function changeAt(series: readonly SeriesPoint[], at: number): ChangeClass | null {
  return isUnordered(series, at) ? null : (series[at]?.change ?? null);
}

function isUnordered(series: readonly SeriesPoint[], at: number): boolean {
  return series[at] !== undefined && series[at].date === series[at - 1]?.date;
}
