import type { RunningServer } from './running-server.js';

/** An account as the terminal shows those of the demonstration. */
export interface PrintedAccount {
  readonly email: string;
  readonly password: string;
}

/** The headers with which a signed-in browser asks. */
export interface SignedInHeaders extends Readonly<Record<string, string>> {
  readonly cookie: string;
  readonly 'x-csrf-token': string;
}

/** Somebody who exists on a server that was set up by `setUp`. */
export const FIRST_PERSON: PrintedAccount = {
  email: 'erste.person@kommune.example',
  password: 'Birne-Laterne-47-Kiesel',
};

/** The roles that the demonstration has an account for. */
export type DemonstrationRole = 'installation_admin' | 'coordination' | 'contributor' | 'steering' | 'viewer';

/** The account of a role, from what the server printed at its first start. */
export function demonstrationAccount(server: RunningServer, role: DemonstrationRole): PrintedAccount {
  const line = new RegExp(`^\\s*${role}\\s+(\\S+@\\S+)\\s+(\\S+)\\s*$`, 'm').exec(server.output());
  if (!line?.[1] || !line[2])
    throw new Error(`The server printed no account for ${role}:\n${server.output()}`);
  return { email: line[1], password: line[2] };
}

/** Signs in without a browser. */
export async function signIn(url: string, account: PrintedAccount): Promise<SignedInHeaders> {
  const response = await postJson(`${url}/api/session`, account);
  const body = (await response.json()) as { session: { csrfToken: string } | null };
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  if (!body.session) throw new Error(`Nobody is signed in: ${JSON.stringify(body)}`);
  return { cookie, 'x-csrf-token': body.session.csrfToken };
}

/** Signs in as a role of the demonstration. */
export function signInAs(server: RunningServer, role: DemonstrationRole): Promise<SignedInHeaders> {
  return signIn(server.url, demonstrationAccount(server, role));
}

/** Uses the set-up link that an empty server printed; the first person then coordinates the municipality. */
export async function setUp(server: RunningServer, municipality = 'Auental'): Promise<SignedInHeaders> {
  const token = await printedSetUpToken(server);
  await postJson(`${server.url}/api/set-up`, {
    token,
    name: 'Erste Person',
    ...FIRST_PERSON,
    language: 'de',
    municipality,
  });
  return signIn(server.url, FIRST_PERSON);
}

/** The link may reach this process a moment after the address. */
async function printedSetUpToken(server: RunningServer): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const token = /\/einrichten#([A-Za-z0-9_-]{43})/.exec(server.output())?.[1];
    if (token !== undefined) return token;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await server.stop();
  throw new Error(`The server printed no set-up link:\n${server.output()}`);
}

async function postJson(address: string, body: unknown): Promise<Response> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response;
}
