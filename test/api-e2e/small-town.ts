import { endpoints } from '@selbstcheck/contracts';
import { setUp, startServer, type RunningServer, type SignedInHeaders } from '@selbstcheck/testing';
import Sqlite from 'better-sqlite3';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { call } from './call.js';
import { mailsTo } from './town.js';

const MOST_LOOKS = 500;

/** A server with one municipality, whose coordination also administers the installation. */
export interface SmallTown {
  readonly server: RunningServer;
  readonly url: string;
  /** FIRST_PERSON, signed in. */
  readonly first: SignedInHeaders;
  readonly municipalityId: string;
}

/** Starts a server and uses its set-up link. */
export async function startSmallTown(
  environment: Readonly<Record<string, string>> = {},
  dataFolder?: string,
): Promise<SmallTown> {
  const server = await startServer({ RATE_LIMIT: '1000000', ...environment }, dataFolder);
  try {
    await printedSetUpLink(server);
    const first = await setUp(server);
    const { municipalities } = await call(server.url, endpoints.listMunicipalities, { headers: first });
    return { server, url: server.url, first, municipalityId: municipalities[0]!.id };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The secret of the set-up link, which is printed a moment after the address of the server. */
export async function printedSetUpLink(server: RunningServer): Promise<string> {
  return eventually('a printed set-up link', () => /\/einrichten#([\w-]{43})/.exec(server.output())?.[1]);
}

/** Changes the database behind the server's back: what time does, or somebody with the file in hand. */
export function tamper(server: RunningServer, sql: string, ...values: readonly unknown[]): number {
  const database = new Sqlite(join(server.dataFolder, 'selbstcheck.sqlite'));
  try {
    return database.prepare(sql).run(...values).changes;
  } finally {
    database.close();
  }
}

/** The id under which the installation's administration knows the account of an address. */
export async function personIdOf({ url, first }: SmallTown, email: string): Promise<string> {
  const { people } = await call(url, endpoints.administerPeople, { headers: first });
  const person = people.find((candidate) => candidate.email === email);
  if (person === undefined) throw new Error(`Nobody has the address ${email}.`);
  return person.id;
}

/** Whether a text stands anywhere in the files of the database. */
export async function databaseHolds({ dataFolder }: RunningServer, text: string): Promise<boolean> {
  const names = (await readdir(dataFolder)).filter((name) => name.startsWith('selbstcheck.sqlite'));
  const files = await Promise.all(names.map((name) => readFile(join(dataFolder, name))));
  return files.some((file) => file.includes(text));
}

/** The newest mail in the folder for an address that fits; what the server writes in the background is waited for. */
export function mailLike(server: RunningServer, to: string, pattern: RegExp): Promise<string> {
  return eventually(`a mail to ${to} like ${pattern}`, async () =>
    (await mailsTo(server, to)).findLast((candidate) => pattern.test(candidate)),
  );
}

/** What a look gives once it gives something; for what the server does after its answer. */
export async function eventually<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`There is not ${what}.`);
}
