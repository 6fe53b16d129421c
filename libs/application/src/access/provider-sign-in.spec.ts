import { beforeEach, describe, expect, it } from '@jest/globals';
import { AccountWorld, aMembership, aMunicipality, aToken, FakeIdentityProvider } from '@selbstcheck/testing';
import { EndMembership } from '../administration/end-membership.js';
import type { Person } from '../people/person.js';
import { ANONYMOUS, type Principal } from './actor.js';
import { LinkIdentity } from './link-identity.js';
import { MINUTE } from './moments.js';
import { ProviderAccounts } from './provider-accounts.js';
import { ProviderFlows } from './provider-flow.js';
import type { ProviderGrant } from './provider-groups.js';
import { ProviderSignIn } from './provider-sign-in.js';
import type { SignedIn } from './start-session.js';
import { SynchroniseGroups } from './synchronise-groups.js';

const GRANTS: readonly ProviderGrant[] = [
  { group: 'it', municipality: null, role: 'installation_admin' },
  { group: 'integration', municipality: 'Weidenfurt', role: 'coordination' },
  { group: 'jugend', municipality: 'Weidenfurt', role: 'contributor', department: 'Jugendamt' },
  { group: 'rat', municipality: 'municipality-2', role: 'viewer' },
  { group: 'rat', municipality: 'Nirgendwo', role: 'viewer' },
];
const ADA = {
  issuer: 'https://id.example',
  subject: 'ada',
  email: 'Ada@Kommune.example',
  name: 'Ada Übermut',
};

let world: AccountWorld;
let provider: FakeIdentityProvider;
let signIn: ProviderSignIn;

beforeEach(async () => {
  world = new AccountWorld();
  provider = new FakeIdentityProvider({ ...ADA, groups: [] });
  const { stores, secrets, clock, ids, audit, letters, startSession, refusals } = world;
  const endMembership = new EndMembership(stores, audit, clock);
  const groups = new SynchroniseGroups(stores, endMembership, audit, ids, clock);
  const steps = {
    flows: new ProviderFlows(secrets, clock),
    accounts: new ProviderAccounts(stores, GRANTS, groups, ids, clock),
    linking: new LinkIdentity(stores, { audit, letters }),
    startSession,
  };
  signIn = new ProviderSignIn(provider, steps, stores.unitOfWork, refusals, world.clock);
  await stores.municipalities.insert(aMunicipality());
  await stores.municipalities.insert(aMunicipality({ id: 'municipality-2', name: 'Auental' }));
});

async function comeBack(principal: Principal = ANONYMOUS): Promise<SignedIn | null> {
  const { flow } = await signIn.begin(principal);
  return signIn.complete(principal, flow, provider.returnQuery());
}

async function signInWith(...groups: readonly string[]): Promise<Person> {
  provider.identity = { ...ADA, groups };
  await comeBack();
  return (await world.stores.people.findByAddress('ada@kommune.example'))!;
}

async function membershipsOf(person: Person) {
  return (await world.stores.memberships.listByPerson(person.id)).map(
    ({ municipalityId, role, department, source }) => [municipalityId, role, department, source],
  );
}

