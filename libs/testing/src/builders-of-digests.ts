import type {
  CalendarFeed,
  JobRun,
  Meeting,
  OutboxMail,
  Publication,
  Rescoring,
  RescoringChange,
  Slot,
  Subscription,
} from '@selbstcheck/application';
import type { DigestEvent } from '@selbstcheck/domain';
import { aModel } from './builders.js';
import { NodeHasher } from './node-hasher.js';

const AT = '2026-01-31T08:30:00.123Z';
const hasher = new NodeHasher();

/** The closing of `round-1`, the first of its municipality. */
export function aClosing(told: Partial<Extract<DigestEvent, { kind: 'round_closed' }>> = {}): DigestEvent {
  return {
    kind: 'round_closed',
    roundId: 'round-1',
    title: 'Selbstcheck „2026“ 🏘️',
    referenceDate: '2026-01-15',
    reading: 'workshop',
    previousRoundId: null,
    ...told,
  };
}

/** What `person-1` is told of all of `municipality-1` on each 1st of the month. */
export function aSubscription(told: Partial<Subscription> = {}): Subscription {
  return {
    id: 'subscription-1',
    municipalityId: 'municipality-1',
    recipient: { kind: 'member', personId: 'person-1' },
    scope: { kind: 'overall' },
    rhythm: { kind: 'monthly', day: 1 },
    time: '08:00',
    zone: 'Europe/Berlin',
    language: 'de',
    noticeAfterSilence: true,
    state: 'active',
    stateSince: AT,
    createdAt: AT,
    assigned: null,
    watermark: 0,
    toldProgress: null,
    next: { date: '2026-02-01', time: '08:00', at: '2026-02-01T07:00:00.000Z' },
    hardBounces: 0,
    lastToldAt: AT,
    revision: 1,
    ...told,
  };
}

/** As `aSubscription`, for an address without an account. */
export function anAddressSubscription(told: Partial<Subscription> = {}): Subscription {
  return aSubscription({ recipient: { kind: 'address', address: 'rat@weidenfurt.example' }, ...told });
}

/** The first slot of `subscription-1`, told by mail. */
export function aSlot(told: Partial<Slot> = {}): Slot {
  return {
    key: hasher.sha256('slot-1'),
    subscriptionId: 'subscription-1',
    municipalityId: 'municipality-1',
    time: { kind: 'scheduled', date: '2026-02-01', time: '08:00', zone: 'Europe/Berlin' },
    window: { after: 0, upTo: 3 },
    decision: 'mail',
    reason: null,
    decidedAt: '2026-02-01T07:00:00.000Z',
    ...told,
  };
}

/** The mail of `aSlot`, ready since it was decided. */
export function anOutboxMail(told: Partial<OutboxMail> = {}): OutboxMail {
  const decidedAt = '2026-02-01T07:00:00.000Z';
  return {
    id: 'mail-1',
    slotKey: aSlot().key,
    subscriptionId: 'subscription-1',
    municipalityId: 'municipality-1',
    address: 'person-1@kommune.example',
    subject: 'Weidenfurt: „Öffnung“ ✓ gestiegen',
    rounds: [],
    messageId: `<${told.slotKey ?? aSlot().key}@monitor.example>`,
    state: 'ready',
    attempts: 0,
    nextAttemptAt: decidedAt,
    problem: null,
    replyCode: null,
    createdAt: decidedAt,
    sentAt: null,
    hasContent: true,
    ...told,
  };
}

/** A meeting of the steering group of `municipality-1` in the town hall. */
export function aMeeting(told: Partial<Meeting> = {}): Meeting {
  return {
    id: 'meeting-1',
    municipalityId: 'municipality-1',
    date: '2026-03-12',
    time: '16:30',
    place: 'Rathaus „Großer Saal“',
    revision: 1,
    ...told,
  };
}

/** That `round-1` is published by Koordination. */
export function aPublication(told: Partial<Publication> = {}): Publication {
  return { roundId: 'round-1', at: AT, function: 'Koordination', ...told };
}

/** The feed of `person-1` for `municipality-1`; its digest follows from both unless it is told. */
export function aCalendarFeed(told: Partial<CalendarFeed> = {}): CalendarFeed {
  const feed = { personId: 'person-1', municipalityId: 'municipality-1', createdAt: AT, ...told };
  return { digest: hasher.sha256(`${feed.personId} ${feed.municipalityId}`), ...feed };
}

/** A sweep that runs. */
export function aJobRun(told: Partial<JobRun> = {}): JobRun {
  return {
    id: 'run-1',
    name: 'sweep',
    payload: '{}',
    worker: 'worker-1',
    attempt: 1,
    startedAt: AT,
    endedAt: null,
    outcome: 'running',
    error: null,
    ...told,
  };
}

/** A dry run under another model that has just begun. */
export function aRescoring(told: Partial<Rescoring> = {}): Rescoring {
  return {
    id: 'rescoring-1',
    modelHash: hasher.sha256('another model'),
    previousModelHash: aModel().hash,
    state: 'running',
    total: 4,
    done: 0,
    changed: 0,
    cursor: null,
    startedAt: AT,
    endedAt: null,
    ...told,
  };
}

/** That the overall stage of the workshop's reading of `round-1` would fall by one. */
export function aRescoringChange(told: Partial<RescoringChange> = {}): RescoringChange {
  return {
    municipalityId: 'municipality-1',
    roundId: 'round-1',
    reading: 'workshop',
    stages: [
      { fieldId: null, before: 3, after: 2 },
      { fieldId: 'field-1', before: null, after: 1 },
    ],
    ...told,
  };
}
