import type { PostOutcome } from '@selbstcheck/application';
import type { NodemailerError } from 'nodemailer';

/** How far a mail had come when something went wrong. */
export type PostStep =
  /** The server was not ready for any mail yet. */
  | 'opening'
  /** The end of the mail did not leave this machine: no server can have accepted it. */
  | 'before_the_end'
  /** It did: the server may have accepted it. */
  | 'handed_over';

/** "Authentication required" and what belongs to it (RFC 4954). */
const SIGN_IN_CODES: readonly number[] = [530, 534, 535, 538];
const WRONG_ORDER = 503;
/** Stands for an address that no server can be told (RFC 5321: mailbox name not allowed). */
const NAME_NOT_ALLOWED = 553;

/** What a failed attempt says about its mail. Where the server may have accepted it, it is `no_reply`. */
export function outcomeOfFailure(error: NodemailerError, step: PostStep): PostOutcome {
  const replyCode = error.responseCode ?? null;
  if (refusesSender(error)) return { kind: 'sign_in_refused', replyCode };
  if (step === 'opening') return { kind: 'unreachable', replyCode };
  // An unexpected reply belongs to no command, so it says nothing about the mail.
  if (replyCode !== null && error.code !== 'EPROTOCOL') {
    if (replyCode >= 400 && replyCode < 500) return { kind: 'refused_for_now', replyCode };
    // This session was in a wrong state; another one may take the same mail.
    if (replyCode === WRONG_ORDER) return { kind: 'refused_for_now', replyCode };
    if (replyCode >= 500 && replyCode < 600) {
      return { kind: 'refused_for_good', replyCode, isAboutRecipient: isAboutRecipient(error) };
    }
  }
  if (step === 'handed_over') return { kind: 'no_reply' };
  if (error.code === 'EENVELOPE' && replyCode === null) {
    return { kind: 'refused_for_good', replyCode: NAME_NOT_ALLOWED, isAboutRecipient: true };
  }
  return { kind: 'unreachable', replyCode };
}

/** The server does not let this installation send: wrong user, password or sender. The recipient has no part in it. */
function refusesSender({ code, responseCode = 0, command }: NodemailerError): boolean {
  if (code === 'EAUTH') return responseCode < 400 || responseCode >= 500;
  if (SIGN_IN_CODES.includes(responseCode)) return true;
  return command === 'MAIL FROM' && responseCode >= 500 && responseCode !== WRONG_ORDER;
}

/** Not where the server refuses by policy (RFC 3463: x.7.x), such as a sender it holds for spam. */
function isAboutRecipient({ command, response = '' }: NodemailerError): boolean {
  return command === 'RCPT TO' && !/^\d{3}[ -]\d\.7\./.test(response);
}
