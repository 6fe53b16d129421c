import type { Person } from '../people/person.js';
import type { DigestScopes } from './digest-scopes.js';
import type { Subscription } from './subscription.js';

/** Why a subscription has no next slot, or nothing will be sent at it. Each has a sentence on the screens. */
export type Standstill =
  | 'after_closing'
  | 'no_meeting'
  | 'paused'
  | 'unconfirmed'
  | 'unsubscribed'
  | 'disabled'
  | 'round_archived'
  | 'round_removed'
  | 'round_closed'
  | 'person_deactivated'
  | 'not_a_member'
  | 'nothing_published';

/** What decides whether subscriptions of a municipality stand still. */
export interface StandstillFacts {
  readonly scopes: DigestScopes;
  /** Those that subscriptions tell, by id. */
  readonly people: ReadonlyMap<string, Person>;
  /** Ids of the people who are members. */
  readonly memberIds: ReadonlySet<string>;
  readonly isAnythingPublished: boolean;
}

/** The reason that counts first; null where the next slot is known and may tell something. */
export function standstillOf(subscription: Subscription, facts: StandstillFacts): Standstill | null {
  const { state, next, rhythm } = subscription;
  if (state !== 'active') return state;
  const reason = ofRecipient(subscription, facts) ?? ofRound(subscription, facts);
  if (reason !== null || next !== null) return reason;
  return rhythm.kind === 'before_meeting' ? 'no_meeting' : 'after_closing';
}

function ofRecipient({ recipient }: Subscription, facts: StandstillFacts): Standstill | null {
  if (recipient.kind === 'address') return facts.isAnythingPublished ? null : 'nothing_published';
  if (facts.people.get(recipient.personId)?.state !== 'active') return 'person_deactivated';
  return facts.memberIds.has(recipient.personId) ? null : 'not_a_member';
}

function ofRound(
  { scope, next, toldProgress }: Subscription,
  { scopes }: StandstillFacts,
): Standstill | null {
  if (scope.kind !== 'round') return null;
  const round = scopes.roundOf(scope);
  if (round === null) return 'round_removed';
  if (round.state === 'archived') return 'round_archived';
  // a progress that was told waits for the closing to be told
  return round.state === 'closed' && next === null && toldProgress === null ? 'round_closed' : null;
}
