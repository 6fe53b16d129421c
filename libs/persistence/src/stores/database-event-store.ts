import { EventStore } from '@selbstcheck/application';
import type { DigestEvent, EventWindow, NumberedEvent } from '@selbstcheck/domain';
import { And, LessThanOrEqual, MoreThan, type EntityManager } from 'typeorm';
import { DigestEventHeadRow, DigestEventRow } from '../rows/digest-event-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';

export class DatabaseEventStore extends EventStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async append(municipalityId: string, events: readonly DigestEvent[], at: string): Promise<void> {
    if (!this.transactions.isRunning()) {
      throw new Error('Events can be numbered in a unit of work only.');
    }
    await rejecting({ belongsTo: 'municipality' }, () =>
      this.transactions.write(async (manager) => {
        const head = await movedHead(manager, municipalityId, events.length);
        const first = head - events.length + 1;
        const rows = events.map((event, index) => ({
          municipalityId,
          number: first + index,
          kind: event.kind,
          at,
          body: event,
        }));
        await insertRows(manager, DigestEventRow, rows);
      }),
    );
  }

  async head(municipalityId: string): Promise<number> {
    const head = await this.transactions.read((manager) =>
      manager.findOneBy(DigestEventHeadRow, { municipalityId }),
    );
    return head?.number ?? 0;
  }

  async list(municipalityId: string, { after, upTo }: EventWindow): Promise<readonly NumberedEvent[]> {
    const number = And(MoreThan(after), LessThanOrEqual(upTo));
    const rows = await this.transactions.read((manager) =>
      manager.find(DigestEventRow, { where: { municipalityId, number }, order: { number: 'ASC' } }),
    );
    return rows.map((row) => ({ number: row.number, at: row.at, event: row.body }));
  }
}

/** One statement, which holds the head until the transaction ends: others wait for it, and what is undone moves it back. */
async function movedHead(manager: EntityManager, municipalityId: string, by: number): Promise<number> {
  const [head] = await manager.sql<Array<Pick<DigestEventHeadRow, 'number'>>>`
    INSERT INTO "digest_event_head" ("municipalityId", "number") VALUES (${municipalityId}, ${by})
    ON CONFLICT ("municipalityId") DO UPDATE SET "number" = "digest_event_head"."number" + excluded."number"
    RETURNING "number"`;
  return head?.number ?? by;
}
