import type { SubscriptionView } from '@selbstcheck/contracts';

type Recipient = SubscriptionView['recipient'];

/** Who is told: the address, or a member's function and department, else the name; empty where nothing is known. */
export function recipientTitle(recipient: Recipient): string {
  if (recipient.kind === 'address') return recipient.address;
  return dutyOf(recipient) ?? recipient.name ?? '';
}

/** Function and department of a member; null where neither is known, and for addresses. */
export function dutyOf(recipient: Recipient): string | null {
  if (recipient.kind === 'address') return null;
  const parts = [recipient.function, recipient.department].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** Whether a subscription tells whoever looks at it. */
export function isOwn({ recipient }: Pick<SubscriptionView, 'recipient'>): boolean {
  return recipient.kind === 'member' && recipient.isOneself;
}
