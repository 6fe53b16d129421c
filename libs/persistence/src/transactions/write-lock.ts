import { setTimeout as pause } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { driverCode } from '../database/driver-errors.js';
import { MIGRATIONS_TABLE } from '../migrations/index.js';

/** How long SQLite itself may wait for a lock, in milliseconds: as long as it does, this whole program stands still. */
export const LONGEST_STANDSTILL = 20;

/** In milliseconds. */
const PAUSE = 30;

/**
 * Takes SQLite's write lock by changing nothing. Without it a transaction that reads before it writes fails at
 * once, whatever the busy timeout, when another program wrote in between.
 */
const TAKE_WRITE_LOCK = `UPDATE "${MIGRATIONS_TABLE}" SET "name" = "name" WHERE 1 = 0`;

/** Another program holds the write lock; nothing was done yet. */
class WriteLockHeld extends Error {}

/** Comes first in every transaction on SQLite. */
export async function takeWriteLock(manager: EntityManager): Promise<void> {
  try {
    await manager.query(TAKE_WRITE_LOCK);
  } catch (error) {
    if (!driverCode(error).startsWith('SQLITE_BUSY')) throw error;
    throw new WriteLockHeld('Another program is writing.', { cause: error });
  }
}

/** Begins again as long as another program holds the write lock; after `patience` milliseconds rejects with SQLite's error. */
export async function whileLocked<T>(patience: number, begin: () => Promise<T>): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await begin();
    } catch (error) {
      if (!(error instanceof WriteLockHeld)) throw error;
      if (performance.now() >= end) throw error.cause;
      await pause(PAUSE);
    }
  }
}
