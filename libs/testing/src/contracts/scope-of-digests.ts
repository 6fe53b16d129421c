import type {
  EventStore,
  FeedStore,
  MeetingStore,
  OutboxStore,
  PublicationStore,
  RescoringStore,
  SlotStore,
  SubscriptionStore,
} from '@selbstcheck/application';
import { aMeeting, aPublication } from '../builders-of-digests.js';
import { NONE, NOTHING, type Attempt } from './scope-attempt.js';

const AT = '2026-01-01T00:00:00.000Z';
const FOREIGN = { municipalityId: 'ours', roundId: 'theirs' };
const NO_MAIL = { gives: false };

const EVENTS: Record<Exclude<keyof EventStore, 'append'>, Attempt> = {
  head: [({ events }) => events.head('ours'), { gives: 0 }],
  list: [({ events }) => events.list('ours', { after: 0, upTo: 10 }), NOTHING],
};

const SUBSCRIPTIONS: Record<
  Exclude<
    keyof SubscriptionStore,
    | 'insert'
    | 'findAnywhere'
    | 'findSeveral'
    | 'listByPerson'
    | 'listDue'
    | 'listAfterClosings'
    | 'removeUnconfirmedBefore'
    | 'removeUnsubscribedAddressesBefore'
    | 'removeOfPerson'
  >,
  Attempt
> = {
  find: [({ subscriptions }) => subscriptions.find('ours', 'theirs'), NONE],
  listByMunicipality: [({ subscriptions }) => subscriptions.listByMunicipality('ours'), NOTHING],
  listBeforeMeetings: [({ subscriptions }) => subscriptions.listBeforeMeetings('ours'), NOTHING],
  change: [
    ({ subscriptions }) => subscriptions.change('ours', 'theirs', 1, { state: 'paused' }),
    { rejects: 'subscription-stale' },
  ],
  remove: [({ subscriptions }) => subscriptions.remove('ours', 'theirs'), { gives: undefined }],
};

const SLOTS: Record<Exclude<keyof SlotStore, 'decide'>, Attempt> = {
  find: [({ slots }) => slots.find('ours', 'theirs'), NONE],
  listBySubscription: [({ slots }) => slots.listBySubscription('ours', 'theirs', null, 10), NOTHING],
  listByMunicipality: [({ slots }) => slots.listByMunicipality('ours', null, 10), NOTHING],
};

const OUTBOX: Record<
  Exclude<
    keyof OutboxStore,
    | 'insert'
    | 'lease'
    | 'beginSending'
    | 'record'
    | 'release'
    | 'recoverExpired'
    | 'takeUpWithdrawn'
    | 'nextAttemptAt'
    | 'removeBytesBefore'
  >,
  Attempt
> = {
  find: [({ outbox }) => outbox.find('ours', 'theirs'), NONE],
  bytes: [({ outbox }) => outbox.bytes('ours', 'theirs'), NONE],
  findBySlots: [({ outbox }) => outbox.findBySlots('ours', ['theirs']), { gives: new Map() }],
  lastSent: [({ outbox }) => outbox.lastSent('ours'), { gives: new Map() }],
  attempts: [({ outbox }) => outbox.attempts('ours', 'theirs'), NOTHING],
  countTroubles: [
    ({ outbox }) => outbox.countTroubles('ours'),
    { gives: { failed: 0, uncertain: 0, addressChanged: 0, waiting: 0 } },
  ],
  listTroubles: [({ outbox }) => outbox.listTroubles('ours', 10), NOTHING],
  makeReady: [({ outbox }) => outbox.makeReady('ours', 'theirs', AT), NO_MAIL],
  sendAnew: [({ outbox }) => outbox.sendAnew('ours', 'theirs', AT), NO_MAIL],
  putAside: [({ outbox }) => outbox.putAside('ours', 'theirs', AT), NO_MAIL],
};

const MEETINGS: Record<Exclude<keyof MeetingStore, 'insert'>, Attempt> = {
  listByMunicipality: [({ meetings }) => meetings.listByMunicipality('ours'), NOTHING],
  change: [
    ({ meetings }) => meetings.change('ours', 'theirs', 1, aMeeting({ date: '2030-01-01' })),
    { rejects: 'meeting-stale' },
  ],
  remove: [({ meetings }) => meetings.remove('ours', 'theirs'), { rejects: 'meeting-not-found' }],
};

const PUBLICATIONS: Record<keyof PublicationStore, Attempt> = {
  listByMunicipality: [({ publications }) => publications.listByMunicipality('ours'), { gives: new Map() }],
  publish: [
    ({ publications }) => publications.publish(FOREIGN, aPublication({ roundId: 'theirs' })),
    { rejects: 'round-not-found' },
  ],
  withdraw: [({ publications }) => publications.withdraw(FOREIGN), { gives: false }],
};

const FEEDS: Record<Exclude<keyof FeedStore, 'replace' | 'findByDigest'>, Attempt> = {
  find: [({ feeds }) => feeds.find('ours', 'person-1'), NONE],
  remove: [({ feeds }) => feeds.remove('ours', 'person-1'), { gives: false }],
};

const RESCORINGS: Record<Extract<keyof RescoringStore, 'changes'>, Attempt> = {
  changes: [({ rescorings }) => rescorings.changes('theirs', 'ours', 0, 10), NOTHING],
};

/** Every method on what digests are made of that takes a municipality; the ones left out take none, or bring their own. */
export const ATTEMPTS_ON_DIGESTS = [
  ['events', EVENTS],
  ['subscriptions', SUBSCRIPTIONS],
  ['slots', SLOTS],
  ['outbox', OUTBOX],
  ['meetings', MEETINGS],
  ['publications', PUBLICATIONS],
  ['feeds', FEEDS],
  ['rescorings', RESCORINGS],
] as const;
