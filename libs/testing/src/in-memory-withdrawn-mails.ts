import type { MailProblem, Subscription } from '@selbstcheck/application';
import type { InMemoryTables, KeptMail } from './in-memory-tables.js';

const FOR_NOW: readonly (MailProblem | null)[] = ['paused', 'disabled', 'person_deactivated'];

/** Whether the subscription of a mail is active. */
export function isOfActive(tables: InMemoryTables, { mail }: KeptMail): boolean {
  return subscriptionOf(tables, mail.subscriptionId)?.state === 'active';
}

/** The mail as withdrawn for good, where it waited for a subscription that was ended meanwhile. */
export function setAsideForGood(tables: InMemoryTables, kept: KeptMail): readonly KeptMail[] {
  const isEnded = subscriptionOf(tables, kept.mail.subscriptionId)?.state === 'unsubscribed';
  return isWithdrawnForNow(kept) && isEnded
    ? [{ ...kept, mail: { ...kept.mail, problem: 'unsubscribed' } }]
    : [];
}

/** Whether the recipient of a withdrawn mail is to be told again. */
export function mayGoOn(tables: InMemoryTables, kept: KeptMail): boolean {
  if (!isWithdrawnForNow(kept) || !isOfActive(tables, kept)) return false;
  const recipient = subscriptionOf(tables, kept.mail.subscriptionId)?.recipient;
  return recipient?.kind !== 'member' || tables.people.get(recipient.personId)?.state === 'active';
}

function isWithdrawnForNow({ mail }: KeptMail): boolean {
  return mail.state === 'withdrawn' && FOR_NOW.includes(mail.problem);
}

function subscriptionOf({ subscriptions }: InMemoryTables, id: string): Subscription | undefined {
  return subscriptions.find((subscription) => subscription.id === id);
}
