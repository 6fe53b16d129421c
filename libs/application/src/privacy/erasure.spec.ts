import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  AccountWorld,
  aCalendarFeed,
  aMembership,
  aMunicipality,
  anAddressSubscription,
  anInspection,
  anInvitation,
  anOrigin,
  aSubscription,
  aToken,
  InMemoryErasureRegister,
  PASSWORD,
} from '@selbstcheck/testing';
import { SelbstcheckError } from '@selbstcheck/domain';
import { actorOf } from '../access/person-actor.js';
import { EndMembership } from '../administration/end-membership.js';
import { ListMembers } from '../administration/members.js';
import type { Person } from '../people/person.js';
import { EraseOwnAccount, ErasePerson } from './erase-person.js';
import { PersonRemoval } from './person-removal.js';
import { ReapplyErasures } from './reapply-erasures.js';

let world: AccountWorld;
let register: InMemoryErasureRegister;
let erasing: ErasePerson;
let erasingOwn: EraseOwnAccount;
let reapplying: ReapplyErasures;
let admin: Person;
let person: Person;

beforeEach(async () => {
  world = new AccountWorld();
  const { stores, audit, clock } = world;
  register = new InMemoryErasureRegister();
  const removal = new PersonRemoval(stores, new EndMembership(stores, audit, clock), clock);
  erasing = new ErasePerson(stores, register, removal, audit, clock);
  erasingOwn = new EraseOwnAccount(world.provePassword, erasing);
  reapplying = new ReapplyErasures(stores, register, removal, audit);
  await stores.municipalities.insert(aMunicipality());
  admin = await world.settle({ id: 'admin', isInstallationAdmin: true });
  person = await world.settle();
  await stores.memberships.insert(aMembership());
  await stores.tokens.insert(aToken());
});

