import type { ComparedRound } from './compared-round.js';
import type { GroundBetween } from './grounds.js';
import type { IdsByRound } from './strands.js';

/** A field of the latest round's catalogue over several rounds. */
export interface FieldSeries {
  readonly fieldId: string;
  /** The field in each round that continues as it; null where there is none. */
  readonly idsByRound: IdsByRound;
}

/** The fields of the latest version over rounds in the order given, oldest first; of no rounds there are none. */
export function seriesOfFields(
  rounds: readonly ComparedRound[],
  groundBetween: GroundBetween,
): readonly FieldSeries[] {
  const latest = rounds.at(-1);
  if (latest === undefined) return [];
  const earlierIds = rounds.map(
    (round) =>
      new Map(groundBetween(round, latest).fields.map(({ beforeId, afterId }) => [afterId, beforeId])),
  );
  return latest.catalogue.fields.map(({ id }) => ({
    fieldId: id,
    idsByRound: earlierIds.map((ids) => ids.get(id) ?? null),
  }));
}
