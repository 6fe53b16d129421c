import { beforeEach, describe, expect, it } from '@jest/globals';
import { AccountWorld, aMembership, aMunicipality, PASSWORD } from '@selbstcheck/testing';
import { DAY } from '../access/moments.js';
import { AcceptInvitation } from './accept-invitation.js';
import { ViewInvitation } from './view-invitation.js';
import type { LinkConcern } from './one-time-links.js';

const EMAIL = 'person-1@kommune.example';
const ACCOUNT = { name: 'Neue Person', password: 'Wolke-Treppe-31-Salz' };

let world: AccountWorld;
let acceptInvitation: AcceptInvitation;
let viewInvitation: ViewInvitation;

beforeEach(async () => {
  world = new AccountWorld();
  const { stores, oneTimeLinks, passwords, audit, ids, clock } = world;
  acceptInvitation = new AcceptInvitation(stores, oneTimeLinks, passwords, audit, ids, clock);
  viewInvitation = new ViewInvitation(stores, oneTimeLinks);
  await stores.municipalities.insert(aMunicipality());
});

async function invite(told: LinkConcern = {}): Promise<string> {
  const { path } = await world.oneTimeLinks.issue('invitation', {
    municipalityId: 'municipality-1',
    email: EMAIL,
    role: 'contributor',
    department: 'Jugendamt',
    ...told,
  });
  return path.replace('/einladung#', '');
}

const accept = (token: string, account: typeof ACCOUNT | null = ACCOUNT) =>
  acceptInvitation.accept({ token, language: 'en', account });

describe('an invitation', () => {
  it('shows what it offers, as often as one looks', async () => {
    const token = await invite();
    const offered = {
      email: EMAIL,
      municipality: 'Weidenfurt',
      role: 'contributor',
      department: 'Jugendamt',
      function: null,
      hasAccount: false,
    };
    expect(await viewInvitation.view(token)).toEqual(offered);
    await world.settle();
    expect(await viewInvitation.view(token)).toEqual({ ...offered, hasAccount: true });
  });

  it('makes an account and a member of somebody new', async () => {
    await accept(await invite());
    const person = await world.stores.people.findByAddress(EMAIL);
    expect(person).toMatchObject({ name: 'Neue Person', language: 'en', isInstallationAdmin: false });
    expect(await world.passwords.isRight(person!.id, ACCOUNT.password)).toBe(true);
    expect(await world.stores.memberships.listByPerson(person!.id)).toMatchObject([
      {
        municipalityId: 'municipality-1',
        role: 'contributor',
        department: 'Jugendamt',
        source: 'invitation',
      },
    ]);
    expect(await world.actions()).toEqual(['invitation_accepted', 'member_joined']);
  });

  it('lets an existing account join without a password, and changes nothing else of it', async () => {
    const person = await world.settle({ idleSince: '2025-01-01T00:00:00.000Z' });
    await accept(await invite(), { name: 'Jemand anders', password: 'Ganz-Anders-99-Wort' });
    expect(await world.stores.people.find(person.id)).toEqual({ ...person, idleSince: null });
    expect(await world.passwords.isRight(person.id, PASSWORD)).toBe(true);
    expect(await world.stores.memberships.listByPerson(person.id)).toHaveLength(1);
  });

  it('to administer makes an administrator', async () => {
    await accept(await invite({ municipalityId: null, role: 'installation_admin', department: null }));
    expect(await world.stores.people.findByAddress(EMAIL)).toMatchObject({ isInstallationAdmin: true });
  });

  it('works once, also at the same moment, and for 14 days', async () => {
    const token = await invite();
    const outcomes = await Promise.allSettled([accept(token), accept(token)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(accept(token)).rejects.toMatchObject({ code: 'link-invalid' });
    await expect(viewInvitation.view(token)).rejects.toMatchObject({ code: 'link-invalid' });
    const late = await invite({ email: 'late@kommune.example' });
    world.wait(14 * DAY);
    await expect(accept(late)).rejects.toMatchObject({ code: 'link-invalid' });
    expect((await world.trail()).at(-1)).toMatchObject({
      action: 'request_refused',
      after: { code: 'link-invalid' },
    });
  });

  it('never changes the role of who is a member already', async () => {
    const person = await world.settle();
    await world.stores.memberships.insert(aMembership({ role: 'viewer' }));
    await expect(accept(await invite({ role: 'coordination' }))).rejects.toMatchObject({
      code: 'member-exists',
    });
    expect(await world.stores.memberships.listByPerson(person.id)).toMatchObject([{ role: 'viewer' }]);
  });

  it('stays where no account or a weak password is given', async () => {
    const token = await invite();
    await expect(accept(token, null)).rejects.toMatchObject({ code: 'account-needed' });
    await expect(accept(token, { ...ACCOUNT, password: 'weidenfurt-2026' })).rejects.toMatchObject({
      code: 'password-weak',
    });
    await accept(token);
  });

  it('is worth nothing to a deactivated account', async () => {
    await world.settle({ state: 'deactivated' });
    await expect(accept(await invite())).rejects.toMatchObject({ code: 'link-invalid' });
  });
});
