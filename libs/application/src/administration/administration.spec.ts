import { beforeEach, describe, expect, it } from '@jest/globals';
import { AccountWorld, aMembership, aMunicipality, aSession, aToken } from '@selbstcheck/testing';
import { actorOf } from '../access/person-actor.js';
import { tokenDigest } from '../access/token-secret.js';
import type { Person } from '../people/person.js';
import { MailDelivery } from './mail-delivery.js';
import { AdministerMunicipalities } from './municipalities.js';
import { AdministerPeople } from './people.js';
import { ReadSettings, SaveSettings } from './settings.js';
import { ManageTokens } from './tokens.js';

let world: AccountWorld;
let admin: Person;
let people: AdministerPeople;
let municipalities: AdministerMunicipalities;
let tokens: ManageTokens;

beforeEach(async () => {
  world = new AccountWorld();
  const { stores, audit, mailer, clock, ids, secrets } = world;
  people = new AdministerPeople(stores, audit, new MailDelivery(mailer, audit), clock);
  municipalities = new AdministerMunicipalities(stores, audit, ids);
  tokens = new ManageTokens(stores.tokens, stores.unitOfWork, audit, secrets, { clock, ids });
  await stores.municipalities.insert(aMunicipality());
  admin = await world.settle({ id: 'admin', isInstallationAdmin: true });
});

const GONE = { state: 'deactivated', isInstallationAdmin: true } as const;
const DEMOTED = { state: 'active', isInstallationAdmin: false } as const;

