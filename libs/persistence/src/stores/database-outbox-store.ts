import {
  OutboxStore,
  type LeasedMail,
  type MailAttempt,
  type MailLease,
  type MailProblem,
  type MailRecord,
  type MailTroubleCounts,
  type OutboxMail,
} from '@selbstcheck/application';
import { In, LessThan } from 'typeorm';
import { OutboxAttemptRow, OutboxContentRow, OutboxMailRow } from '../rows/outbox-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows, perStatement } from './insert-rows.js';
import { OutboxLeases } from './outbox-leases.js';
import { mailOf, rowOfMail } from './outbox-mail-rows.js';
import { rejecting } from './rejections.js';
import { slotDecided } from './slot-decided.js';
import { TroubledMails } from './troubled-mails.js';
import { takeUpWithdrawn } from './withdrawn-mails.js';

const FINAL: OutboxMail['state'][] = ['sent', 'failed', 'uncertain', 'withdrawn'];

interface LastSent {
  readonly subscriptionId: string;
  readonly sentAt: string;
}

export class DatabaseOutboxStore extends OutboxStore {
  private readonly leases: OutboxLeases;
  private readonly troubles: TroubledMails;

  constructor(private readonly transactions: Transactions) {
    super();
    this.leases = new OutboxLeases(transactions);
    this.troubles = new TroubledMails(transactions);
  }

  insert(mail: OutboxMail, bytes: Uint8Array): Promise<void> {
    return rejecting({ duplicate: slotDecided, belongsTo: 'slot' }, () =>
      this.transactions.write(async (manager) => {
        await insertRows(manager, OutboxMailRow, [rowOfMail(mail)]);
        await insertRows(manager, OutboxContentRow, [{ mailId: mail.id, bytes: Buffer.from(bytes) }]);
      }),
    );
  }

  lease(now: string, lease: MailLease, limit: number): Promise<readonly LeasedMail[]> {
    return this.leases.take(now, lease, limit);
  }

  beginSending(mailIds: readonly string[], owner: string, now: string): Promise<readonly string[]> {
    return this.leases.begin(mailIds, owner, now);
  }

  record(records: readonly MailRecord[], owner: string): Promise<void> {
    return this.leases.record(records, owner);
  }

  release(mailIds: readonly string[], owner: string, withdrawn: MailProblem | null): Promise<void> {
    return this.leases.release(mailIds, owner, withdrawn);
  }

  recoverExpired(now: string): Promise<readonly OutboxMail[]> {
    return this.leases.recover(now);
  }

  takeUpWithdrawn(now: string): Promise<void> {
    return takeUpWithdrawn(this.transactions, now);
  }

  nextAttemptAt(): Promise<string | null> {
    return this.leases.nextAttemptAt();
  }

  async find(municipalityId: string, mailId: string): Promise<OutboxMail | null> {
    const row = await this.transactions.read((manager) =>
      manager.findOneBy(OutboxMailRow, { id: mailId, municipalityId }),
    );
    return row && mailOf(row);
  }

  async bytes(municipalityId: string, mailId: string): Promise<Uint8Array | null> {
    return this.transactions.read(async (manager) => {
      if (!(await manager.existsBy(OutboxMailRow, { id: mailId, municipalityId }))) return null;
      const row = await manager.findOneBy(OutboxContentRow, { mailId });
      return row && Uint8Array.from(row.bytes);
    });
  }

  async findBySlots(
    municipalityId: string,
    slotKeys: readonly string[],
  ): Promise<ReadonlyMap<string, OutboxMail>> {
    const found = new Map<string, OutboxMail>();
    for (const keys of perStatement(slotKeys)) {
      const rows = await this.transactions.read((manager) =>
        manager.findBy(OutboxMailRow, { municipalityId, slotKey: In(keys) }),
      );
      for (const row of rows) found.set(row.slotKey, mailOf(row));
    }
    return found;
  }

  async lastSent(municipalityId: string): Promise<ReadonlyMap<string, string>> {
    const rows = await this.transactions.read(
      (manager) => manager.sql<LastSent[]>`
        SELECT "subscriptionId", max("sentAt") AS "sentAt" FROM "outbox_mail"
        WHERE "municipalityId" = ${municipalityId} AND "state" = 'sent' GROUP BY "subscriptionId"`,
    );
    return new Map(rows.map(({ subscriptionId, sentAt }) => [subscriptionId, sentAt]));
  }

  async attempts(municipalityId: string, mailId: string): Promise<readonly MailAttempt[]> {
    return this.transactions.read(async (manager) => {
      const mail = await manager.findOneBy(OutboxMailRow, { id: mailId, municipalityId });
      if (!mail) return [];
      const rows = await manager.find(OutboxAttemptRow, {
        where: { mail: mail.insertion },
        order: { insertion: 'ASC' },
      });
      return rows.map(({ at, outcome, replyCode }) => ({ at, outcome, replyCode }));
    });
  }

  countTroubles(municipalityId: string): Promise<MailTroubleCounts> {
    return this.troubles.count(municipalityId);
  }

  listTroubles(municipalityId: string, limit: number): Promise<readonly OutboxMail[]> {
    return this.troubles.list(municipalityId, limit);
  }

  makeReady(municipalityId: string, mailId: string, now: string): Promise<boolean> {
    return this.readyAgain(municipalityId, mailId, { nextAttemptAt: now });
  }

  sendAnew(municipalityId: string, mailId: string, now: string): Promise<boolean> {
    return this.readyAgain(municipalityId, mailId, { nextAttemptAt: now, attempts: 0 });
  }

  putAside(municipalityId: string, mailId: string, at: string): Promise<boolean> {
    return this.troubles.putAside(municipalityId, mailId, at);
  }

  async removeBytesBefore(createdAt: string): Promise<number> {
    return this.transactions.write(async (manager) => {
      const { affected } = await manager.update(
        OutboxMailRow,
        { state: In(FINAL), hasContent: true, createdAt: LessThan(createdAt) },
        { hasContent: false },
      );
      await manager.sql`
        DELETE FROM "outbox_content" WHERE "mailId" IN (SELECT "id" FROM "outbox_mail" WHERE NOT "hasContent")`;
      return affected ?? 0;
    });
  }

  private async readyAgain(
    municipalityId: string,
    mailId: string,
    change: Partial<OutboxMailRow>,
  ): Promise<boolean> {
    const { affected } = await this.transactions.write((manager) =>
      manager.update(
        OutboxMailRow,
        {
          id: mailId,
          municipalityId,
          state: In(['failed', 'uncertain', 'withdrawn']),
          hasContent: true,
        },
        { ...change, state: 'ready', problem: null, replyCode: null, putAsideAt: null },
      ),
    );
    return affected === 1;
  }
}
