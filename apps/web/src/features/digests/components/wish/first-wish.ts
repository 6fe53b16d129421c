import type { SubscriptionsView } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import type { SubscriptionWish } from '../../api/subscriptions.js';

/** What a new subscription begins with: everything, once a month, and only where something changed. */
export function firstWish({ defaults }: SubscriptionsView, language: Language): SubscriptionWish {
  return {
    scope: { kind: 'overall' },
    rhythm: { kind: 'monthly', day: 1 },
    time: defaults.time,
    zone: defaults.zone,
    language,
    noticeAfterSilence: false,
  };
}
