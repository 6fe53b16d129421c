import type { FolderMail, Letter, Recipient } from '@selbstcheck/application';
import type { Language } from '@selbstcheck/domain';
import type { SendMailOptions } from 'nodemailer';
import { renderLetter } from './letters/render-letter.js';
import { mailboxOf, type Mailbox } from './mailbox.js';

export const KIND_HEADER = 'X-Selbstcheck-Kind';
export const LANGUAGE_HEADER = 'Content-Language';

/** Whom letters come from, and in which time zone they tell moments. */
export interface LetterHead {
  readonly from: Mailbox;
  readonly timeZone: string;
}

/** A letter as a message. Throws `mail-not-sent` where an address could be more than an address. */
export function composeMessage(letter: Letter, recipient: Recipient, head: LetterHead): SendMailOptions {
  const answersTo = letter.kind === 'accessibility_feedback' ? letter.replyTo : null;
  return {
    from: head.from,
    to: mailboxOf(recipient.address),
    ...(answersTo === null ? {} : { replyTo: mailboxOf(answersTo) }),
    ...renderLetter(letter, recipient.language, head.timeZone),
    headers: automaticHeaders(letter.kind, recipient.language),
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** What tells a mail of this product from others, and that nobody wrote it by hand. */
export function automaticHeaders(kind: FolderMail['kind'], language: Language): Record<string, string> {
  return {
    [KIND_HEADER]: kind,
    [LANGUAGE_HEADER]: language,
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
  };
}
