import type { MailRecord, OutboxMail } from '@selbstcheck/application';
import type { KeptMail } from './in-memory-tables.js';

/** Whether nobody is going to send it unless a person asks for it. */
export function isFinal({ mail }: KeptMail): boolean {
  return ['sent', 'failed', 'uncertain', 'withdrawn'].includes(mail.state);
}

/** Whether it was withdrawn because its recipient has another address by now. */
export function isMoved({ state, problem }: OutboxMail): boolean {
  return state === 'withdrawn' && problem === 'address_changed';
}

/** Whether somebody should look at it. */
export function isTrouble({ mail, putAsideAt }: KeptMail): boolean {
  return (mail.state === 'failed' || mail.state === 'uncertain' || isMoved(mail)) && putAsideAt === null;
}

export function isLeasedBy({ mail, lease }: KeptMail, owner: string, state: OutboxMail['state']): boolean {
  return mail.state === state && lease?.owner === owner;
}

export function isRunOut({ lease }: KeptMail, now: string): boolean {
  return lease !== null && lease.until <= now;
}

/** The mail after an attempt, out of its worker's hands. */
export function attempted(kept: KeptMail, record: MailRecord): KeptMail {
  const { attempt, state, problem, nextAttemptAt } = record;
  return {
    ...kept,
    lease: null,
    attempts: [...kept.attempts, attempt],
    mail: {
      ...kept.mail,
      state,
      problem,
      attempts: kept.mail.attempts + 1,
      replyCode: attempt.replyCode,
      nextAttemptAt: nextAttemptAt ?? kept.mail.nextAttemptAt,
      sentAt: state === 'sent' ? attempt.at : kept.mail.sentAt,
    },
  };
}
