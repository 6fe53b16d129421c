import type { DemonstrationAccount } from '@selbstcheck/application';
import { join } from 'node:path';
import type { Configuration } from '../configuration/configuration.js';
import type { Reach } from '../configuration/reach.js';

type WorkerSurroundings = Pick<Configuration, 'mail' | 'dataFolder'>;

/** Where the server is, and who reaches it. */
export function runningSentence(version: string, url: string, { isLoopbackOnly }: Reach): string {
  const reach = isLoopbackOnly
    ? 'Only this machine can reach it: it listens on loopback. HOST, PUBLIC_URL and SECRET open it to a network.'
    : 'Others can reach it. See that a proxy in front of it does TLS.';
  return `Selbstcheck-Monitor ${version} runs on ${url}\n${reach}\n`;
}

/** What a worker says once it runs. */
export function workerSentence(version: string, { mail, dataFolder }: WorkerSurroundings): string {
  const mails =
    mail.server === null
      ? `Mails are not sent: they become files in ${join(dataFolder, 'mail')}. SMTP_URL and MAIL_FROM name a mail server.`
      : 'Mails go to the server that SMTP_URL names.';
  return `A worker of Selbstcheck-Monitor ${version} runs jobs.\n${mails}\n`;
}

/** What to do where nobody administers the installation. */
export function setUpSentence(link: string): string {
  return `
Nobody administers this installation yet. Open this link to create the account that does. It works once, within
24 hours; "npm run cli -- set-up-link" makes another.
  ${link}
`;
}

/** The accounts of the demonstration, which are shown this once. */
export function accountsTable(accounts: readonly DemonstrationAccount[]): string {
  const widths = [0, 0];
  for (const { role, email } of accounts) {
    widths[0] = Math.max(widths[0] ?? 0, role.length);
    widths[1] = Math.max(widths[1] ?? 0, email.length);
  }
  return accounts
    .map(
      ({ role, email, password }) =>
        `  ${role.padEnd(widths[0] ?? 0)}  ${email.padEnd(widths[1] ?? 0)}  ${password}\n`,
    )
    .join('');
}

/** The accounts with what to know about them. */
export function demonstrationSentence(accounts: readonly DemonstrationAccount[]): string {
  return `Example accounts, one for each role. Their passwords are shown this once; "npm run cli -- demonstration-accounts"
makes new ones. Start without example data: npm start -- --no-demo
${accountsTable(accounts)}
`;
}
