import type { OutboxMail, Slot, Subscription } from '@selbstcheck/application';
import type { DigestEvent, NumberedEvent } from '@selbstcheck/domain';
import type { AcceptedMail } from './evil-mail-server.js';
import { slotsInOrder, type Ledger } from './ledger.js';
import { MEETINGS } from './town.js';
import { momentAt, occurrencesOf } from './wall-times.js';
import type { Checkpoint } from './year-of-digests.js';

/** Each rule that is broken, as a line; nothing where all hold. */
export function brokenWindows(ledger: Ledger, watermark: number): readonly string[] {
  return ledger.subscriptions.flatMap((subscription) => {
    const slots = slotsInOrder(ledger, subscription.id);
    const edges = [watermark, ...slots.map(({ window }) => window.upTo)];
    const gaps = slots.filter(({ window }, index) => window.after !== edges[index]);
    return [
      ...gaps.map(({ window }) => `${subscription.id}: ${JSON.stringify(window)} does not follow`),
      ...(edges.at(-1) === subscription.watermark ? [] : [`${subscription.id}: the watermark is elsewhere`]),
    ];
  });
}

/** From when to when a run went, and when everything due had been decided. */
export interface Period {
  readonly start: string;
  readonly end: string;
  readonly checkpoints: readonly Checkpoint[];
}

/** Slots that are missing, come twice or come at a wrong time, by a calculation of this test's own. */
export function brokenSlots(ledger: Ledger, period: Period): readonly string[] {
  return ledger.subscriptions.flatMap((subscription) =>
    subscription.rhythm.kind === 'after_closing'
      ? brokenClosings(ledger, subscription)
      : brokenSchedule(ledger, subscription, period),
  );
}

function brokenSchedule(ledger: Ledger, subscription: Subscription, period: Period): readonly string[] {
  const { id, state, stateSince } = subscription;
  const until = state === 'active' ? period.end : stateSince;
  const decided = new Map(slotsInOrder(ledger, id).map((slot) => [momentOf(slot), slot.decidedAt]));
  const broken: string[] = [];
  let toldUntil = period.start;
  for (const { at } of occurrencesOf(subscription, MEETINGS, period.start, until)) {
    const decidedAt = decided.get(at);
    decided.delete(at);
    // within one catch-up there is one decision, that of its first slot
    const isCaughtUp = at <= toldUntil;
    if (isCaughtUp && decidedAt !== undefined) broken.push(`${id}: ${at} was told twice`);
    if (!isCaughtUp && decidedAt === undefined && state === 'active') broken.push(`${id}: ${at} is missing`);
    if (decidedAt !== undefined && decidedAt < at) broken.push(`${id}: ${at} was decided at ${decidedAt}`);
    toldUntil = decidedAt ?? toldUntil;
    const inTime = period.checkpoints.find(({ due }) => due >= at)?.decidedBy ?? toldUntil;
    if (toldUntil > inTime) broken.push(`${id}: ${at} was decided as late as ${toldUntil}`);
  }
  return [...broken, ...[...decided.keys()].map((at) => `${id}: ${at} is no slot`)];
}

function momentOf({ time }: Slot): string {
  return time.kind === 'closing' ? `event ${time.event}` : momentAt(time.date, time.time, time.zone);
}

/** The first closing that was not told is the slot; those that came until it was decided are told with it. */
function brokenClosings(
  ledger: Ledger,
  { id, state, recipient, watermark }: Subscription,
): readonly string[] {
  const trigger = recipient.kind === 'address' ? 'round_published' : 'round_closed';
  const triggers = ledger.events.filter(({ event }) => event.kind === trigger).map(({ number }) => number);
  const wrong = slotsInOrder(ledger, id).filter(
    ({ time, window }) =>
      time.kind !== 'closing' || time.event !== triggers.find((number) => number > window.after),
  );
  const untold = state === 'active' ? triggers.filter((number) => number > watermark) : [];
  return [
    ...wrong.map(({ time }) => `${id}: ${JSON.stringify(time)} is no slot`),
    ...untold.map((number) => `${id}: the closing ${number} is missing`),
  ];
}

/** Mails where nothing happened, or none where something did; only of members who are told everything. */
export function brokenDecisions(ledger: Ledger): readonly string[] {
  const members = new Set(
    ledger.subscriptions
      .filter(({ recipient, scope }) => recipient.kind === 'member' && scope.kind === 'overall')
      .map(({ id }) => id),
  );
  return ledger.slots.flatMap(({ subscriptionId, window, decision, reason, key }) => {
    if (!members.has(subscriptionId)) return [];
    const expected = expectedOf(
      ledger.events.filter(({ number }) => number > window.after && number <= window.upTo),
    );
    const found = reason ?? decision;
    return found === expected ? [] : [`${subscriptionId}: ${found} instead of ${expected} (${key})`];
  });
}

function expectedOf(events: readonly NumberedEvent[]): string {
  if (events.length === 0) return 'empty_window';
  const ends = new Map<string, string[]>();
  for (const { event } of events) ends.set(aboutOf(event), [...(ends.get(aboutOf(event)) ?? []), event.kind]);
  const isUndone = (kinds: readonly string[]) =>
    kinds[0] === 'target_set' && kinds.at(-1) === 'target_withdrawn';
  return [...ends.values()].every(isUndone) ? 'nets_to_zero' : 'mail';
}

function aboutOf(event: DigestEvent): string {
  return 'criterionId' in event && 'targetId' in event ? event.criterionId : JSON.stringify(event);
}

/** Mails that got lost, came twice, came to somebody else, or that nobody decided. */
export function brokenMails({ slots, mails }: Ledger, accepted: readonly AcceptedMail[]): readonly string[] {
  const byMessage = new Map([...mails.values()].map((mail) => [mail.messageId, mail]));
  const taken = new Map<string, AcceptedMail[]>();
  for (const each of accepted) taken.set(each.messageId, [...(taken.get(each.messageId) ?? []), each]);
  return [
    ...slots
      .filter(({ key, decision }) => mails.has(key) !== (decision === 'mail'))
      .map(({ key, decision }) => `the slot ${key} says ${decision}`),
    ...accepted
      .filter(({ messageId, recipient }) => byMessage.get(messageId)?.address !== recipient)
      .map(({ messageId, recipient }) => `nobody decided ${messageId} to ${recipient}`),
    ...[...mails.values()].flatMap((mail) => brokenMail(mail, taken.get(mail.messageId) ?? [])),
  ];
}

function brokenMail({ messageId, state }: OutboxMail, taken: readonly AcceptedMail[]): readonly string[] {
  const said = `${messageId} is ${state} and was taken ${taken.length} times`;
  switch (state) {
    case 'sent':
      return taken.length === 1 && taken[0]?.wasTold ? [] : [said];
    case 'uncertain':
      return taken.length <= 1 ? [] : [said];
    case 'failed':
    case 'withdrawn':
      return taken.length === 0 ? [] : [said];
    default:
      return [said];
  }
}
