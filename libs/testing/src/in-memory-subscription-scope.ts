import type { Subscription } from '@selbstcheck/application';
import { withoutKeys, type InMemoryTables } from './in-memory-tables.js';

/** Removes subscriptions with their slots and mails; gives how many. */
export function removeSubscriptions(
  tables: InMemoryTables,
  isRemoved: (subscription: Subscription) => boolean,
): number {
  const removed = new Set(tables.subscriptions.filter(isRemoved).map(({ id }) => id));
  const { outbox } = tables;
  const isOfRemoved = (mailId: string): boolean => removed.has(outbox.get(mailId)?.mail.subscriptionId ?? '');
  tables.outbox = withoutKeys(outbox, isOfRemoved);
  tables.slots = tables.slots.filter(({ subscriptionId }) => !removed.has(subscriptionId));
  tables.subscriptions = tables.subscriptions.filter(({ id }) => !removed.has(id));
  return removed.size;
}

export function isOfPerson({ recipient }: Subscription, personId: string): boolean {
  return recipient.kind === 'member' && recipient.personId === personId;
}
