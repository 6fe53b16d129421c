import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';
import { inWords } from '../database/driver-errors.js';
import type { Engine } from '../rows/engine.js';
import { takeWriteLock, whileLocked } from './write-lock.js';

interface Transaction {
  readonly manager: EntityManager;
  isOver: boolean;
}

/**
 * Gives every read and write the connection it belongs on: inside a transaction that transaction's, reads too;
 * outside one, reads go to the reader and a write becomes a transaction of its own. On SQLite, where all writes
 * share one connection, transactions follow one another; on PostgreSQL they run in parallel.
 */
export class Transactions {
  private readonly running = new AsyncLocalStorage<Transaction>();
  private tail: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly kind: Engine,
    private readonly writer: DataSource,
    private readonly reader: DataSource,
    /** How long a write on SQLite waits for another program's, in milliseconds. */
    private readonly patience: number,
    /** Throws where the database is not any more where it was opened. */
    private readonly checkPlace: () => void,
  ) {}

  async read<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    try {
      const joined = this.joined();
      if (joined) return await work(joined);
      this.checkPlace();
      return await work(this.reader.manager);
    } catch (error) {
      throw inWords(error);
    }
  }

  async write<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    try {
      const joined = this.joined();
      if (joined) return await work(joined);
      return await (this.kind === 'sqlite'
        ? this.afterOthers(() => whileLocked(this.patience, () => this.begin(work)))
        : this.begin(work));
    } catch (error) {
      throw inWords(error);
    }
  }

  /** Whether the caller is inside a transaction. */
  isRunning(): boolean {
    return this.joined() !== undefined;
  }

  /** Options of a read that holds the rows it finds until its transaction ends; on SQLite that holds everything anyway. */
  holding(): { lock?: { mode: 'pessimistic_write' } } {
    return this.kind === 'postgres' ? { lock: { mode: 'pessimistic_write' } } : {};
  }

  /** What ends a SELECT that holds its rows and passes over those that another transaction holds, instead of waiting. */
  passingOverHeld(): string {
    return this.kind === 'postgres' ? 'FOR UPDATE SKIP LOCKED' : '';
  }

  /** Resolves when no transaction is waiting or running any more. */
  async settled(): Promise<void> {
    await this.tail;
  }

  private joined(): EntityManager | undefined {
    const transaction = this.running.getStore();
    // what a unit of work started and left running, such as a job, is outside it once it ended
    return transaction?.isOver ? undefined : transaction?.manager;
  }

  private afterOthers<T>(begin: () => Promise<T>): Promise<T> {
    const result = this.tail.then(begin);
    this.tail = result.catch(() => undefined);
    return result;
  }

  private async begin<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    this.checkPlace();
    return this.writer.transaction(async (manager) => {
      if (this.kind === 'sqlite') await takeWriteLock(manager);
      const transaction: Transaction = { manager, isOver: false };
      try {
        return await this.running.run(transaction, () => work(manager));
      } finally {
        transaction.isOver = true;
      }
    });
  }
}
