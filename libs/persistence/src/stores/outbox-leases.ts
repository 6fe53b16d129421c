import type { LeasedMail, MailLease, MailProblem, MailRecord, OutboxMail } from '@selbstcheck/application';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { OutboxMailRow, type OutboxContentRow } from '../rows/outbox-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { perStatement } from './insert-rows.js';
import { insertAttempts, writeOutcomes } from './mail-attempts.js';
import { leasedMailOf, mailOf, NO_LEASE } from './outbox-mail-rows.js';
import { returnedRows } from './returned-rows.js';

/**
 * Hands mails to workers and takes them back, in a few plain statements however many they are. Nobody waits here for
 * a mail that another worker is busy with, except for one's own.
 */
export class OutboxLeases {
  constructor(private readonly transactions: Transactions) {}

  async take(now: string, { owner, until }: MailLease, limit: number): Promise<readonly LeasedMail[]> {
    return this.transactions.write(async (manager) => {
      const rows = returnedRows(
        await manager.sql<OutboxMailRow[]>`
          WITH "due" AS MATERIALIZED (
            SELECT "id" FROM "outbox_mail"
            WHERE "state" = 'ready' AND "nextAttemptAt" <= ${now} AND "address" IS NOT NULL
            ORDER BY "nextAttemptAt", "insertion" LIMIT ${limit} ${() => this.transactions.passingOverHeld()})
          UPDATE "outbox_mail" SET "state" = 'leased', "leaseOwner" = ${owner}, "leaseUntil" = ${until}
          WHERE "id" IN (SELECT "id" FROM "due")
          RETURNING *`,
      );
      const contents = await contentsOf(manager, rows);
      return rows.sort(byTurn).flatMap((row) => leasedMailOf(row, contents.get(row.id)));
    });
  }

  async begin(mailIds: readonly string[], owner: string, now: string): Promise<readonly string[]> {
    return this.transactions.write(async (manager) => {
      const begun: string[] = [];
      for (const ids of perStatement(mailIds)) {
        const rows = await manager.sql<Array<Pick<OutboxMailRow, 'id'>>>`
          UPDATE "outbox_mail" SET "state" = 'sending'
          WHERE "state" = 'leased' AND "leaseOwner" = ${owner} AND "leaseUntil" > ${now} AND "id" IN (${() => ids})
            AND EXISTS (
              SELECT 1 FROM "subscription"
              WHERE "subscription"."id" = "outbox_mail"."subscriptionId" AND "subscription"."state" = 'active')
          RETURNING "id"`;
        begun.push(...returnedRows(rows).map(({ id }) => id));
      }
      return begun;
    });
  }

  async record(records: readonly MailRecord[], owner: string): Promise<void> {
    await this.transactions.write(async (manager) => {
      for (const some of perStatement(records)) {
        const written = await writeOutcomes(manager, some, owner);
        await insertAttempts(
          manager,
          some.flatMap(({ mailId, attempt }) => {
            const mail = written.get(mailId);
            return mail === undefined ? [] : [{ mail, attempt }];
          }),
        );
      }
    });
  }

  async release(mailIds: readonly string[], owner: string, withdrawn: MailProblem | null): Promise<void> {
    const change: Partial<OutboxMailRow> =
      withdrawn === null
        ? { state: 'ready', ...NO_LEASE }
        : { state: 'withdrawn', problem: withdrawn, replyCode: null, ...NO_LEASE };
    await this.transactions.write(async (manager) => {
      for (const ids of perStatement(mailIds)) {
        const held = { id: In(ids), state: In(['leased', 'sending']), leaseOwner: owner };
        await manager.update(OutboxMailRow, held, change);
      }
    });
  }

  async recover(now: string): Promise<readonly OutboxMail[]> {
    return this.transactions.write(async (manager) => {
      await manager.sql`
        UPDATE "outbox_mail" SET "state" = 'ready', "leaseOwner" = NULL, "leaseUntil" = NULL
        WHERE "id" IN (
          SELECT "id" FROM "outbox_mail" WHERE "state" = 'leased' AND "leaseUntil" <= ${now}
          ${() => this.transactions.passingOverHeld()})`;
      const uncertain = returnedRows(
        await manager.sql<Required<OutboxMailRow>[]>`
          UPDATE "outbox_mail" SET "state" = 'uncertain', "problem" = 'no_reply', "replyCode" = NULL,
            "attempts" = "attempts" + 1, "leaseOwner" = NULL, "leaseUntil" = NULL
          WHERE "id" IN (
            SELECT "id" FROM "outbox_mail" WHERE "state" = 'sending' AND "leaseUntil" <= ${now}
            ${() => this.transactions.passingOverHeld()})
          RETURNING *`,
      );
      const attempt = { at: now, outcome: 'no_reply', replyCode: null } as const;
      await insertAttempts(
        manager,
        uncertain.map(({ insertion }) => ({ mail: insertion, attempt })),
      );
      return uncertain.map(mailOf);
    });
  }

  async nextAttemptAt(): Promise<string | null> {
    const [first] = await this.transactions.read((manager) =>
      manager.find(OutboxMailRow, {
        where: { state: 'ready', address: Not(IsNull()) },
        order: { nextAttemptAt: 'ASC' },
        take: 1,
      }),
    );
    return first?.nextAttemptAt ?? null;
  }
}

async function contentsOf(
  manager: EntityManager,
  mails: readonly OutboxMailRow[],
): Promise<ReadonlyMap<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  for (const some of perStatement(mails)) {
    const rows = await manager.sql<OutboxContentRow[]>`
      SELECT "mailId", "bytes" FROM "outbox_content" WHERE "mailId" IN (${() => some.map(({ id }) => id)})`;
    for (const { mailId, bytes } of rows) contents.set(mailId, bytes);
  }
  return contents;
}

/** The longest waiting first, in the order they were put there. */
function byTurn(a: OutboxMailRow, b: OutboxMailRow): number {
  if (a.nextAttemptAt !== b.nextAttemptAt) return a.nextAttemptAt < b.nextAttemptAt ? -1 : 1;
  return (a.insertion ?? 0) - (b.insertion ?? 0);
}
