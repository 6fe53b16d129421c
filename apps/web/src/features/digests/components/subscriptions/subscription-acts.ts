import type { SubscriptionView } from '@selbstcheck/contracts';

/** What is offered for a subscription. */
export interface OfferedActs {
  readonly change: boolean;
  /** Whether it can be stopped for a while, go on, or be taken up again; null for none of these. */
  readonly flow: 'pause' | 'resume' | 'takeUp' | null;
  /** The mail that asks an address to confirm. */
  readonly confirmation: boolean;
  /** An ended one can be forgotten; null where that is not for whoever looks at it. */
  readonly end: 'end' | 'remove' | null;
}

/** Only the recipient takes up again what the recipient ended, and only the recipient forgets it. */
export function actsOn(subscription: Pick<SubscriptionView, 'state' | 'recipient'>): OfferedActs {
  const { state, recipient } = subscription;
  const isEnded = state === 'unsubscribed';
  const isAddress = recipient.kind === 'address';
  const isOwn = !isAddress && recipient.isOneself;
  return {
    change: !isEnded,
    flow: flowOf(state, isOwn),
    confirmation: isAddress && (isEnded || state === 'unconfirmed'),
    end: endOf(isEnded, isOwn || isAddress),
  };
}

function flowOf(state: SubscriptionView['state'], isOwn: boolean): OfferedActs['flow'] {
  if (state === 'active') return 'pause';
  if (state === 'paused' || state === 'disabled') return 'resume';
  return state === 'unsubscribed' && isOwn ? 'takeUp' : null;
}

function endOf(isEnded: boolean, mayForget: boolean): OfferedActs['end'] {
  if (!isEnded) return 'end';
  return mayForget ? 'remove' : null;
}
