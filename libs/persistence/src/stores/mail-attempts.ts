import type { MailAttempt, MailRecord } from '@selbstcheck/application';
import type { EntityManager } from 'typeorm';
import { OutboxAttemptRow } from '../rows/outbox-rows.js';
import { insertRows } from './insert-rows.js';
import { returnedRows } from './returned-rows.js';

/** Writes what came of mails that the owner had `sending`, in one statement; gives where those that were lie, by id. */
export async function writeOutcomes(
  manager: EntityManager,
  records: readonly MailRecord[],
  owner: string,
): Promise<ReadonlyMap<string, number>> {
  const { driver } = manager.dataSource;
  const parameters: Array<string | null> = [];
  const parameter = (value: string | null): string =>
    driver.createParameter(`told${parameters.length}`, parameters.push(value) - 1);
  const rows = records.map((record) => `(${valuesOf(record).map(parameter).join(', ')})`);
  const written = await manager.query<Array<{ id: string; insertion: number }>>(
    `WITH "told" ("id", "state", "problem", "replyCode", "nextAttemptAt", "sentAt")
       AS (VALUES ${rows.join(', ')})
     UPDATE "outbox_mail" SET
       "state" = "told"."state",
       "problem" = "told"."problem",
       "replyCode" = CAST("told"."replyCode" AS integer),
       "attempts" = "outbox_mail"."attempts" + 1,
       "nextAttemptAt" = COALESCE("told"."nextAttemptAt", "outbox_mail"."nextAttemptAt"),
       "sentAt" = COALESCE("told"."sentAt", "outbox_mail"."sentAt"),
       "leaseOwner" = NULL,
       "leaseUntil" = NULL
     FROM "told" WHERE "outbox_mail"."id" = "told"."id"
       AND "outbox_mail"."state" = 'sending' AND "outbox_mail"."leaseOwner" = ${parameter(owner)}
     RETURNING "outbox_mail"."id", "outbox_mail"."insertion"`,
    parameters,
  );
  return new Map(returnedRows(written).map(({ id, insertion }) => [id, insertion]));
}

/** Adds an attempt to each of the mails. */
export async function insertAttempts(
  manager: EntityManager,
  attempts: readonly { readonly mail: number; readonly attempt: MailAttempt }[],
): Promise<void> {
  const rows = attempts.map(({ mail, attempt: { at, outcome, replyCode } }) => ({
    mail,
    at,
    outcome,
    replyCode,
  }));
  await insertRows(manager, OutboxAttemptRow, rows);
}

/** All as texts, since the databases do not know the columns of such rows. */
function valuesOf({ mailId, attempt, state, problem, nextAttemptAt }: MailRecord): Array<string | null> {
  const replyCode = attempt.replyCode === null ? null : String(attempt.replyCode);
  return [mailId, state, problem, replyCode, nextAttemptAt, state === 'sent' ? attempt.at : null];
}
