import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  AccountWorld,
  aMembership,
  aMunicipality,
  anOrigin,
  aSubscription,
  PASSWORD,
} from '@selbstcheck/testing';
import { DAY, MINUTE } from '../access/moments.js';
import { ChangeAccount } from './change-account.js';
import { ChangeAddress } from './change-address.js';
import { ChangePassword } from './change-password.js';
import { ConfirmAddress } from './confirm-address.js';
import { EndOtherSessions } from './end-other-sessions.js';
import type { Person } from './person.js';
import { ReadAccount } from './read-account.js';

const NEXT = 'Wolke-Treppe-31-Salz';
const WRONG = 'Falsch-Falsch-47';
const NEW_ADDRESS = 'neu@kommune.example';

let world: AccountWorld;
let person: Person;
let principal: Awaited<ReturnType<AccountWorld['principalOf']>>;

beforeEach(async () => {
  world = new AccountWorld();
  person = await world.settle();
  await world.stores.municipalities.insert(aMunicipality());
  await world.stores.memberships.insert(aMembership());
  principal = await world.principalOf(person);
});

const sessions = () => world.stores.sessions.listByPerson(person.id);
const reporting = () => ({ audit: world.audit, letters: world.letters });

describe('the own account', () => {
  it('is shown as it is now', async () => {
    const changeAccount = new ChangeAccount(world.stores, world.audit);
    const readAccount = new ReadAccount(world.stores);
    await world.principalOf(person);
    await changeAccount.change(principal, { name: 'Neuer Name', language: 'en' });
    expect(await readAccount.read(principal)).toMatchObject({
      name: 'Neuer Name',
      language: 'en',
      hasPassword: true,
      secondFactor: 'off',
      recoveryCodesLeft: 0,
      isLinkedToProvider: false,
      memberships: [{ municipality: 'Weidenfurt', role: 'coordination' }],
      sessions: [{ isThisOne: true }, { isThisOne: false }],
    });
    expect(JSON.stringify(await world.trail())).not.toContain('Neuer Name');
  });

  it('stays deactivated where a change of its name and the deactivation meet', async () => {
    const { people, audit } = world.stores;
    jest.spyOn(audit, 'lockHead').mockImplementationOnce(async () => {
      await people.update(person.id, { state: 'deactivated' });
      return audit.head();
    });
    await new ChangeAccount(world.stores, world.audit).change(principal, {
      name: 'Neuer Name',
      language: 'en',
    });
    expect(await people.find(person.id)).toMatchObject({ state: 'deactivated', name: 'Neuer Name' });
  });
});

describe('changing the password', () => {
  const change = (current: string, next: string) =>
    new ChangePassword(world.stores, world.provePassword, world.passwords, reporting()).change(
      principal,
      current,
      next,
      anOrigin(),
    );

  it('ends all other sessions and pending resets, and tells the owner', async () => {
    await world.principalOf(person);
    const { link } = await world.oneTimeLinks.issue('password_reset', { personId: person.id });
    await change(PASSWORD, NEXT);
    expect(await world.passwords.isRight(person.id, NEXT)).toBe(true);
    expect(await sessions()).toEqual([principal.session]);
    expect(await world.stores.links.findByDigest(link.digest)).toBeNull();
    expect(world.mailer.to(person.email)).toMatchObject([{ event: 'password_changed' }]);
    expect((await world.actions()).at(-1)).toBe('password_changed');
  });

  it.each([
    ['the present password is wrong', WRONG, NEXT, 'password-wrong'],
    ['the next has the municipality in it', PASSWORD, 'weidenfurt-2026', 'password-weak'],
  ])('is refused where %s', async (_, current, next, code) => {
    await expect(change(current, next)).rejects.toMatchObject({ code });
    expect(await world.passwords.isRight(person.id, PASSWORD)).toBe(true);
  });

  it('gives no password to an account that came through the provider', async () => {
    person = { ...person, id: 'person-2', email: 'person-2@kommune.example' };
    await world.stores.people.insert(person);
    principal = await world.principalOf(person);
    await expect(change('', NEXT)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await world.stores.credentials.passwordHash(person.id)).toBeNull();
  });

  it('slows guesses at the present password down', async () => {
    for (let made = 0; made < 5; made += 1) {
      await expect(change(WRONG, NEXT)).rejects.toMatchObject({ code: 'password-wrong' });
    }
    await expect(change(PASSWORD, NEXT)).rejects.toMatchObject({ code: 'too-many-attempts' });
  });
});

