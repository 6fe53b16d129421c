import type { Subscription } from '../digests/subscription.js';
import type { FeedStore } from '../ports/feed-store.js';
import type { MunicipalityStore } from '../ports/municipality-store.js';
import type { SubscriptionStore } from '../ports/subscription-store.js';
import { exportedDeliveries, type DeliveryDataStores } from './exported-deliveries.js';

/** What a person's subscriptions and calendar feeds are kept in. */
export interface SubscriptionDataStores extends DeliveryDataStores {
  readonly municipalities: MunicipalityStore;
  readonly subscriptions: SubscriptionStore;
  readonly feeds: FeedStore;
}

/** What a person is told by mail and shown in a calendar, as the person's export has it: no secret, and nobody else. */
export async function exportedSubscriptions(stores: SubscriptionDataStores, personId: string) {
  const municipalities = await stores.municipalities.list();
  const names = new Map(municipalities.map(({ id, name }) => [id, name]));
  const subscriptions = [];
  for (const subscription of await stores.subscriptions.listByPerson(personId)) {
    subscriptions.push({
      municipality: names.get(subscription.municipalityId) ?? null,
      ...exportedSubscription(subscription),
      deliveries: await exportedDeliveries(stores, subscription),
    });
  }
  const calendarFeeds = [];
  for (const { id, name } of municipalities) {
    const feed = await stores.feeds.find(id, personId);
    if (feed) calendarFeeds.push({ municipality: name, createdAt: feed.createdAt });
  }
  return { subscriptions, calendarFeeds };
}

function exportedSubscription({ assigned, ...subscription }: Subscription) {
  const { scope, rhythm, time, zone, language, noticeAfterSilence } = subscription;
  const { state, stateSince, createdAt, next, lastToldAt } = subscription;
  return {
    assignedBy: assigned && { function: assigned.function },
    ...{ scope, rhythm, time, zone, language, noticeAfterSilence },
    ...{ state, stateSince, createdAt, next, lastToldAt },
  };
}
