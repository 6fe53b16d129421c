import type { MailProblem } from '@selbstcheck/application';
import type { Transactions } from '../transactions/transactions.js';

/** What may pass again. */
const FOR_NOW: readonly MailProblem[] = ['paused', 'disabled', 'person_deactivated'];

/** Makes mails ready again whose recipients are to be told again; those of ended subscriptions never are. */
export async function takeUpWithdrawn(transactions: Transactions, now: string): Promise<void> {
  await transactions.write(async (manager) => {
    await manager.sql`
      UPDATE "outbox_mail" SET "problem" = 'unsubscribed'
      WHERE "state" = 'withdrawn' AND "problem" IN (${() => [...FOR_NOW]}) AND "subscriptionId" IN (
        SELECT "id" FROM "subscription" WHERE "state" = 'unsubscribed')`;
    await manager.sql`
      UPDATE "outbox_mail" SET "state" = 'ready', "nextAttemptAt" = ${now}, "problem" = NULL
      WHERE "state" = 'withdrawn' AND "hasContent" AND "problem" IN (${() => [...FOR_NOW]})
        AND "subscriptionId" IN (
          SELECT "subscription"."id" FROM "subscription"
          LEFT JOIN "person" ON "person"."id" = "subscription"."personId"
          WHERE "subscription"."state" = 'active'
            AND ("subscription"."personId" IS NULL OR "person"."state" = 'active'))`;
  });
}
