import { beforeEach, describe, expect, it } from '@jest/globals';
import { AccountWorld, anOrigin } from '@selbstcheck/testing';
import { HOUR, MINUTE } from '../access/moments.js';
import type { Person } from './person.js';
import { ResetPassword } from './reset-password.js';

const NEXT = 'Wolke-Treppe-31-Salz';

let world: AccountWorld;
let resetPassword: ResetPassword;
let person: Person;

beforeEach(async () => {
  world = new AccountWorld();
  const { stores, limit, oneTimeLinks, passwords, audit, letters } = world;
  resetPassword = new ResetPassword(stores, limit, oneTimeLinks, passwords, { audit, letters });
  person = await world.settle();
});

async function ask(email: string, addressKey = 'town-hall'): Promise<void> {
  await resetPassword.ask(email, 'de', anOrigin({ addressKey }));
  await world.settled();
}

async function link(): Promise<string> {
  await ask(person.email);
  return world.mailer.tokenTo(person.email);
}

describe('asking for a new password', () => {
  it('mails a link that works for 30 minutes', async () => {
    await ask(' Person-1@Kommune.example');
    expect(world.mailer.to(person.email)).toMatchObject([
      {
        kind: 'password_reset',
        link: expect.stringMatching(/^https:\/\/monitor\.example\/kennwort-neu#[\w-]{43}$/),
        validUntil: '2025-06-12T09:00:00.000Z',
      },
    ]);
    expect(await world.actions()).toEqual(['password_reset_asked']);
  });

  it('says and mails nothing where there is no such account, it is deactivated or has no password', async () => {
    await world.settle({ id: 'person-2', state: 'deactivated' });
    await world.stores.people.insert({ ...person, id: 'person-3', email: 'person-3@kommune.example' });
    for (const account of ['unknown', 'person-2', 'person-3']) await ask(`${account}@kommune.example`);
    expect(world.mailer.sent).toEqual([]);
    expect(await world.trail()).toEqual([]);
  });

  it('mails an account at most three times an hour, silently', async () => {
    for (let asked = 0; asked < 6; asked += 1) await ask(person.email, `address-${asked}`);
    expect(world.mailer.sent).toHaveLength(3);
    world.wait(HOUR);
    await ask(person.email);
    expect(world.mailer.sent).toHaveLength(4);
  });

  it('is refused after 20 times an hour from one address, whether there are accounts or not', async () => {
    for (let asked = 0; asked < 20; asked += 1) await ask(`person-${asked}@kommune.example`);
    await expect(ask('another@kommune.example')).rejects.toMatchObject({ code: 'too-many-attempts' });
    await expect(ask('another@kommune.example', 'home')).resolves.toBeUndefined();
  });

  it('leaves an entry in the trail where the mail cannot be sent', async () => {
    world.mailer.isDown = true;
    await ask(person.email);
    expect(await world.actions()).toEqual(['password_reset_asked', 'mail_not_sent']);
  });
});

describe('the link', () => {
  it('sets the password, ends all sessions and tells the owner', async () => {
    await world.principalOf(person);
    await resetPassword.complete(await link(), NEXT);
    expect(await world.passwords.isRight(person.id, NEXT)).toBe(true);
    expect(await world.stores.sessions.listByPerson(person.id)).toEqual([]);
    expect(world.mailer.to(person.email).at(-1)).toMatchObject({ event: 'password_changed' });
    expect((await world.actions()).at(-1)).toBe('password_reset');
  });

  it('works once, and makes earlier links worthless', async () => {
    const earlier = await link();
    const newest = await link();
    await resetPassword.complete(newest, NEXT);
    for (const token of [newest, earlier]) {
      await expect(resetPassword.complete(token, NEXT)).rejects.toMatchObject({ code: 'link-invalid' });
    }
  });

  it('works once where it is used twice at the same moment', async () => {
    const token = await link();
    const outcomes = await Promise.allSettled([
      resetPassword.complete(token, NEXT),
      resetPassword.complete(token, `${NEXT}-2`),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it.each([
    ['after 30 minutes', async () => world.wait(30 * MINUTE)],
    [
      'where the account was deactivated',
      () => world.stores.people.update(person.id, { state: 'deactivated' }),
    ],
    ['where the account was erased', () => world.stores.people.remove(person.id)],
  ])('does not work %s, and leaves an entry in the trail', async (_, happen) => {
    const token = await link();
    await happen();
    await expect(resetPassword.complete(token, NEXT)).rejects.toMatchObject({ code: 'link-invalid' });
    expect((await world.trail()).at(-1)).toMatchObject({
      action: 'request_refused',
      after: { code: 'link-invalid' },
    });
  });

  it('still works after a password that was too weak', async () => {
    const token = await link();
    await expect(resetPassword.complete(token, 'guessable-guessable')).rejects.toMatchObject({
      code: 'password-weak',
    });
    await resetPassword.complete(token, NEXT);
  });

  it('is for its own purpose only', async () => {
    const { path } = await world.oneTimeLinks.issue('address_confirmation', {
      personId: person.id,
      email: 'neu@kommune.example',
    });
    const token = path.split('#')[1]!;
    await expect(resetPassword.complete(token, NEXT)).rejects.toMatchObject({ code: 'link-invalid' });
  });
});
