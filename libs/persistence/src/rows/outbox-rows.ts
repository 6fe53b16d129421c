import { EntitySchema } from 'typeorm';
import type { MailAttempt, OutboxMail } from '@selbstcheck/application';
import {
  applicationId,
  ENGINE_TYPES,
  insertionOrder,
  moment,
  sha256,
  vocabularyWord,
  type Engine,
} from './engine.js';
import { belongsToMunicipality } from './municipality-row.js';
import { slotSchema } from './slot-row.js';
import { belongsToSubscription } from './subscription-row.js';

export class OutboxMailRow {
  /** What is sent together lies together: else each mark of ten mails would write thirty pages instead of three. */
  insertion?: number;
  id!: string;
  slotKey!: string;
  subscriptionId!: string;
  municipalityId!: string;
  address!: string | null;
  subject!: string;
  /** As JSON. */
  rounds!: string;
  messageId!: string;
  state!: OutboxMail['state'];
  attempts!: number;
  nextAttemptAt!: string;
  problem!: OutboxMail['problem'];
  replyCode!: number | null;
  createdAt!: string;
  sentAt!: string | null;
  hasContent!: boolean;
  /** Who has it in hand, and until when; null while nobody has. */
  leaseOwner!: string | null;
  leaseUntil!: string | null;
  putAsideAt!: string | null;
}

/** Apart from what is known of the mail, so that lists do not read it. */
export class OutboxContentRow {
  mailId!: string;
  bytes!: Buffer;
}

export class OutboxAttemptRow {
  insertion?: number;
  /** The `insertion` of its mail, which lies beside that of the mail before: one page is written for many attempts. */
  mail!: number;
  at!: string;
  outcome!: MailAttempt['outcome'];
  replyCode!: number | null;
}

export const outboxMailSchema = new EntitySchema<OutboxMailRow>({
  name: 'outbox_mail',
  tableName: 'outbox_mail',
  target: OutboxMailRow,
  columns: {
    insertion: insertionOrder,
    id: applicationId,
    slotKey: sha256,
    subscriptionId: applicationId,
    municipalityId: applicationId,
    address: { type: 'text', nullable: true },
    subject: { type: 'text' },
    rounds: { type: 'text' },
    messageId: { type: 'text' },
    state: vocabularyWord,
    attempts: { type: 'integer' },
    nextAttemptAt: moment,
    problem: { type: 'varchar', length: 40, nullable: true },
    replyCode: { type: 'integer', nullable: true },
    createdAt: moment,
    sentAt: { ...moment, nullable: true },
    hasContent: { type: 'boolean' },
    leaseOwner: { type: 'text', nullable: true },
    leaseUntil: { ...moment, nullable: true },
    putAsideAt: { ...moment, nullable: true },
  },
  foreignKeys: [
    { target: slotSchema, columnNames: ['slotKey'], referencedColumnNames: ['key'], onDelete: 'CASCADE' },
    belongsToSubscription,
    belongsToMunicipality,
  ],
  uniques: [{ columns: ['id'] }, { columns: ['slotKey'] }],
  indices: [
    { columns: ['state', 'nextAttemptAt', 'insertion'] },
    { columns: ['municipalityId', 'state'] },
    { columns: ['subscriptionId'] },
  ],
});

export function outboxContentSchema(engine: Engine): EntitySchema<OutboxContentRow> {
  return new EntitySchema<OutboxContentRow>({
    name: 'outbox_content',
    tableName: 'outbox_content',
    target: OutboxContentRow,
    columns: {
      mailId: { ...applicationId, primary: true },
      bytes: { type: ENGINE_TYPES[engine].bytes },
    },
    foreignKeys: [
      {
        target: outboxMailSchema,
        columnNames: ['mailId'],
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
      },
    ],
  });
}

export const outboxAttemptSchema = new EntitySchema<OutboxAttemptRow>({
  name: 'outbox_attempt',
  tableName: 'outbox_attempt',
  target: OutboxAttemptRow,
  columns: {
    insertion: insertionOrder,
    mail: { type: 'integer' },
    at: moment,
    outcome: vocabularyWord,
    replyCode: { type: 'integer', nullable: true },
  },
  foreignKeys: [
    {
      target: outboxMailSchema,
      columnNames: ['mail'],
      referencedColumnNames: ['insertion'],
      onDelete: 'CASCADE',
    },
  ],
  indices: [{ columns: ['mail'] }],
});
