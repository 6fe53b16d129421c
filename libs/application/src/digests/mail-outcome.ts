import type { PostOutcome } from '../ports/mail-post.js';
import type { Hasher } from '../ports/surroundings.js';
import type { MailProblem, MailRecord, OutboxMail } from './outbox-mail.js';
import { retryMoment } from './retry-moment.js';

/**
 * What is done with a mail whose fate is unknown: `show` leaves it to coordination, so that nobody gets a mail twice;
 * `resend` sends the same bytes once more, so that everybody gets it at least once.
 */
export type UncertainMails = 'show' | 'resend';

/** The record of one attempt at `now`: sent, tried again later, failed, or uncertain. */
export function recordOfOutcome(
  mail: Pick<OutboxMail, 'id' | 'attempts'>,
  outcome: PostOutcome,
  uncertainMails: UncertainMails,
  now: string,
  hasher: Hasher,
): MailRecord {
  const attempt = {
    at: now,
    outcome: outcome.kind,
    replyCode: 'replyCode' in outcome ? outcome.replyCode : null,
  };
  const ended = (state: 'sent' | 'failed' | 'uncertain', problem: MailProblem | null): MailRecord => ({
    mailId: mail.id,
    attempt,
    state,
    problem,
    nextAttemptAt: null,
  });
  if (outcome.kind === 'accepted') return ended('sent', null);
  if (outcome.kind === 'refused_for_good') return ended('failed', outcome.kind);
  if (outcome.kind === 'no_reply' && uncertainMails === 'show') return ended('uncertain', outcome.kind);
  const nextAttemptAt = retryMoment(mail.id, mail.attempts + 1, now, hasher);
  if (nextAttemptAt !== null) {
    return { mailId: mail.id, attempt, state: 'ready', problem: outcome.kind, nextAttemptAt };
  }
  return outcome.kind === 'no_reply' ? ended('uncertain', outcome.kind) : ended('failed', 'given_up');
}
