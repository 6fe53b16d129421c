import type { AuditSubject, AuditValues } from '../audit/audit-event.js';
import type { DigestScopes } from './digest-scopes.js';
import type { Subscription } from './subscription.js';

/** What an entry of the trail about a subscription is about. */
export function subscriptionSubject({ id }: Pick<Subscription, 'id'>): AuditSubject {
  return { kind: 'subscription', id };
}

/** A subscription in the trail: what and when, never whom. */
export function recordedSubscription(
  {
    scope,
    rhythm,
    time,
    zone,
    recipient,
    assigned,
  }: Pick<Subscription, 'scope' | 'rhythm' | 'time' | 'zone' | 'recipient' | 'assigned'>,
  scopes: DigestScopes,
): AuditValues {
  return {
    about: scopes.about(scope).de,
    rhythm: rhythm.kind,
    timeOfDay: time,
    zone,
    recipient: recipient.kind,
    isAssigned: assigned !== null,
  };
}
