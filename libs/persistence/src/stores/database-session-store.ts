import { SessionStore, type Session } from '@selbstcheck/application';
import { LessThan, LessThanOrEqual, Not } from 'typeorm';
import { SessionRow } from '../rows/access-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';
import { withoutInsertion } from './without-insertion.js';

export class DatabaseSessionStore extends SessionStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  insert(session: Session): Promise<void> {
    return rejecting({ belongsTo: 'person' }, () =>
      this.transactions.write((manager) => insertRows(manager, SessionRow, [session])),
    );
  }

  async findByDigest(digest: string): Promise<Session | null> {
    const row = await this.transactions.read((manager) => manager.findOneBy(SessionRow, { digest }));
    return row && withoutInsertion(row);
  }

  async listByPerson(personId: string): Promise<readonly Session[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(SessionRow, { where: { personId }, order: { startedAt: 'ASC', insertion: 'ASC' } }),
    );
    return rows.map(withoutInsertion);
  }

  async touch(sessionId: string, lastSeenAt: string): Promise<void> {
    await this.transactions.write((manager) => manager.update(SessionRow, { id: sessionId }, { lastSeenAt }));
  }

  async remove(sessionId: string): Promise<void> {
    await this.transactions.write((manager) => manager.delete(SessionRow, { id: sessionId }));
  }

  async removeAllOf(personId: string, exceptSessionId?: string): Promise<void> {
    const others = exceptSessionId === undefined ? {} : { id: Not(exceptSessionId) };
    await this.transactions.write((manager) => manager.delete(SessionRow, { personId, ...others }));
  }

  async removeStale(now: string, lastSeenBefore: string): Promise<void> {
    await this.transactions.write(async (manager) => {
      await manager.delete(SessionRow, { expiresAt: LessThanOrEqual(now) });
      await manager.delete(SessionRow, { lastSeenAt: LessThan(lastSeenBefore) });
    });
  }
}
