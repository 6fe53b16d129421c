import type { TrendMark } from './criterion-figures.js';

/** The way of the step line from one point to another, by their indexes. */
export interface TrendConnection {
  readonly from: number;
  readonly to: number;
}

/**
 * Between which points the step line is drawn: where the later one is connected with the round before that was rated
 * by answers, and no round without a rating lies between them. Recorded ratings are passed by: they enter no line.
 */
export function trendConnections(
  points: readonly (Pick<TrendMark, 'value' | 'isRecorded' | 'isConnected'> | null)[],
): readonly TrendConnection[] {
  const connections: TrendConnection[] = [];
  let start: number | null = null;
  points.forEach((point, index) => {
    if (point === null || point.value === null) start = null;
    else if (!point.isRecorded) {
      if (point.isConnected && start !== null) connections.push({ from: start, to: index });
      start = index;
    }
  });
  return connections;
}
