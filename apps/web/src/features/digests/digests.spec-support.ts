import {
  endpoints,
  type DigestTroubles,
  type LogEntry,
  type SubscriptionsView,
  type SubscriptionView,
} from '@selbstcheck/contracts';

const OWN: SubscriptionView['recipient'] = {
  ...{ kind: 'member', isOneself: true, name: 'Anna Schmidt' },
  ...{ function: 'Koordination', department: 'Amt 50' },
};

/** One's own weekly subscription; what a test is about is changed. */
export function subscriptionOf(changes: Partial<SubscriptionView> = {}): SubscriptionView {
  return {
    ...{ id: 's1', recipient: OWN, scope: { kind: 'overall' }, about: { de: 'Gesamtergebnis' } },
    ...{ rhythm: { kind: 'weekly', weekday: 1 }, time: '08:00', zone: 'Europe/Berlin', language: 'de' },
    ...{ noticeAfterSilence: false, state: 'active', stateSince: '2026-11-01T09:00:00.000Z', assigned: null },
    next: { date: '2026-11-30', time: '08:00', at: '2026-11-30T07:00:00.000Z' },
    ...{ standstill: null, lastSentAt: null, revision: 3 },
    ...changes,
  };
}

/** What the screens know of a municipality's subscriptions. */
export function viewOf(
  subscriptions: readonly SubscriptionView[],
  changes: Partial<SubscriptionsView> = {},
): SubscriptionsView {
  return endpoints.listSubscriptions.response.parse({
    subscriptions,
    scopes: [
      { scope: { kind: 'overall' }, about: { de: 'Gesamtergebnis' } },
      { scope: { kind: 'round', roundId: 'r1' }, about: { de: 'Selbstcheck 2026' } },
    ],
    members: [{ membershipId: 'm9', name: 'Kim Beispiel', function: 'Beigeordnete', department: null }],
    defaults: { zone: 'Europe/Berlin', time: '08:00' },
    ...{ zones: ['Europe/Berlin', 'Europe/Lisbon'], mail: 'server', confirmationMail: null },
    ...changes,
  });
}

/** A decision of the log whose mail was sent. */
export function entryOf(changes: Partial<LogEntry> = {}): LogEntry {
  return {
    ...{
      slotKey: 'k1',
      subscriptionId: 's1',
      recipient: 'Steuerungsgruppe',
      about: { de: 'Gesamtergebnis' },
    },
    time: { kind: 'scheduled', date: '2026-11-16', time: '08:00', zone: 'Europe/Berlin' },
    ...{
      window: { after: 0, upTo: 4 },
      decision: 'mail',
      reason: null,
      decidedAt: '2026-11-16T07:00:03.000Z',
    },
    mail: mailOf(),
    ...changes,
  };
}

/** A mail of the log that the server took. */
export function mailOf(changes: Partial<NonNullable<LogEntry['mail']>> = {}): NonNullable<LogEntry['mail']> {
  return {
    ...{ id: 'mail1', subject: 'Selbstcheck: Runde geschlossen', state: 'sent', problem: null },
    ...{ replyCode: 250, attempts: 1, nextAttemptAt: null, sentAt: '2026-11-16T07:00:05.000Z' },
    hasContent: true,
    ...changes,
  };
}

/** Nothing went wrong. */
export const NO_TROUBLES: DigestTroubles = {
  ...{ failed: 0, uncertain: 0, addressChanged: 0, waiting: 0, disabled: 0 },
  mails: [],
};
