import type { ListedSubscription, MailOutcome, SubscriptionList } from '@selbstcheck/application';
import type { SubscriptionsView, SubscriptionView } from '@selbstcheck/contracts';
import type { DigestFacts } from '../../platform/digest-facts.js';

/** Early enough to be there when the day begins. */
const USUAL_TIME = '07:00';

/** The list of subscriptions as the screens show it. */
export function subscriptionsView(
  { subscriptions, scopes, members }: SubscriptionList,
  { zone, zones, mail }: DigestFacts,
  confirmationMail: MailOutcome | null,
): SubscriptionsView {
  return {
    subscriptions: subscriptions.map(subscriptionView),
    scopes: scopes.map(({ scope, about }) => ({ scope, about })),
    members: [...members],
    defaults: { zone, time: USUAL_TIME },
    zones: [...zones],
    mail,
    confirmationMail,
  };
}

function subscriptionView(listed: ListedSubscription): SubscriptionView {
  const { id, scope, rhythm, time, zone, language, noticeAfterSilence } = listed.subscription;
  const { state, stateSince, assigned, next, revision } = listed.subscription;
  return {
    ...{ id, scope, rhythm, time, zone, language, noticeAfterSilence },
    ...{ state, stateSince, next, revision },
    recipient: recipientView(listed),
    about: listed.about,
    assigned: assigned && { function: assigned.function },
    standstill: listed.standstill,
    lastSentAt: listed.lastSentAt,
  };
}

function recipientView({ subscription, member }: ListedSubscription): SubscriptionView['recipient'] {
  const { recipient } = subscription;
  if (recipient.kind === 'address') return recipient;
  const nobody = { isOneself: false, name: null, function: null, department: null };
  return { kind: 'member', ...(member ?? nobody) };
}
