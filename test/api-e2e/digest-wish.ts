import { endpoints, type SubscriptionsView, type SubscriptionView } from '@selbstcheck/contracts';
import type { z } from 'zod';
import { call } from './call.js';

type Wish = z.input<typeof endpoints.subscribe.body>;
type Headers = Readonly<Record<string, string>>;

/** The overall result on the 1st of each month at seven in Berlin. */
export function aWish(told: Partial<Wish> = {}): Wish {
  return {
    scope: { kind: 'overall' },
    rhythm: { kind: 'monthly', day: 1 },
    time: '07:00',
    zone: 'Europe/Berlin',
    language: 'de',
    noticeAfterSilence: false,
    ...told,
  };
}

/** Subscribes somebody themselves; gives the new subscription. */
export async function subscribeAs(
  url: string,
  headers: Headers,
  municipalityId: string,
  told: Partial<Wish> = {},
): Promise<SubscriptionView> {
  const parts = { headers, params: { municipalityId }, body: aWish(told) };
  return newestOwn(await call(url, endpoints.subscribe, parts));
}

/** The own subscription that was made last. */
export function newestOwn({ subscriptions }: SubscriptionsView): SubscriptionView {
  const newest = subscriptions.findLast(
    ({ recipient }) => recipient.kind === 'member' && recipient.isOneself,
  );
  if (!newest) throw new Error('Nobody subscribed themselves.');
  return newest;
}

/** The subscription of an address, as Koordination sees it. */
export async function subscriptionOf(
  url: string,
  coordination: Headers,
  municipalityId: string,
  address: string,
): Promise<SubscriptionView> {
  const parts = { headers: coordination, params: { municipalityId } };
  const { subscriptions } = await call(url, endpoints.listSubscriptions, parts);
  const found = subscriptions.find(
    ({ recipient }) => recipient.kind === 'address' && recipient.address === address,
  );
  if (!found) throw new Error(`${address} has no subscription.`);
  return found;
}