describe('ending other sessions', () => {
  const end = (password: string) =>
    new EndOtherSessions(world.stores, world.provePassword, world.audit).end(principal, password, anOrigin());

  it('leaves the own one', async () => {
    await world.principalOf(person);
    await end(PASSWORD);
    expect(await sessions()).toEqual([principal.session]);
  });

  it('needs the password', async () => {
    await world.principalOf(person);
    await expect(end(WRONG)).rejects.toMatchObject({ code: 'password-wrong' });
    expect(await sessions()).toHaveLength(2);
  });

  it('needs a fresh sign-in where the account has no password', async () => {
    person = { ...person, id: 'person-2', email: 'person-2@kommune.example' };
    await world.stores.people.insert(person);
    principal = await world.principalOf(person);
    await end('');
    world.wait(10 * MINUTE);
    await expect(end('')).rejects.toMatchObject({ code: 'fresh-sign-in-needed' });
  });
});

describe('changing the address', () => {
  async function ask(email = NEW_ADDRESS, password = PASSWORD): Promise<void> {
    const { stores, provePassword, limit, oneTimeLinks } = world;
    const changeAddress = new ChangeAddress(stores, provePassword, limit, oneTimeLinks, reporting());
    await changeAddress.ask(principal, email, password, anOrigin());
    await world.settled();
  }

  const confirm = (token: string) =>
    new ConfirmAddress(world.stores, world.oneTimeLinks, reporting()).confirm(token);

  it('counts once the link sent there was used; the old address is told', async () => {
    await ask('Neu@Kommune.example');
    expect(await world.stores.people.find(person.id)).toEqual(person);
    await confirm(world.mailer.tokenTo(NEW_ADDRESS));
    expect(await world.stores.people.find(person.id)).toEqual({ ...person, email: NEW_ADDRESS });
    expect(world.mailer.to(person.email)).toMatchObject([{ event: 'address_changed' }]);
    expect(await world.actions()).toEqual(['signed_in', 'address_change_asked', 'address_changed']);
    expect(JSON.stringify(await world.trail())).not.toContain('@');
  });

  it('forgets that mails to the old address came back', async () => {
    await world.stores.subscriptions.insert(
      aSubscription({ recipient: { kind: 'member', personId: person.id }, hardBounces: 1 }),
    );
    const bounces = async () =>
      (await world.stores.subscriptions.findAnywhere('subscription-1'))?.hardBounces;
    await ask();
    expect(await bounces()).toBe(1);
    await confirm(world.mailer.tokenTo(NEW_ADDRESS));
    expect(await bounces()).toBe(0);
  });

  it('does not tell who asks whether the address has an account', async () => {
    await world.settle({ id: 'person-2', email: NEW_ADDRESS });
    await ask();
    await expect(confirm(world.mailer.tokenTo(NEW_ADDRESS))).rejects.toMatchObject({ code: 'address-taken' });
    expect(await world.stores.people.find(person.id)).toEqual(person);
  });

  it('works once, for 24 hours, and only with the newest link', async () => {
    await ask('zuerst@kommune.example');
    const earlier = world.mailer.tokenTo('zuerst@kommune.example');
    await ask();
    const newest = world.mailer.tokenTo(NEW_ADDRESS);
    await confirm(newest);
    await ask('zuletzt@kommune.example');
    const late = world.mailer.tokenTo('zuletzt@kommune.example');
    world.wait(DAY);
    for (const token of [earlier, newest, late]) {
      await expect(confirm(token)).rejects.toMatchObject({ code: 'link-invalid' });
    }
  });

  it('needs the password, and mails no more than five times an hour', async () => {
    await expect(ask(NEW_ADDRESS, WRONG)).rejects.toMatchObject({ code: 'password-wrong' });
    for (let asked = 0; asked < 5; asked += 1) await ask();
    await expect(ask()).rejects.toMatchObject({ code: 'too-many-attempts' });
    expect(world.mailer.to(NEW_ADDRESS)).toHaveLength(5);
  });
});
