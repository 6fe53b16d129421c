import type { SubscriptionsView, SubscriptionView } from '@selbstcheck/contracts';
import { Fragment, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { NoSuchPage } from '../../../shared/components/no-such-page.js';

interface OneSubscriptionProps {
  readonly view: SubscriptionsView;
  readonly children: (subscription: SubscriptionView) => ReactNode;
}

/** The subscription that the address names, where one may see it. */
export function OneSubscription({ view, children }: OneSubscriptionProps) {
  const { subscriptionId } = useParams();
  const subscription = view.subscriptions.find(({ id }) => id === subscriptionId);
  return subscription === undefined ? (
    <NoSuchPage />
  ) : (
    <Fragment key={subscription.id}>{children(subscription)}</Fragment>
  );
}