describe('the last account that administers', () => {
  it.each([GONE, DEMOTED])('cannot become %j', async (change) => {
    await expect(people.change(actorOf(admin), 'admin', change)).rejects.toMatchObject({
      code: 'last-admin',
    });
    await expect(world.stores.people.find('admin')).resolves.toEqual(admin);
    expect(await world.actions()).toEqual([]);
  });

  it('is not helped by a deactivated one, or by one of the demonstration', async () => {
    await world.settle({ id: 'asleep', isInstallationAdmin: true, state: 'deactivated' });
    await world.settle({ id: 'shown', isInstallationAdmin: true, isDemonstration: true });
    await expect(people.change(actorOf(admin), 'admin', DEMOTED)).rejects.toMatchObject({
      code: 'last-admin',
    });
    await people.change(actorOf(admin), 'shown', DEMOTED);
  });

  it('stays where two take the administration from each other at the same moment', async () => {
    const second = await world.settle({ id: 'second', isInstallationAdmin: true });
    const outcomes = await Promise.allSettled([
      people.change(actorOf(admin), 'second', DEMOTED),
      people.change(actorOf(second), 'admin', DEMOTED),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('deactivating somebody', () => {
  it('ends sessions and API tokens', async () => {
    await world.settle();
    await world.stores.sessions.insert(aSession());
    await world.stores.tokens.insert(aToken());
    await people.change(actorOf(admin), 'person-1', { state: 'deactivated', isInstallationAdmin: false });
    await expect(world.stores.sessions.listByPerson('person-1')).resolves.toEqual([]);
    const [token] = await world.stores.tokens.listByPerson('person-1');
    expect(token?.revokedAt).toBe(world.clock.now());
    expect(await world.trail()).toMatchObject([
      { action: 'person_changed', before: { state: 'active' }, after: { state: 'deactivated' } },
    ]);
  });
});

describe('a second factor that somebody lost', () => {
  it('is switched off, and the person hears of it', async () => {
    const person = await world.settle();
    await world.secure(person);
    await world.stores.sessions.insert(aSession());
    await people.resetSecondFactor(actorOf(admin), person.id);
    const listed = (await people.list(actorOf(admin))).people;
    expect(listed.find(({ id }) => id === person.id)?.secondFactor).toBe('off');
    await expect(world.stores.sessions.listByPerson(person.id)).resolves.toEqual([]);
    expect(world.mailer.to(person.email)).toMatchObject([
      { kind: 'security_notice', event: 'second_factor_off' },
    ]);
  });

  it('of nobody is not found', async () => {
    for (const attempt of [people.resetSecondFactor, people.endSessions]) {
      await expect(attempt.call(people, actorOf(admin), 'nobody')).rejects.toMatchObject({
        code: 'person-not-found',
      });
    }
  });
});

describe('the list of accounts', () => {
  it('says where somebody is a member, and nothing of when or how much anybody works', async () => {
    await world.settle();
    await world.stores.memberships.insert(aMembership());
    const { people: listed } = await people.list(actorOf(admin));
    const person = listed.find(({ id }) => id === 'person-1');
    expect(person).toMatchObject({ municipalities: ['Weidenfurt'], isOneself: false });
    expect(Object.keys(person!).sort()).toEqual(
      [
        'email',
        'id',
        'isDemonstration',
        'isInstallationAdmin',
        'isOneself',
        'municipalities',
        'name',
        'secondFactor',
        'state',
      ].sort(),
    );
  });
});

describe('municipalities', () => {
  it('are added and renamed once under each name', async () => {
    const added = await municipalities.create(actorOf(admin), ' Auental ');
    await expect(municipalities.create(actorOf(admin), 'Auental')).rejects.toMatchObject({
      code: 'municipality-exists',
    });
    await expect(municipalities.rename(actorOf(admin), added.id, 'Weidenfurt')).rejects.toMatchObject({
      code: 'municipality-exists',
    });
    await municipalities.rename(actorOf(admin), added.id, 'Neu-Auental');
    await municipalities.rename(actorOf(admin), added.id, 'Neu-Auental');
    await expect(municipalities.list()).resolves.toMatchObject([
      { name: 'Neu-Auental', members: 0 },
      { name: 'Weidenfurt', members: 0 },
    ]);
    expect(await world.actions()).toEqual(['municipality_created', 'municipality_renamed']);
  });

  it('that are not there cannot be renamed', async () => {
    await expect(municipalities.rename(actorOf(admin), 'nowhere', 'X')).rejects.toMatchObject({
      code: 'municipality-not-found',
    });
  });
});

describe('API tokens', () => {
  const REQUEST = { name: 'Fachverfahren', scopes: ['read', 'read'], days: 30 } as const;

  it('show their secret once and keep a digest only', async () => {
    const { token, secret } = await tokens.create(actorOf(admin), 'municipality-1', REQUEST);
    expect(secret).toMatch(/^scm_/);
    expect(token).toMatchObject({ scopes: ['read'], state: 'valid', expiresAt: '2025-07-12T08:30:00.000Z' });
    const kept = await world.stores.tokens.findByDigest(tokenDigest(secret, world.secrets));
    expect(kept?.id).toBe(token.id);
    expect(JSON.stringify([kept, await world.trail()])).not.toContain(secret.slice('scm_'.length));
  });

  it('end at their time, or before when they are revoked', async () => {
    const { token } = await tokens.create(actorOf(admin), 'municipality-1', REQUEST);
    world.clock.moveTo(token.expiresAt);
    await expect(tokens.list('municipality-1')).resolves.toMatchObject([{ state: 'expired' }]);
    await tokens.revoke(actorOf(admin), 'municipality-1', token.id);
    await expect(tokens.list('municipality-1')).resolves.toMatchObject([{ state: 'revoked' }]);
  });

  it('cannot be revoked from another municipality, or made by a token', async () => {
    const { token } = await tokens.create(actorOf(admin), 'municipality-1', REQUEST);
    await expect(tokens.revoke(actorOf(admin), 'municipality-2', token.id)).rejects.toMatchObject({
      code: 'token-not-found',
    });
    const script = { ...actorOf(admin), kind: 'token' } as const;
    await expect(tokens.create(script, 'municipality-1', REQUEST)).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});

describe('the settings', () => {
  it('are recorded with before and after, without the address of the contact', async () => {
    const { installation, unitOfWork } = world.stores;
    const before = await new ReadSettings(installation).read();
    const contact = 'barrierefrei@kommune.example';
    const settings = { ...before, operator: { name: 'Stadt Weidenfurt', contact } };
    await new SaveSettings(installation, unitOfWork, world.audit).save(actorOf(admin), settings);
    await expect(new ReadSettings(installation).read()).resolves.toEqual(settings);
    const trail = await world.trail();
    expect(trail).toMatchObject([
      { before: { hasContact: false }, after: { hasContact: true, auditYears: 10 } },
    ]);
    expect(JSON.stringify(trail)).not.toContain(contact);
  });
});
