import { AttemptStore, type Attempts } from '@selbstcheck/application';
import { LessThan } from 'typeorm';
import { AttemptRow } from '../rows/access-rows.js';
import type { Transactions } from '../transactions/transactions.js';

export class DatabaseAttemptStore extends AttemptStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async find(key: string): Promise<Attempts | null> {
    const row = await this.transactions.read((manager) => manager.findOneBy(AttemptRow, { key }));
    return row && { count: row.count, lastAt: row.lastAt };
  }

  /** One statement in words of both databases; TypeORM has none for counting upwards in an upsert. */
  async add(key: string, at: string): Promise<Attempts | null> {
    const [added] = await this.transactions.write((manager) => {
      const { driver } = manager.dataSource;
      return manager.query<Array<Pick<AttemptRow, 'count' | 'previousAt'>>>(
        `INSERT INTO "attempt" ("key", "count", "lastAt")
         VALUES (${driver.createParameter('key', 0)}, 1, ${driver.createParameter('at', 1)})
         ON CONFLICT ("key") DO UPDATE SET
           "count" = "attempt"."count" + 1, "previousAt" = "attempt"."lastAt", "lastAt" = excluded."lastAt"
         RETURNING "count", "previousAt"`,
        [key, at],
      );
    });
    if (!added || added.previousAt === null) return null;
    return { count: added.count - 1, lastAt: added.previousAt };
  }

  async clear(key: string): Promise<void> {
    await this.transactions.write((manager) => manager.delete(AttemptRow, { key }));
  }

  async removeBefore(lastAt: string): Promise<void> {
    await this.transactions.write((manager) => manager.delete(AttemptRow, { lastAt: LessThan(lastAt) }));
  }
}
