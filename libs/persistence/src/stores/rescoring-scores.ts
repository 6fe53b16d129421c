import type { PackedScore, RescoringChange } from '@selbstcheck/application';
import type { Reading } from '@selbstcheck/domain';
import { In, LessThanOrEqual, MoreThanOrEqual, type EntityManager } from 'typeorm';
import { RescoringBatchRow, RescoringChangeRow } from '../rows/rescoring-rows.js';
import { insertRows, perStatement } from './insert-rows.js';
import { batchOf, scoresOf } from './rescoring-batch-rows.js';

const READINGS: readonly Reading[] = ['self_rating', 'workshop'];

/** Keeps scores in the order of their rounds as one batch; call it while the rescoring is held. */
export async function keepScores(
  manager: EntityManager,
  rescoringId: string,
  scores: readonly PackedScore[],
  changes: readonly RescoringChange[],
): Promise<void> {
  const [first, last] = [scores[0], scores.at(-1)];
  if (!first || !last) return;
  const ends = { firstRoundId: first.roundId, lastRoundId: last.roundId };
  await removeKept(manager, rescoringId, ends, scores);
  await insertRows(manager, RescoringBatchRow, [{ rescoringId, ...ends, ...batchOf(scores) }]);
  await insertChanges(manager, rescoringId, changes);
}

/** By plain statements: a query builder takes longer to make them than scoring the rounds does. */
async function insertChanges(
  manager: EntityManager,
  rescoringId: string,
  changes: readonly RescoringChange[],
): Promise<void> {
  const rows = changes.map(({ roundId, reading, stages }) => [
    rescoringId,
    roundId,
    reading,
    JSON.stringify(stages),
  ]);
  let statement = '';
  let length = 0;
  for (const some of perStatement(rows)) {
    if (some.length !== length) statement = insertionOf(manager, some);
    length = some.length;
    await manager.query(statement, some.flat());
  }
}

function insertionOf({ dataSource }: EntityManager, rows: readonly (readonly string[])[]): string {
  const places = rows.map((row, r) =>
    row.map((_, v) => dataSource.driver.createParameter('value', r * row.length + v)).join(', '),
  );
  return `INSERT INTO "rescoring_change" ("rescoringId", "roundId", "reading", "stages")
    VALUES ${places.map((row) => `(${row})`).join(', ')}`;
}

/** Removes what earlier batches hold of the same readings: a job that was interrupted does its last batch again. */
async function removeKept(
  manager: EntityManager,
  rescoringId: string,
  { firstRoundId, lastRoundId }: Pick<RescoringBatchRow, 'firstRoundId' | 'lastRoundId'>,
  replaced: readonly PackedScore[],
): Promise<void> {
  const batches = await manager.findBy(RescoringBatchRow, {
    rescoringId,
    firstRoundId: LessThanOrEqual(lastRoundId),
    lastRoundId: MoreThanOrEqual(firstRoundId),
  });
  const keys = new Set(batches.length > 0 ? replaced.map(keyOf) : []);
  for (const batch of batches) {
    const kept = scoresOf(batch).filter((score) => !keys.has(keyOf(score)));
    const { insertion } = batch;
    await (kept.length > 0
      ? manager.update(RescoringBatchRow, { insertion }, batchOf(kept))
      : manager.delete(RescoringBatchRow, { insertion }));
  }
  if (batches.length > 0) await removeChanges(manager, rescoringId, replaced);
}

async function removeChanges(
  manager: EntityManager,
  rescoringId: string,
  replaced: readonly PackedScore[],
): Promise<void> {
  for (const reading of READINGS) {
    const ofReading = replaced.filter((score) => score.reading === reading);
    for (const some of perStatement(ofReading)) {
      const roundId = In(some.map((score) => score.roundId));
      await manager.delete(RescoringChangeRow, { rescoringId, reading, roundId });
    }
  }
}

function keyOf({ roundId, reading }: PackedScore): string {
  return `${reading} ${roundId}`;
}
