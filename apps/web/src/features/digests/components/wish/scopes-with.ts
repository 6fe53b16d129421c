import type { SubscriptionsView, SubscriptionView } from '@selbstcheck/contracts';
import { scopeKey } from './typed-wish.js';

type Scopes = SubscriptionsView['scopes'];

/** What a subscription can be about: also what it is about now, and for an address no rounds in work. */
export function scopesWith(
  scopes: Scopes,
  { recipient, scope, about }: Pick<SubscriptionView, 'recipient' | 'scope' | 'about'>,
): Scopes {
  const offered = recipient.kind === 'address' ? publishableScopes(scopes) : scopes;
  const isOffered = offered.some((other) => scopeKey(other.scope) === scopeKey(scope));
  return isOffered ? offered : [...offered, { scope, about }];
}

/** What somebody without an account can be told about. */
export function publishableScopes(scopes: Scopes): Scopes {
  return scopes.filter(({ scope }) => scope.kind !== 'round');
}
