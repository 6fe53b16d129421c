import type { RunningServer } from '@selbstcheck/testing';
import { mailsTo } from '../browser/mailed-links.js';

const ARRIVES_WITHIN_MS = 15_000;
const METHODS = ['GET', 'HEAD', 'OPTIONS'] as const;

/** The newest mail in the folder for an address that leads to a page of Mitteilungen. */
export async function digestMail(server: RunningServer, to: string, page: LinkedPage): Promise<string> {
  const limit = Date.now() + ARRIVES_WITHIN_MS;
  while (Date.now() < limit) {
    const newest = (await mailsTo(server, to)).findLast((mail) => linkPattern(page).test(mail));
    if (newest !== undefined) return newest;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No mail to ${to} leads to /mitteilungen/${page}.`);
}

/** The page with the button that a link of a mail leads to. */
export type LinkedPage = 'bestaetigen' | 'abbestellen';

const linkPattern = (page: LinkedPage) => new RegExp(`/mitteilungen/${page}#[A-Za-z0-9-]+\\.[0-9a-f]{64}`);

/** "/mitteilungen/abbestellen#…" of a mail. */
export function digestLink(mail: string, page: LinkedPage): string {
  const link = linkPattern(page).exec(mail)?.[0];
  if (link === undefined) throw new Error(`The mail has no link to /mitteilungen/${page}.`);
  return link;
}

/**
 * What a scanner does with a mail before anybody reads it: asks for every address of the server in it. Gives how many
 * there are.
 */
export async function openEveryLink({ url }: RunningServer, mail: string): Promise<number> {
  const unfolded = mail.replace(/\r?\n[ \t]+/g, '');
  const addresses = unfolded.match(/https?:\/\/[^\s"<>)]+/g) ?? [];
  const links = new Set(addresses.filter((address) => address.startsWith(url)));
  for (const link of links) for (const method of METHODS) await fetch(link, { method });
  return links.size;
}
