import type { DigestFooterFacts, DigestNext, DigestReason } from '@selbstcheck/domain';
import type { DigestPlace } from './digest-finding.js';
import type { DigestLinks } from './digest-links.js';
import type { NextSlot, Subscription } from './subscription.js';

/** What the last lines of a digest say to its recipient. */
export function footerFacts(
  subscription: Subscription,
  next: DigestNext | null,
  { kind, path }: DigestPlace,
  links: DigestLinks,
): DigestFooterFacts {
  return {
    reason: reasonOf(subscription),
    next,
    link: { kind, href: links.screen(path) },
    unsubscribe: links.page('unsubscription', subscription.id),
  };
}

function reasonOf({ recipient, assigned }: Subscription): DigestReason {
  if (recipient.kind === 'address') return { kind: 'confirmed_address' };
  return assigned ? { kind: 'assigned', function: assigned.function } : { kind: 'own' };
}

/** When a subscription that goes on tells next. */
export function nextOf({ rhythm, recipient, zone }: Subscription, next: NextSlot | null): DigestNext {
  if (next) return { kind: 'slot', date: next.date, time: next.time, zone };
  if (rhythm.kind === 'before_meeting') return { kind: 'no_meeting' };
  return { kind: recipient.kind === 'address' ? 'after_publication' : 'after_closing' };
}