describe('signing in with the provider', () => {
  it('makes an account of who is in a mapped group, without a password', async () => {
    const person = await signInWith('jugend', 'rat', 'choir');
    expect(person).toMatchObject({ name: 'Ada Übermut', isInstallationAdmin: false, idleSince: null });
    expect(await membershipsOf(person)).toEqual([
      ['municipality-1', 'contributor', 'Jugendamt', 'provider'],
      ['municipality-2', 'viewer', null, 'provider'],
    ]);
    expect(await world.stores.credentials.passwordHash(person.id)).toBeNull();
    expect(await world.actions()).toEqual(['member_joined', 'member_joined', 'signed_in']);
  });

  it('changes, ends and adds memberships with the groups each time', async () => {
    const person = await signInWith('jugend');
    await signInWith('jugend', 'integration');
    expect(await membershipsOf(person)).toEqual([['municipality-1', 'coordination', null, 'provider']]);
    await world.stores.tokens.insert(aToken({ personId: person.id }));
    await signInWith('rat');
    expect(await membershipsOf(person)).toEqual([['municipality-2', 'viewer', null, 'provider']]);
    expect(await world.stores.tokens.listByPerson(person.id)).toMatchObject([
      { revokedAt: world.clock.now() },
    ]);
    expect(await world.actions()).toEqual(
      expect.arrayContaining(['member_joined', 'member_changed', 'member_left']),
    );
  });

  it('changes nothing where the groups stay the same', async () => {
    const person = await signInWith('jugend', 'rat');
    const before = await world.stores.memberships.historyOf(person.id);
    await signInWith('jugend', 'rat');
    expect(await world.stores.memberships.historyOf(person.id)).toEqual(before);
  });

  it('gives and takes the administration with the group', async () => {
    expect((await signInWith('it', 'rat')).isInstallationAdmin).toBe(true);
    expect((await signInWith('rat')).isInstallationAdmin).toBe(false);
  });

  it('leaves a membership alone that a person gave', async () => {
    const person = await signInWith('rat');
    await world.stores.memberships.insert(aMembership({ personId: person.id, role: 'steering' }));
    await signInWith('rat', 'integration');
    expect(await membershipsOf(person)).toContainEqual([
      'municipality-1',
      'steering',
      'Büro für Integration',
      'invitation',
    ]);
  });

  it('refuses who is in no mapped group any more, ends memberships and sessions, and keeps that', async () => {
    const person = await signInWith('jugend');
    provider.identity = { ...ADA, groups: ['choir'] };
    await expect(comeBack()).rejects.toMatchObject({ code: 'account-not-entitled' });
    expect(await membershipsOf(person)).toEqual([]);
    expect(await world.stores.sessions.listByPerson(person.id)).toEqual([]);
    expect(await world.stores.people.find(person.id)).toMatchObject({ idleSince: world.clock.now() });
    expect((await world.trail()).at(-1)).toMatchObject({
      action: 'provider_sign_in_refused',
      after: { code: 'account-not-entitled' },
    });
  });

  it('refuses whom nothing entitles, and makes no account', async () => {
    provider.identity = { ...ADA, groups: ['choir'] };
    await expect(comeBack()).rejects.toMatchObject({ code: 'account-not-entitled' });
    provider.identity = { ...ADA, email: null, groups: ['rat'] };
    await expect(comeBack()).rejects.toMatchObject({ code: 'account-not-entitled' });
    expect(await world.stores.people.list()).toEqual([]);
  });

  it('refuses a deactivated person', async () => {
    const person = await signInWith('rat');
    await world.stores.people.update(person.id, { state: 'deactivated' });
    await expect(comeBack()).rejects.toMatchObject({ code: 'account-not-entitled' });
  });

  it('never takes over a local account of the same address', async () => {
    const local = await world.settle({ email: 'ada@kommune.example' });
    provider.identity = { ...ADA, groups: ['it'] };
    await expect(comeBack()).rejects.toMatchObject({ code: 'address-taken' });
    expect(await world.stores.credentials.identities(local.id)).toEqual([]);
    expect(await world.stores.people.find(local.id)).toEqual(local);
  });

  it('asks for a second factor that is on here', async () => {
    const person = await signInWith('rat');
    await world.secure(person);
    expect(await comeBack()).toMatchObject({ session: { step: 'second_factor' }, deviceCookie: null });
  });
});

describe('linking', () => {
  it('lets the owner of a local account sign in with the provider, without any group', async () => {
    const local = await world.settle({ isInstallationAdmin: true });
    expect(await comeBack(await world.principalOf(local))).toBeNull();
    expect(world.mailer.to(local.email)).toMatchObject([{ event: 'external_identity_linked' }]);
    expect(await comeBack()).toMatchObject({ session: { personId: local.id, step: 'complete' } });
    expect(await world.stores.people.find(local.id)).toEqual(local);
    expect(await world.actions()).toContain('identity_linked');
  });

  it('is for who signed in within ten minutes: a session left open is no way to keep a key', async () => {
    const local = await world.settle();
    const principal = await world.principalOf(local);
    world.wait(10 * 60_000);
    await expect(signIn.begin(principal)).rejects.toMatchObject({ code: 'fresh-sign-in-needed' });
  });

  it('is for who began it, in a complete session', async () => {
    const local = await world.settle();
    const other = await world.settle({ id: 'person-2' });
    const { flow } = await signIn.begin(await world.principalOf(local));
    for (const principal of [ANONYMOUS, await world.principalOf(other)]) {
      await expect(signIn.complete(principal, flow, provider.returnQuery())).rejects.toMatchObject({
        code: 'provider-flow-missing',
      });
    }
    expect(await world.stores.credentials.personOfIdentity(ADA.issuer, ADA.subject)).toBeNull();
  });

  it("does not take somebody else's identity", async () => {
    await signInWith('rat');
    const local = await world.settle();
    await expect(comeBack(await world.principalOf(local))).rejects.toMatchObject({ code: 'identity-taken' });
  });
});

describe('a flow', () => {
  it.each([
    ['missing', () => null],
    ['changed', (flow: string) => flow.replace(/^../, 'xx')],
    ['made with another secret', () => 'e30.00'],
  ])('that is %s is refused with an entry in the trail', async (_, tamper) => {
    const { flow } = await signIn.begin(ANONYMOUS);
    await expect(signIn.complete(ANONYMOUS, tamper(flow), provider.returnQuery())).rejects.toMatchObject({
      code: 'provider-flow-missing',
    });
    expect((await world.trail()).at(-1)).toMatchObject({ after: { code: 'provider-flow-missing' } });
  });

  it('ends after 15 minutes', async () => {
    const { flow } = await signIn.begin(ANONYMOUS);
    world.wait(15 * MINUTE);
    await expect(signIn.complete(ANONYMOUS, flow, provider.returnQuery())).rejects.toMatchObject({
      code: 'provider-flow-missing',
    });
  });

  it('with an answer that does not fit leaves an entry, too', async () => {
    const { flow } = await signIn.begin(ANONYMOUS);
    await expect(signIn.complete(ANONYMOUS, flow, '?code=good&state=other')).rejects.toMatchObject({
      code: 'provider-invalid',
    });
    expect((await world.trail()).at(-1)).toMatchObject({ action: 'provider_sign_in_refused' });
  });
});
