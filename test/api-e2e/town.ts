import { endpoints, type Endpoint } from '@selbstcheck/contracts';
import { setUp, signIn, smallReport, startServer, type RunningServer } from '@selbstcheck/testing';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { call, type CallParts } from './call.js';

/** The roles of a member of a municipality. */
export const MEMBER_ROLES = ['coordination', 'contributor', 'steering', 'viewer'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** A password that is good enough; everybody in these tests has it. */
export const PASSWORD = 'Kiesel-Laterne-83-Birne';

type Headers = Readonly<Record<string, string>>;

/** Two municipalities on one server, each with one person for each role, and an administrator who is in neither. */
export interface Towns {
  readonly server: RunningServer;
  readonly admin: Headers;
  readonly own: Town;
  readonly foreign: Town;
}

/** A municipality with its people, signed in, and one round. */
export interface Town {
  readonly id: string;
  readonly people: Readonly<Record<MemberRole, Headers>>;
  readonly roundId: string;
}

/** Starts a server as a county would find it after the first week. */
export async function startTowns(environment: Readonly<Record<string, string>> = {}): Promise<Towns> {
  const server = await startServer({ RATE_LIMIT: '1000000', ...environment });
  const admin = await setUp(server, '');
  const own = await newTown(server, admin, 'Auental');
  const foreign = await newTown(server, admin, 'Bergdorf');
  return { server, admin, own, foreign };
}

async function newTown(server: RunningServer, admin: Headers, name: string): Promise<Town> {
  const { url } = server;
  const { municipalities } = await call(url, endpoints.createMunicipality, {
    headers: admin,
    body: { name },
  });
  const id = municipalities.find((municipality) => municipality.name === name)?.id ?? '';
  const people = {
    coordination: await newMember(server, admin, id, 'coordination'),
    contributor: await newMember(server, admin, id, 'contributor'),
    steering: await newMember(server, admin, id, 'steering'),
    viewer: await newMember(server, admin, id, 'viewer'),
  };
  const roundId = await importReport(url, id, people.coordination, smallReport());
  return { id, people, roundId };
}

/** Invites somebody, takes the link out of the mail, accepts and signs in. */
export async function newMember(
  server: RunningServer,
  inviter: Headers,
  municipalityId: string,
  role: MemberRole,
  email = `${role}.${municipalityId.slice(0, 8)}@kommune.example`,
): Promise<Headers> {
  const { url } = server;
  await call(url, endpoints.inviteMember, {
    headers: inviter,
    params: { municipalityId },
    body: { email, role, department: null, function: null, language: 'de' },
  });
  const token = await tokenFromMail(server, email, 'einladung');
  const account = { name: `Person ${role}`, password: PASSWORD };
  await call(url, endpoints.acceptInvitation, { body: { token, language: 'de', account } });
  return signIn(url, { email, password: PASSWORD });
}

/** Stores a report as a round of the municipality. */
export async function importReport(
  url: string,
  municipalityId: string,
  headers: Headers,
  report: string,
): Promise<string> {
  const file = new TextEncoder().encode(report);
  const params = { municipalityId };
  const { draftHash } = await call(url, endpoints.previewAuswertung, { params, file, headers });
  const query = { draftHash, referenceDate: '2020-07-01' };
  const { roundId } = await call(url, endpoints.commitAuswertung, { params, query, file, headers });
  return roundId;
}

/** The secret of the newest link to a page in the mails that lie in the folder for an address. */
export async function tokenFromMail(server: RunningServer, to: string, page: string): Promise<string> {
  const mails = await mailsTo(server, to);
  const token = mails
    .map((mail) => new RegExp(`/${page}#([A-Za-z0-9_-]{43})`).exec(mail)?.[1])
    .findLast((found) => found !== undefined);
  if (token === undefined) throw new Error(`No mail to ${to} leads to /${page}.`);
  return token;
}

/** The mails in the folder for an address, oldest first, with soft line breaks taken out. */
export async function mailsTo({ dataFolder }: RunningServer, to: string): Promise<readonly string[]> {
  const folder = join(dataFolder, 'mail');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).sort();
  const mails = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return mails
    .map((mail) => mail.replace(/=\r?\n/g, '').replaceAll('=3D', '='))
    .filter((mail) => new RegExp(`^To: .*${to}`, 'im').test(mail));
}

/** The parts of a call as somebody. */
export function as(headers: Headers, parts: Omit<CallParts, 'headers'> = {}): CallParts {
  return { ...parts, headers };
}

/** Parameters for every place in an endpoint's path. */
export function paramsFor(
  { path }: Endpoint,
  known: Readonly<Record<string, string>>,
): Record<string, string> {
  const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
  return Object.fromEntries(names.map((name) => [name, known[name] ?? 'nothing']));
}
