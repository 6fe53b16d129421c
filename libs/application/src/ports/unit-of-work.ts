/**
 * Runs writes as one transaction: all of them happen, or none. Calls inside a running one join it.
 * On SQLite transactions follow one another; on PostgreSQL they run in parallel.
 */
export abstract class UnitOfWork {
  /** Resolves with what `work` resolves with, after the commit; rejects with its error, after the rollback. */
  abstract run<T>(work: () => Promise<T>): Promise<T>;
}
