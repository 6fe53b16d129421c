import { AttemptStore, type Attempts } from '@selbstcheck/application';
import { withEntry, withoutKeys, type InMemoryTables } from './in-memory-tables.js';

export class InMemoryAttemptStore extends AttemptStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async find(key: string): Promise<Attempts | null> {
    return this.tables.attempts.get(key) ?? null;
  }

  async add(key: string, at: string): Promise<Attempts | null> {
    const before = this.tables.attempts.get(key) ?? null;
    this.tables.attempts = withEntry(this.tables.attempts, key, {
      count: (before?.count ?? 0) + 1,
      lastAt: at,
    });
    return before;
  }

  async clear(key: string): Promise<void> {
    this.tables.attempts = withoutKeys(this.tables.attempts, (other) => other === key);
  }

  async removeBefore(lastAt: string): Promise<void> {
    const { attempts } = this.tables;
    this.tables.attempts = withoutKeys(attempts, (key) => (attempts.get(key)?.lastAt ?? '') < lastAt);
  }
}
