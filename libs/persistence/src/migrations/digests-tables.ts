import { Table, TableIndex, TableUnique } from 'typeorm';
import {
  action,
  boolean,
  columns,
  date,
  goesWith,
  hash,
  id,
  insertion,
  integer,
  moment,
  nullable,
  primary,
  text,
  word,
} from './table-parts.js';

// Tables of 1798900000000-digests; released with it, and never changed from then on.

const OF_MUNICIPALITY = goesWith('municipality', ['municipalityId'], ['id']);
const OF_PERSON = goesWith('person', ['personId'], ['id']);
const OF_SUBSCRIPTION = goesWith('subscription', ['subscriptionId'], ['id']);

export function tablesOfDigests(bytes: string): Table[] {
  return [...eventTables(), subscriptionTable(), slotTable(), ...outboxTables(bytes), ...tablesOfDates()];
}

function eventTables(): Table[] {
  return [
    new Table({
      name: 'digest_event',
      columns: columns({
        municipalityId: primary(id),
        number: primary(integer),
        kind: word,
        at: moment,
        body: text,
      }),
      foreignKeys: [OF_MUNICIPALITY],
      indices: [index('municipalityId', 'kind', 'number')],
    }),
    new Table({
      name: 'digest_event_head',
      columns: columns({ municipalityId: primary(id), number: integer }),
      foreignKeys: [OF_MUNICIPALITY],
    }),
  ];
}

function subscriptionTable(): Table {
  return new Table({
    name: 'subscription',
    columns: columns({
      insertion,
      id,
      municipalityId: id,
      personId: nullable(id),
      address: nullable(text),
      identity: text,
      scope: text,
      rhythmKind: word,
      rhythm: text,
      time: word,
      zone: text,
      language: word,
      noticeAfterSilence: boolean,
      state: word,
      stateSince: moment,
      createdAt: moment,
      assigned: nullable(text),
      watermark: integer,
      toldProgress: nullable(integer),
      nextDate: nullable(date),
      nextTime: nullable(word),
      nextAt: nullable(moment),
      hardBounces: integer,
      lastToldAt: moment,
      revision: integer,
    }),
    foreignKeys: [OF_MUNICIPALITY, OF_PERSON],
    uniques: [unique('id'), unique('municipalityId', 'identity')],
    indices: [index('state', 'nextAt'), index('municipalityId', 'rhythmKind'), index('personId')],
  });
}

function slotTable(): Table {
  return new Table({
    name: 'digest_slot',
    columns: columns({
      key: primary(hash),
      subscriptionId: id,
      municipalityId: id,
      time: text,
      windowAfter: integer,
      windowUpTo: integer,
      decision: word,
      reason: nullable(action),
      decidedAt: moment,
    }),
    foreignKeys: [OF_SUBSCRIPTION, OF_MUNICIPALITY],
    indices: [index('subscriptionId', 'decidedAt'), index('municipalityId', 'decidedAt', 'key')],
  });
}

function outboxTables(bytes: string): Table[] {
  return [
    new Table({
      name: 'outbox_mail',
      columns: columns({
        insertion,
        id,
        slotKey: hash,
        subscriptionId: id,
        municipalityId: id,
        address: nullable(text),
        subject: text,
        rounds: text,
        messageId: text,
        state: word,
        attempts: integer,
        nextAttemptAt: moment,
        problem: nullable(action),
        replyCode: nullable(integer),
        createdAt: moment,
        sentAt: nullable(moment),
        hasContent: boolean,
        leaseOwner: nullable(text),
        leaseUntil: nullable(moment),
        putAsideAt: nullable(moment),
      }),
      foreignKeys: [goesWith('digest_slot', ['slotKey'], ['key']), OF_SUBSCRIPTION, OF_MUNICIPALITY],
      uniques: [unique('id'), unique('slotKey')],
      indices: [
        index('state', 'nextAttemptAt', 'insertion'),
        index('municipalityId', 'state'),
        index('subscriptionId'),
      ],
    }),
    new Table({
      name: 'outbox_content',
      columns: columns({ mailId: primary(id), bytes: { type: bytes } }),
      foreignKeys: [goesWith('outbox_mail', ['mailId'], ['id'])],
    }),
    new Table({
      name: 'outbox_attempt',
      columns: columns({ insertion, mail: integer, at: moment, outcome: word, replyCode: nullable(integer) }),
      foreignKeys: [goesWith('outbox_mail', ['mail'], ['insertion'])],
      indices: [index('mail')],
    }),
  ];
}

function tablesOfDates(): Table[] {
  return [
    new Table({
      name: 'meeting',
      columns: columns({
        id: primary(id),
        municipalityId: id,
        date,
        time: nullable(word),
        place: nullable(text),
        revision: integer,
      }),
      foreignKeys: [OF_MUNICIPALITY],
      uniques: [unique('municipalityId', 'date')],
    }),
    new Table({
      name: 'publication',
      columns: columns({ roundId: primary(id), at: moment, function: nullable(text) }),
      foreignKeys: [goesWith('round', ['roundId'], ['id'])],
    }),
    new Table({
      name: 'calendar_feed',
      columns: columns({
        municipalityId: primary(id),
        personId: primary(id),
        digest: hash,
        createdAt: moment,
      }),
      foreignKeys: [OF_MUNICIPALITY, OF_PERSON],
      uniques: [unique('digest')],
      indices: [index('personId')],
    }),
  ];
}

function index(...columnNames: string[]): TableIndex {
  return new TableIndex({ columnNames });
}

function unique(...columnNames: string[]): TableUnique {
  return new TableUnique({ columnNames });
}
