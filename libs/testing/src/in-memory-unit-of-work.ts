import { AsyncLocalStorage } from 'node:async_hooks';
import { UnitOfWork } from '@selbstcheck/application';
import type { InMemoryTables } from './in-memory-tables.js';

/** One after the other, and undone on an error, as the port promises; nothing is isolated from plain writes. */
export class InMemoryUnitOfWork extends UnitOfWork {
  private readonly running = new AsyncLocalStorage<true>();
  private tail: Promise<unknown> = Promise.resolve();

  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running.getStore()) return work();
    const result = this.tail.then(() => this.running.run(true, () => this.undoOnError(work)));
    this.tail = result.catch(() => undefined);
    return result;
  }

  /** Whether the caller is inside a unit of work. */
  isRunning(): boolean {
    return this.running.getStore() === true;
  }

  private async undoOnError<T>(work: () => Promise<T>): Promise<T> {
    const before = { ...this.tables };
    try {
      return await work();
    } catch (error) {
      Object.assign(this.tables, before);
      throw error;
    }
  }
}
