import type {
  DeliveryLogPage,
  DigestMailView,
  DigestTroubles,
  LoggedSlot,
  NamedRecipient,
  OutboxMail,
} from '@selbstcheck/application';
import type {
  DigestLog,
  DigestTroubles as DigestTroublesView,
  LogEntry,
  LoggedMailView,
} from '@selbstcheck/contracts';

/** A page of the delivery log. */
export function presentLog({ slots, next }: DeliveryLogPage): DigestLog {
  return { entries: slots.map(presentEntry), next };
}

/** One mail with every attempt. */
export function presentMail({ logged, attempts, text }: DigestMailView): LoggedMailView {
  return { entry: presentEntry(logged), attempts: attempts.map((attempt) => ({ ...attempt })), text };
}

/** What coordination should know about the delivery of digests. */
export function presentTroubles({ mails, ...counts }: DigestTroubles): DigestTroublesView {
  return { ...counts, mails: mails.map(presentEntry) };
}

function presentEntry({ slot, recipient, about, mail }: LoggedSlot): LogEntry {
  const { key, subscriptionId, time, window, decision, reason, decidedAt } = slot;
  return {
    slotKey: key,
    subscriptionId,
    recipient: labelOf(recipient),
    about,
    time,
    window,
    decision,
    reason,
    decidedAt,
    mail: mail === null ? null : presentMailState(mail),
  };
}

function presentMailState(mail: OutboxMail): LogEntry['mail'] {
  const { id, subject, state, problem, replyCode, attempts, sentAt, hasContent } = mail;
  const nextAttemptAt = state === 'ready' ? mail.nextAttemptAt : null;
  return { id, subject, state, problem, replyCode, attempts, nextAttemptAt, sentAt, hasContent };
}

/** "Jordis Übermut, Leitung, Büro für Integration"; null where nothing is known any more. */
function labelOf(recipient: NamedRecipient): string | null {
  if (recipient.kind === 'address') return recipient.address;
  const known = [recipient.name, recipient.function, recipient.department].filter((part) => part !== null);
  return known.length === 0 ? null : known.join(', ');
}