describe('erasing a person', () => {
  it('removes what resolves the id; function and department stay', async () => {
    await world.principalOf(person);
    await erasing.erase(actorOf(admin), person.id, 'taken');
    const { stores } = world;
    await expect(stores.people.find(person.id)).resolves.toBeNull();
    await expect(stores.sessions.listByPerson(person.id)).resolves.toEqual([]);
    await expect(stores.credentials.passwordHash(person.id)).resolves.toBeNull();
    expect((await stores.tokens.listByPerson(person.id))[0]?.revokedAt).toBe(world.clock.now());
    const { members } = await new ListMembers(stores, world.clock).list(actorOf(admin), 'municipality-1');
    expect(members).toMatchObject([{ name: null, email: null, department: 'Büro für Integration' }]);
    const left = JSON.stringify([await world.trail(), members]);
    expect(left).not.toContain(person.name);
    expect(left).not.toContain(person.email);
  });

  it('is recorded for the installation with the choice about the archive, and in each municipality', async () => {
    await erasing.erase(actorOf(admin), person.id, 'declined');
    expect(await world.trail()).toMatchObject([
      { action: 'person_erased', municipalityId: null, after: { archive: 'declined' } },
      { action: 'member_left', municipalityId: 'municipality-1' },
    ]);
  });

  it('revokes API tokens also where the person is no longer a member', async () => {
    const { tokens, municipalities } = world.stores;
    await municipalities.insert(aMunicipality({ id: 'municipality-2', name: 'Auental' }));
    await tokens.insert(aToken({ id: 'token-2', municipalityId: 'municipality-2' }));
    await erasing.erase(actorOf(admin), person.id, 'taken');
    const revoked = (await tokens.listByPerson(person.id)).map(({ revokedAt }) => revokedAt);
    expect(revoked).toEqual([world.clock.now(), world.clock.now()]);
  });

  it('ends what the person is told by mail and shown in a calendar, also under the address alone', async () => {
    const { subscriptions, feeds, municipalities } = world.stores;
    await municipalities.insert(aMunicipality({ id: 'municipality-2', name: 'Auental' }));
    const ofAddress = (id: string, address: string) =>
      anAddressSubscription({
        id,
        municipalityId: 'municipality-2',
        recipient: { kind: 'address', address },
      });
    await subscriptions.insert(aSubscription());
    await subscriptions.insert(ofAddress('own', person.email));
    await subscriptions.insert(ofAddress('other', 'rat@kommune.example'));
    await feeds.replace(aCalendarFeed());
    await erasing.erase(actorOf(admin), person.id, 'taken');
    await expect(subscriptions.listByPerson(person.id)).resolves.toEqual([]);
    await expect(subscriptions.listByMunicipality('municipality-2')).resolves.toMatchObject([
      { id: 'other' },
    ]);
    await expect(feeds.find('municipality-1', person.id)).resolves.toBeNull();
  });

  it('takes back invitations to the address', async () => {
    const { links } = world.stores;
    await links.insert(anInvitation({ email: person.email }));
    await links.insert(anInvitation({ id: 'other' }));
    await erasing.erase(actorOf(admin), person.id, 'taken');
    expect((await links.listInvitations('municipality-1')).map(({ id }) => id)).toEqual(['other']);
  });

  it('removes requests to look at what the person did, with their reasons', async () => {
    const { inspections } = world.stores;
    await inspections.insert(anInspection({ aboutPersonId: person.id }));
    await inspections.insert(anInspection({ id: 'other' }));
    await erasing.erase(actorOf(admin), person.id, 'taken');
    expect((await inspections.list('municipality-1')).map(({ id }) => id)).toEqual(['other']);
  });

  it('survives a backup that is restored', async () => {
    await erasing.erase(actorOf(admin), person.id, 'taken');
    await world.settle();
    await world.stores.memberships.insert(aMembership({ id: 'restored' }));
    await expect(reapplying.run()).resolves.toBe(1);
    await expect(world.stores.people.find(person.id)).resolves.toBeNull();
    await expect(world.stores.memberships.listByPerson(person.id)).resolves.toEqual([]);
    expect((await world.trail()).at(-1)).toMatchObject({
      action: 'person_erased',
      actor: { kind: 'system' },
      after: { cameBackWithBackup: true },
    });
    await expect(reapplying.run()).resolves.toBe(0);
  });

  it('holds nothing at a start where nobody came back', async () => {
    await erasing.erase(actorOf(admin), person.id, 'taken');
    const running = jest.spyOn(world.stores.unitOfWork, 'run');
    await expect(reapplying.run()).resolves.toBe(0);
    expect(running).not.toHaveBeenCalled();
  });

  it('is applied again by one of several processes that start at once', async () => {
    await erasing.erase(actorOf(admin), person.id, 'taken');
    await world.settle();
    jest.spyOn(world.stores.people, 'find').mockResolvedValueOnce(person).mockResolvedValueOnce(null);
    await expect(reapplying.run()).resolves.toBe(0);
    expect(await world.actions()).toEqual(['person_erased', 'member_left']);
  });

  it('that is registered, but was interrupted before the database, is finished at the next start', async () => {
    jest.spyOn(world.stores.people, 'remove').mockRejectedValueOnce(new Error('power cut'));
    await expect(erasing.erase(actorOf(admin), person.id, 'taken')).rejects.toThrow('power cut');
    await expect(world.stores.people.find(person.id)).resolves.toEqual(person);
    await expect(reapplying.run()).resolves.toBe(1);
    await expect(world.stores.people.find(person.id)).resolves.toBeNull();
  });

  it('does not happen where it could not be registered', async () => {
    const error = new SelbstcheckError('erasure-register-unwritable', 'The register cannot be written.');
    jest.spyOn(register, 'add').mockRejectedValueOnce(error);
    await expect(erasing.erase(actorOf(admin), person.id, 'taken')).rejects.toBe(error);
    await expect(world.stores.people.find(person.id)).resolves.toEqual(person);
    expect(await world.actions()).toEqual([]);
  });

  it('leaves the last account that administers alone, also in the register', async () => {
    await expect(erasing.erase(actorOf(admin), 'admin', 'taken')).rejects.toMatchObject({
      code: 'last-admin',
    });
    await expect(register.list()).resolves.toEqual([]);
    await expect(reapplying.run()).resolves.toBe(0);
  });

  it('of nobody is not found', async () => {
    await expect(erasing.erase(actorOf(admin), 'nobody', 'taken')).rejects.toMatchObject({
      code: 'person-not-found',
    });
    await expect(register.list()).resolves.toEqual([]);
  });
});

describe('erasing one’s own account', () => {
  it('takes the password', async () => {
    const principal = await world.principalOf(person);
    await expect(erasingOwn.erase(principal, 'falsch', 'taken', anOrigin())).rejects.toMatchObject({
      code: 'password-wrong',
    });
    await expect(world.stores.people.find(person.id)).resolves.toEqual(person);
    await erasingOwn.erase(principal, PASSWORD, 'taken', anOrigin());
    await expect(world.stores.people.find(person.id)).resolves.toBeNull();
  });
});
