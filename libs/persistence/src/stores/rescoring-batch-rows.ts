import type { PackedScore } from '@selbstcheck/application';
import type { RescoringBatchRow } from '../rows/rescoring-rows.js';

/** Packed scores as the columns of a batch. */
export function batchOf(scores: readonly PackedScore[]): Pick<RescoringBatchRow, 'readings' | 'bytes'> {
  return {
    readings: scores.map(({ roundId, reading, bytes }) => [roundId, reading, bytes.length]),
    bytes: Buffer.concat(scores.map(({ bytes }) => bytes)),
  };
}

/** The scores of a batch. */
export function scoresOf({ readings, bytes }: RescoringBatchRow): PackedScore[] {
  let end = 0;
  return readings.map(([roundId, reading, length]) => {
    end += length;
    return { roundId, reading, bytes: Uint8Array.from(bytes.subarray(end - length, end)) };
  });
}
