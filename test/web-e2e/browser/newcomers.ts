import {
  signInAs,
  type PrintedAccount,
  type RunningServer,
  type SignedInHeaders,
} from '@selbstcheck/testing';
import { mailedLink } from './mailed-links.js';

/** Somebody who comes to a municipality of the demonstration. */
export interface Newcomer {
  readonly email: string;
  readonly role: 'coordination' | 'contributor' | 'steering' | 'viewer';
  readonly municipalityId?: string;
  readonly department?: string;
  readonly function?: string;
}

const PASSWORD = 'Kiesel-Laterne-83-Birne';

/** Invites somebody without a browser, as the administration of the demonstration unless somebody else does it. */
export async function invite(
  server: RunningServer,
  newcomer: Newcomer,
  inviting?: SignedInHeaders,
): Promise<string> {
  const { municipalityId = 'demo-dessau-rosslau', ...details } = newcomer;
  const headers = inviting ?? (await signInAs(server, 'installation_admin'));
  const body = { department: null, function: null, language: 'de', ...details };
  await post(`${server.url}/api/municipalities/${municipalityId}/invitations`, body, headers);
  return mailedLink(server, newcomer.email, 'einladung');
}

/** An account of its own, so that a test can change it without getting in another's way. */
export async function newAccount(
  server: RunningServer,
  newcomer: Newcomer,
  inviting?: SignedInHeaders,
): Promise<PrintedAccount> {
  const [, token] = (await invite(server, newcomer, inviting)).split('#');
  const account = { name: newcomer.email.split('@')[0], password: PASSWORD };
  await post(`${server.url}/api/invitation/acceptance`, { token, language: 'de', account });
  return { email: newcomer.email, password: PASSWORD };
}

async function post(address: string, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
}
