import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { AccountWorld, aMembership, aMunicipality, anOrigin, PASSWORD } from '@selbstcheck/testing';
import type { Person } from '../people/person.js';
import { Authenticate } from './authenticate.js';
import { ReadSession } from './read-session.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';

let world: AccountWorld;
let signIn: SignIn;
let person: Person;

async function begin(options: { requiresSecondFactor?: boolean } = {}): Promise<void> {
  world = new AccountWorld(options);
  const { stores, throttle, passwords, startSession, audit } = world;
  signIn = new SignIn(stores, throttle, passwords, startSession, audit);
  person = await world.settle();
}

beforeEach(() => begin());

function withPassword(password: string, email = person.email, origin = anOrigin()) {
  return signIn.withPassword({ email, password }, origin);
}

describe('signing in', () => {
  it('opens a session that names the person, and makes the browser known', async () => {
    const signedIn = await withPassword(PASSWORD, '  Person-1@Kommune.example ');
    expect(signedIn.session).toMatchObject({ personId: 'person-1', step: 'complete' });
    expect(signedIn.deviceCookie).not.toBeNull();
    expect(await world.trail()).toMatchObject([
      { action: 'signed_in', subject: { kind: 'session', id: signedIn.session.id } },
    ]);
  });

  it('stops at the second factor where one is on, and gives the browser no bucket of its own', async () => {
    await world.secure(person);
    const { session, deviceCookie } = await withPassword(PASSWORD);
    expect(session.step).toBe('second_factor');
    expect(deviceCookie).toBeNull();
    expect(await world.actions()).toEqual(['sign_in_begun']);
  });

  it('leads to the enrolment where the installation asks for a second factor', async () => {
    await begin({ requiresSecondFactor: true });
    expect((await withPassword(PASSWORD)).session.step).toBe('enrolment');
  });

  it('takes a password however a keyboard composes its characters', async () => {
    const hash = await world.passwords.hashOf('Küstennebel-Röhre-12', []);
    await world.stores.credentials.setPasswordHash(person.id, hash);
    expect((await withPassword('Küstennebel-Röhre-12'.normalize('NFD'))).session.step).toBe('complete');
  });
});

describe('a sign-in that fails', () => {
  it('looks the same for a wrong password, an unknown address, a deactivated and a provider account', async () => {
    await world.settle({ id: 'person-2', state: 'deactivated' });
    const provider = { ...person, id: 'person-3', email: 'person-3@kommune.example' };
    await world.stores.people.insert(provider);
    const failures = [
      ['Falsch-Falsch-47', person.email],
      [PASSWORD, 'unknown@kommune.example'],
      [PASSWORD, 'person-2@kommune.example'],
      [PASSWORD, provider.email],
    ] as const;
    const errors: unknown[] = [];
    for (const [password, email] of failures) {
      errors.push(await withPassword(password, email).catch((error: unknown) => error));
    }
    for (const error of errors) expect(error).toMatchObject({ code: 'sign-in-failed', params: {} });
    expect(new Set(errors.map(String)).size).toBe(1);
    expect(world.hasher.verifications).toBe(failures.length);
  });

  it('is one whose password changed while it was checked', async () => {
    const { stores, passwords, hasher } = world;
    jest.spyOn(hasher, 'verify').mockImplementationOnce(async () => {
      await stores.credentials.setPasswordHash(person.id, await passwords.hashOf('Wolke-Treppe-31-Salz', []));
      await stores.sessions.removeAllOf(person.id);
      return true;
    });
    await expect(withPassword(PASSWORD)).rejects.toMatchObject({ code: 'sign-in-failed' });
    expect(await stores.sessions.listByPerson(person.id)).toEqual([]);
  });

  it('asks the store as often for an unknown address as for a known one', async () => {
    const lookUps: number[] = [];
    for (const email of [person.email, 'unknown@kommune.example']) {
      const lookUp = jest.spyOn(world.stores.credentials, 'passwordHash');
      await expect(withPassword('Falsch-Falsch-47', email)).rejects.toMatchObject({ code: 'sign-in-failed' });
      lookUps.push(lookUp.mock.calls.length);
      lookUp.mockRestore();
    }
    expect(lookUps[1]).toBe(lookUps[0]);
  });

  it('is in the trail without the address', async () => {
    await withPassword('Falsch-Falsch-47').catch(() => undefined);
    await withPassword(PASSWORD, 'unknown@kommune.example').catch(() => undefined);
    const trail = await world.trail();
    expect(trail).toMatchObject([
      { action: 'sign_in_failed', actor: { kind: 'anonymous' }, subject: { kind: 'person', id: 'person-1' } },
      { action: 'sign_in_failed', actor: { kind: 'anonymous' }, subject: { kind: 'person', id: null } },
    ]);
    expect(JSON.stringify(trail)).not.toContain('@');
  });

  it('slows the next ones down, also where the address is unknown, but not in a known browser', async () => {
    const { deviceCookie } = await withPassword(PASSWORD);
    for (const email of [person.email, 'unknown@kommune.example']) {
      for (let made = 0; made < 5; made += 1) {
        await expect(withPassword('Falsch-Falsch-47', email)).rejects.toMatchObject({
          code: 'sign-in-failed',
        });
      }
      await expect(withPassword(PASSWORD, email)).rejects.toMatchObject({
        code: 'too-many-attempts',
        params: { seconds: 30 },
      });
    }
    const known = await withPassword(PASSWORD, person.email, anOrigin({ deviceCookie }));
    expect(known.session.step).toBe('complete');
  });
});

describe('a session', () => {
  it('is shown to its browser with memberships and its CSRF token, and is over after signing out', async () => {
    await world.stores.municipalities.insert(aMunicipality());
    await world.stores.memberships.insert(aMembership());
    const { secret } = await withPassword(PASSWORD);
    const authenticate = new Authenticate(world.stores, world.secrets, world.clock, world.refusals);
    const readSession = new ReadSession(world.stores.municipalities, world.secrets);

    const principal = await authenticate.session(secret);
    expect(await readSession.read(principal)).toMatchObject({
      step: 'complete',
      csrfToken: expect.stringMatching(/^[0-9a-f]{64}$/),
      person: { email: person.email },
      memberships: [{ municipality: 'Weidenfurt', role: 'coordination', function: 'Leitung' }],
    });

    await new SignOut(world.stores, world.audit).signOut(principal);
    expect(await readSession.read(await authenticate.session(secret))).toBeNull();
    expect((await world.actions()).at(-1)).toBe('signed_out');
  });
});
