import { dateMarks, drawnValue, fittingLabels, timeOf, trendConnections } from '@selbstcheck/charts';
import type { CriterionPoint, CriterionTrend } from '@selbstcheck/contracts';
import type { ChartLayout } from './chart-layout.js';

/** Size of the dates on the time axis. */
export const TICK_SIZE = 14;

/** Above the lower edge, where the sign of a round without a rating stands. */
const UNRATED_LIFT = 0.1;

/** One round as the chart draws it. */
export interface ChartRound {
  readonly index: number;
  readonly point: CriterionPoint;
  readonly time: number;
  /** Where the mark stands, also where nothing was rated. */
  readonly height: number;
}

/** The rounds that ask the criterion. */
export function chartRounds(
  { points }: CriterionTrend,
  { plot, timeAt }: ChartLayout,
  lowest: number,
): readonly ChartRound[] {
  return points.flatMap((point, index) => {
    if (point === null) return [];
    const height = point.value === null ? lowest + UNRATED_LIFT : drawnValue(point.value);
    return [{ index, point, time: timeAt(plot.places[index] ?? 0), height }];
  });
}

/** A part of the step line, under a name of its own. */
export interface StepRun {
  readonly key: string;
  readonly rounds: readonly ChartRound[];
}

/** The step line in its unbroken parts. */
export function stepRuns(
  rounds: readonly ChartRound[],
  points: CriterionTrend['points'],
): readonly StepRun[] {
  const byIndex = new Map(rounds.map((round) => [round.index, round]));
  return trendConnections(points)
    .reduce<readonly (readonly number[])[]>((runs, { from, to }) => {
      const last = runs.at(-1);
      return last?.at(-1) === from ? [...runs.slice(0, -1), [...last, to]] : [...runs, [from, to]];
    }, [])
    .map((run, index) => ({
      key: `run${index}`,
      rounds: run.flatMap((at) => byIndex.get(at) ?? []),
    }));
}

/** The rows that the chart's lines read: a round's time, and its value under the name of its run. */
export function runRows(runs: readonly StepRun[]): readonly Readonly<Record<string, number>>[] {
  return runs.flatMap(({ key, rounds }) => rounds.map(({ time, height }) => ({ time, [key]: height })));
}

/** A mark of the time axis; without text where there is no room for it. */
export interface TimeTick {
  readonly time: number;
  readonly text: string;
}

/** The date of each round once. */
export function timeTicks({ rounds }: CriterionTrend, { plot }: ChartLayout): readonly TimeTick[] {
  const dates = [...new Set(rounds.map(({ referenceDate }) => referenceDate))];
  const labels = dateMarks(dates).map((text, index) => ({ text, place: plot.x(dates[index] ?? '') }));
  const shown = fittingLabels(labels, TICK_SIZE);
  return dates.map((date, index) => ({
    time: timeOf(date),
    text: shown[index] ? (labels[index]?.text ?? '') : '',
  }));
}
