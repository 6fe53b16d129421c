import { aModel } from '../builders.js';
import {
  aCalendarFeed,
  aClosing,
  aMeeting,
  anOutboxMail,
  aRescoring,
  aRescoringChange,
  aSlot,
  aSubscription,
} from '../builders-of-digests.js';
import { aPerson } from '../builders-of-people.js';
import { aStep } from '../builders-of-rounds.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import { thatIsThere } from './that-is-there.js';

/** One of everything about digests, each with the municipality's id; the mail was refused for good. */
export async function tellDigests(stores: StoresUnderTest, id: string): Promise<void> {
  const { events, subscriptions, slots, outbox, meetings, feeds, people, unitOfWork } = stores;
  const of = { id, municipalityId: id, subscriptionId: id };
  if (!(await people.find('person-1'))) await people.insert(aPerson());
  await unitOfWork.run(() => events.append(id, [aClosing({ roundId: id })], aStep().at));
  await subscriptions.insert(aSubscription({ ...of, rhythm: { kind: 'before_meeting', days: 3 } }));
  await slots.decide(aSlot({ ...of, key: id }));
  await outbox.insert(anOutboxMail({ ...of, slotKey: id }), Uint8Array.of(7));
  const lease = { owner: 'worker-1', until: '2027-01-01T00:00:00.000Z' };
  await outbox.lease(aStep().at, lease, 1);
  await outbox.beginSending([id], lease.owner, aStep().at);
  const attempt = { at: aStep().at, outcome: 'refused_for_good' as const, replyCode: 550 };
  const failed = {
    mailId: id,
    attempt,
    state: 'failed' as const,
    problem: attempt.outcome,
    nextAttemptAt: null,
  };
  await outbox.record([failed], lease.owner);
  await meetings.insert(aMeeting(of));
  await feeds.replace(aCalendarFeed({ municipalityId: id }));
}

/** What would change in this municipality; the rescoring itself has its id, but belongs to the installation. */
export async function rescore({ rescorings }: StoresUnderTest, id: string): Promise<void> {
  await rescorings.insert(aRescoring({ id }));
  const score = {
    roundId: id,
    reading: 'workshop' as const,
    inputsHash: aModel().hash,
    bytes: Uint8Array.of(1),
  };
  await rescorings.keep(id, [score], [aRescoringChange({ municipalityId: id, roundId: id })]);
}

/** How many of each there are. */
export async function digestsOf(
  stores: StoresUnderTest,
  id: string,
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const { events, subscriptions, slots, outbox, meetings, publications, feeds } = stores;
  return {
    events: await events.list(id, { after: 0, upTo: 10 }),
    subscriptions: await subscriptions.listByMunicipality(id),
    slots: await slots.listByMunicipality(id, null, 10),
    mail: thatIsThere(await outbox.find(id, id)),
    mailBytes: thatIsThere(await outbox.bytes(id, id)),
    attempts: await outbox.attempts(id, id),
    troubles: await outbox.listTroubles(id, 10),
    meetings: await meetings.listByMunicipality(id),
    publications: [...(await publications.listByMunicipality(id))],
    feed: thatIsThere(await feeds.find(id, 'person-1')),
  };
}
