import { beforeEach, describe, expect, it } from '@jest/globals';
import { AccountWorld, aMembership, aMunicipality, aToken } from '@selbstcheck/testing';
import type { Person } from '../people/person.js';
import { ANONYMOUS } from './actor.js';
import { Authenticate } from './authenticate.js';
import { DAY, HOUR, MINUTE, momentAfter } from './moments.js';
import { tokenDigest } from './token-secret.js';

let world: AccountWorld;
let authenticate: Authenticate;
let person: Person;

beforeEach(async () => {
  world = new AccountWorld();
  authenticate = new Authenticate(world.stores, world.secrets, world.clock, world.refusals);
  person = await world.settle();
  await world.stores.municipalities.insert(aMunicipality());
  await world.stores.memberships.insert(aMembership());
});

describe('a session cookie', () => {
  async function cookie(): Promise<string> {
    return (await world.startSession.start(person, 'password')).secret;
  }

  it('names the person with memberships', async () => {
    expect(await authenticate.session(await cookie())).toMatchObject({
      kind: 'session',
      person: { id: 'person-1' },
      memberships: [{ role: 'coordination' }],
    });
  });

  it('lasts as long as somebody is there, but no longer than 12 hours', async () => {
    const secret = await cookie();
    for (const hour of Array.from({ length: 7 }, (_, index) => index)) {
      world.wait(1.5 * HOUR);
      expect([hour, (await authenticate.session(secret)).kind]).toEqual([hour, 'session']);
    }
    world.wait(1.5 * HOUR);
    expect(await authenticate.session(secret)).toBe(ANONYMOUS);
  });

  it('ends after 2 hours without a request', async () => {
    const secret = await cookie();
    world.wait(2 * HOUR - 1);
    expect((await authenticate.session(secret)).kind).toBe('session');
    world.wait(2 * HOUR);
    expect(await authenticate.session(secret)).toBe(ANONYMOUS);
  });

  it('is written to at most once a minute', async () => {
    const secret = await cookie();
    const begun = world.clock.now();
    const seen = async () => (await world.stores.sessions.listByPerson(person.id))[0]?.lastSeenAt;
    world.wait(MINUTE - 1);
    await authenticate.session(secret);
    expect(await seen()).toBe(begun);
    world.wait(1);
    await authenticate.session(secret);
    expect(await seen()).toBe(momentAfter(begun, MINUTE));
  });

  it('of a deactivated person names nobody', async () => {
    const secret = await cookie();
    await world.stores.people.update(person.id, { state: 'deactivated' });
    expect(await authenticate.session(secret)).toBe(ANONYMOUS);
  });

  it('holds no memberships before the second factor was given', async () => {
    await world.secure(person);
    expect(await authenticate.session(await cookie())).toMatchObject({
      session: { step: 'second_factor' },
      memberships: [],
    });
  });

  it('waits for the second factor for 10 minutes', async () => {
    await world.secure(person);
    const secret = await cookie();
    world.wait(10 * MINUTE);
    expect(await authenticate.session(secret)).toBe(ANONYMOUS);
  });

  it('leaves an entry in the trail where it is forged, and none where it is stale', async () => {
    const secret = await cookie();
    await world.stores.sessions.removeAllOf(person.id);
    expect(await authenticate.session(secret)).toBe(ANONYMOUS);
    expect(await world.actions()).not.toContain('request_refused');

    const forgeries = [`${'x'.repeat(43)}.${'0'.repeat(64)}`, `${secret}0`, secret.slice(0, -1), '.', ''];
    for (const forged of forgeries) expect(await authenticate.session(forged)).toBe(ANONYMOUS);
    const refused = (await world.trail()).filter(({ action }) => action === 'request_refused');
    expect(refused.map(({ after }) => after)).toEqual(forgeries.map(() => ({ code: 'session-forged' })));
  });
});

describe('an API token', () => {
  const SECRET = `scm_${'s'.repeat(43)}`;

  beforeEach(async () => {
    const digest = tokenDigest(SECRET, world.secrets);
    await world.stores.tokens.insert(aToken({ digest, expiresAt: momentAfter(world.clock.now(), 30 * DAY) }));
  });

  it('names the script', async () => {
    expect(await authenticate.token(SECRET)).toMatchObject({ kind: 'token', token: { id: 'token-1' } });
  });

  it.each([
    ['unknown', async () => undefined, 'scm_unknown'],
    ['expired', async () => world.wait(30 * DAY), SECRET],
    ['revoked', () => world.stores.tokens.revoke('municipality-1', 'token-1', world.clock.now()), SECRET],
    [
      'of a deactivated person',
      () => world.stores.people.update(person.id, { state: 'deactivated' }),
      SECRET,
    ],
    ['of somebody who left', () => world.stores.memberships.endAllOf(person.id, world.clock.now()), SECRET],
    [
      'of somebody who no longer coordinates',
      () =>
        world.stores.memberships.change('municipality-1', 'membership-1', {
          role: 'viewer',
          department: null,
          function: null,
        }),
      SECRET,
    ],
  ])('that is %s is refused with an entry in the trail', async (_, happen, secret) => {
    await happen();
    await expect(authenticate.token(secret)).rejects.toMatchObject({ code: 'sign-in-needed' });
    expect((await world.trail()).at(-1)).toMatchObject({
      action: 'request_refused',
      after: { code: 'token-invalid' },
    });
  });
});
