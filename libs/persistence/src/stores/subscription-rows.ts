import type { NextSlot, Subscription } from '@selbstcheck/application';
import { canonicalJson } from '@selbstcheck/domain';
import type { SubscriptionRow } from '../rows/subscription-row.js';

/** A subscription as it is kept. */
export function rowOfSubscription(subscription: Subscription): SubscriptionRow {
  const { id, municipalityId, recipient, scope, rhythm, time, zone, language } = subscription;
  const { noticeAfterSilence, state, stateSince, createdAt, assigned, watermark, toldProgress } =
    subscription;
  const { next, hardBounces, lastToldAt, revision } = subscription;
  return {
    id,
    municipalityId,
    personId: recipient.kind === 'member' ? recipient.personId : null,
    address: recipient.kind === 'address' ? recipient.address : null,
    identity: canonicalJson([recipient, scope, rhythm.kind]),
    scope,
    rhythmKind: rhythm.kind,
    rhythm,
    time,
    zone,
    language,
    noticeAfterSilence,
    state,
    stateSince,
    createdAt,
    assigned,
    watermark,
    toldProgress,
    nextDate: next?.date ?? null,
    nextTime: next?.time ?? null,
    nextAt: next?.at ?? null,
    hardBounces,
    lastToldAt,
    revision,
  };
}

/** The subscription as its port gives it. */
export function subscriptionOf(row: SubscriptionRow): Subscription {
  const { insertion: _insertion, identity: _identity, rhythmKind: _kind, ...rest } = row;
  const { personId, address, nextDate, nextTime, nextAt, ...subscription } = rest;
  return {
    ...subscription,
    recipient: personId === null ? { kind: 'address', address: address ?? '' } : { kind: 'member', personId },
    next: nextOf(nextDate, nextTime, nextAt),
  };
}

function nextOf(date: string | null, time: string | null, at: string | null): NextSlot | null {
  return date === null || time === null || at === null ? null : { date, time, at };
}
