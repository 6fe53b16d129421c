import type { RunningServer } from '@selbstcheck/testing';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ARRIVES_WITHIN_MS = 5000;

/**
 * The address of the newest link to a page, in the mails that lie in the folder for somebody: "/einladung#…". Waits
 * for it, because an answer that must not tell whether there is an account does not wait for the mail.
 */
export async function mailedLink(server: RunningServer, to: string, page: string): Promise<string> {
  const limit = Date.now() + ARRIVES_WITHIN_MS;
  while (Date.now() < limit) {
    const links = (await mailsTo(server, to)).flatMap(
      (mail) => new RegExp(`/${page}#[A-Za-z0-9_-]{43}`).exec(mail) ?? [],
    );
    const newest = links.at(-1);
    if (newest !== undefined) return newest;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No mail to ${to} leads to /${page}.`);
}

/** The mails in the folder for an address, oldest first, without the line breaks of their encoding. */
export async function mailsTo({ dataFolder }: RunningServer, to: string): Promise<readonly string[]> {
  const folder = join(dataFolder, 'mail');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const mails = files.map((mail) => mail.replace(/=\r?\n/g, '').replaceAll('=3D', '='));
  return mails.filter((mail) => new RegExp(`^To: .*${to}`, 'im').test(mail));
}
