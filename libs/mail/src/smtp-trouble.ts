import type { NodemailerError } from 'nodemailer';

/** What went wrong, in codes only: what a server says may repeat what it was sent, the password among it. */
export function smtpTrouble({ code, originalCode, responseCode, command }: NodemailerError): string {
  const step = command?.split(' ')[0];
  const parts = [code, originalCode, responseCode, step].filter((part) => part !== undefined);
  return `SMTP: ${parts.join(' ')}`;
}
