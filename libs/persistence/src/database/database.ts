import type { DataSource } from 'typeorm';
import type { Engine } from '../rows/engine.js';
import { Transactions } from '../transactions/transactions.js';

/** An open, migrated database. */
export class Database {
  readonly transactions: Transactions;

  constructor(
    readonly kind: Engine,
    readonly writer: DataSource,
    private readonly reader: DataSource,
    patience = 0,
    checkPlace: () => void = () => undefined,
  ) {
    this.transactions = new Transactions(kind, writer, reader, patience, checkPlace);
  }

  /** Waits for running writes, then lets go of the database. */
  async close(): Promise<void> {
    await this.transactions.settled();
    // the writer goes last: on SQLite the last connection folds the write-ahead log into the file
    if (this.reader !== this.writer) await this.reader.destroy();
    await this.writer.destroy();
  }
}
