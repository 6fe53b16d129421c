import { beforeEach, describe, expect, it } from '@jest/globals';
import { AccountWorld, aMembership, aMunicipality, aToken } from '@selbstcheck/testing';
import type { Actor } from '../access/actor.js';
import type { Person } from '../people/person.js';
import { ChangeMember } from './change-member.js';
import { EndMembership } from './end-membership.js';
import { InviteMember, type Invitee } from './invite-member.js';
import { MailDelivery } from './mail-delivery.js';
import { ListMembers } from './members.js';
import { WithdrawInvitation } from './withdraw-invitation.js';

const TOWN = 'municipality-1';
const COORDINATION: Actor = {
  kind: 'person',
  personId: 'person-1',
  role: 'coordination',
  department: 'Büro für Integration',
  function: 'Leitung',
};
const INVITEE: Invitee = {
  email: 'neu@kommune.example',
  role: 'contributor',
  department: 'Jugendamt',
  function: null,
  language: 'de',
};

let world: AccountWorld;
let jordis: Person;
let listing: ListMembers;
let inviting: InviteMember;
let withdrawing: WithdrawInvitation;
let changing: ChangeMember;
let ending: EndMembership;

beforeEach(async () => {
  world = new AccountWorld();
  const { stores, oneTimeLinks, limit, audit, mailer, clock } = world;
  listing = new ListMembers(stores, clock);
  const mail = new MailDelivery(mailer, audit);
  inviting = new InviteMember(stores, oneTimeLinks, limit, audit, mail, 'sent');
  withdrawing = new WithdrawInvitation(stores.links, stores.unitOfWork, audit);
  changing = new ChangeMember(stores, audit, clock);
  ending = new EndMembership(stores, audit, clock);
  await stores.municipalities.insert(aMunicipality());
  await stores.municipalities.insert(aMunicipality({ id: 'municipality-2', name: 'Auental' }));
  jordis = await world.settle();
  await stores.memberships.insert(aMembership());
});

describe('inviting somebody to a municipality', () => {
  it('mails a link to an address without account and to one with an account alike', async () => {
    await world.settle({ id: 'known', email: 'bekannt@kommune.example' });
    await expect(inviting.invite(COORDINATION, TOWN, INVITEE)).resolves.toBe('sent');
    const invited = { ...INVITEE, email: 'bekannt@kommune.example' };
    await expect(inviting.invite(COORDINATION, TOWN, invited)).resolves.toBe('sent');
    const [known, unknown] = (await listing.list(COORDINATION, TOWN)).invitations;
    const withoutIdentity = { id: '', email: '' };
    expect({ ...known, ...withoutIdentity }).toEqual({ ...unknown, ...withoutIdentity });
    expect(world.mailer.to('bekannt@kommune.example')).toHaveLength(1);
    expect(world.mailer.to(INVITEE.email)).toMatchObject([
      {
        kind: 'invitation',
        municipality: 'Weidenfurt',
        role: 'contributor',
        link: expect.stringMatching(/^https:\/\/monitor\.example\/einladung#/),
      },
    ]);
  });

  it('refuses who is a member there, and nobody else', async () => {
    const invited = { ...INVITEE, email: jordis.email };
    await expect(inviting.invite(COORDINATION, TOWN, invited)).rejects.toMatchObject({
      code: 'member-exists',
    });
    await expect(inviting.invite(COORDINATION, 'municipality-2', invited)).resolves.toBe('sent');
  });

  it('withdraws an earlier invitation of the same address', async () => {
    await inviting.invite(COORDINATION, TOWN, INVITEE);
    const first = world.mailer.tokenTo(INVITEE.email);
    await inviting.invite(COORDINATION, TOWN, { ...INVITEE, role: 'viewer' });
    const { invitations } = await listing.list(COORDINATION, TOWN);
    expect(invitations.map(({ role }) => role)).toEqual(['viewer']);
    await expect(world.oneTimeLinks.find(first, 'invitation')).rejects.toMatchObject({
      code: 'link-invalid',
    });
  });

  it('keeps an invitation that could not be mailed, and says so in answer and trail', async () => {
    world.mailer.isDown = true;
    await expect(inviting.invite(COORDINATION, TOWN, INVITEE)).resolves.toBe('not_sent');
    expect((await listing.list(COORDINATION, TOWN)).invitations).toHaveLength(1);
    expect(await world.actions()).toEqual(['invitation_sent', 'mail_not_sent']);
  });

  it('ends after thirty an hour for this municipality, and not for another', async () => {
    for (let k = 0; k < 30; k += 1) {
      await inviting.invite(COORDINATION, TOWN, { ...INVITEE, email: `${k}@kommune.example` });
    }
    await expect(inviting.invite(COORDINATION, TOWN, INVITEE)).rejects.toMatchObject({
      code: 'too-many-attempts',
    });
    await expect(inviting.invite(COORDINATION, 'municipality-2', INVITEE)).resolves.toBe('sent');
  });

  it('leaves no address in the trail', async () => {
    await inviting.invite(COORDINATION, TOWN, INVITEE);
    expect(JSON.stringify(await world.trail())).not.toContain('@');
  });

  it('never makes somebody an administrator by way of a municipality', async () => {
    const invitee = { ...INVITEE, role: 'installation_admin' as const };
    await expect(inviting.invite(COORDINATION, TOWN, invitee)).rejects.toThrow(TypeError);
    await expect(inviting.invite(COORDINATION, null, INVITEE)).rejects.toThrow(TypeError);
  });

  it('can be withdrawn, but not from another municipality', async () => {
    await inviting.invite(COORDINATION, TOWN, INVITEE);
    const [invitation] = (await listing.list(COORDINATION, TOWN)).invitations;
    await expect(withdrawing.withdraw(COORDINATION, 'municipality-2', invitation!.id)).rejects.toMatchObject({
      code: 'invitation-not-found',
    });
    await withdrawing.withdraw(COORDINATION, TOWN, invitation!.id);
    expect((await listing.list(COORDINATION, TOWN)).invitations).toEqual([]);
  });
});

describe('leaving a municipality', () => {
  it('takes the name, and keeps function and department', async () => {
    await ending.leave(COORDINATION, TOWN);
    const { members } = await listing.list(COORDINATION, TOWN);
    expect(members).toMatchObject([
      {
        name: null,
        email: null,
        role: 'coordination',
        department: 'Büro für Integration',
        function: 'Leitung',
        leftAt: world.clock.now(),
        isOneself: false,
      },
    ]);
  });

  it('ends the API tokens that the person made there, and no others', async () => {
    const { tokens } = world.stores;
    await tokens.insert(aToken({ id: 'here' }));
    await tokens.insert(aToken({ id: 'elsewhere', municipalityId: 'municipality-2' }));
    await tokens.insert(aToken({ id: 'other', personId: 'person-2' }));
    await ending.end(COORDINATION, TOWN, 'membership-1');
    const revoked = async (municipality: string) =>
      (await tokens.listByMunicipality(municipality)).flatMap((t) => (t.revokedAt === null ? [] : [t.id]));
    expect(await revoked(TOWN)).toEqual(['here']);
    expect(await revoked('municipality-2')).toEqual([]);
  });

  it('begins the time without membership with the last one only', async () => {
    await world.stores.memberships.insert(
      aMembership({ id: 'membership-2', municipalityId: 'municipality-2' }),
    );
    await ending.leave(COORDINATION, TOWN);
    await expect(world.stores.people.find(jordis.id)).resolves.toMatchObject({ idleSince: null });
    world.clock.moveTo('2025-07-01T08:00:00.000Z');
    await ending.leave(COORDINATION, 'municipality-2');
    await expect(world.stores.people.find(jordis.id)).resolves.toMatchObject({
      idleSince: '2025-07-01T08:00:00.000Z',
    });
  });

  it('is refused for a membership of another municipality, and for one that has ended', async () => {
    await expect(ending.end(COORDINATION, 'municipality-2', 'membership-1')).rejects.toMatchObject({
      code: 'member-not-found',
    });
    await ending.leave(COORDINATION, TOWN);
    await expect(ending.leave(COORDINATION, TOWN)).rejects.toMatchObject({ code: 'member-not-found' });
    expect(await world.actions()).toEqual(['member_left']);
  });
});

describe('changing what a member is', () => {
  const change = { role: 'viewer', department: null, function: 'Ratsmitglied' } as const;

  it('is recorded with before and after, and ends the tokens of who no longer coordinates', async () => {
    await world.stores.tokens.insert(aToken());
    await changing.change(COORDINATION, TOWN, 'membership-1', change);
    expect(await world.trail()).toMatchObject([
      { action: 'member_changed', before: { role: 'coordination' }, after: { role: 'viewer' } },
    ]);
    const [token] = await world.stores.tokens.listByMunicipality(TOWN);
    expect(token?.revokedAt).toBe(world.clock.now());
  });

  it('leaves role and department to the provider that gave them, but not the function', async () => {
    await world.stores.memberships.insert(
      aMembership({ id: 'provided', personId: 'person-2', source: 'provider' }),
    );
    await expect(changing.change(COORDINATION, TOWN, 'provided', change)).rejects.toMatchObject({
      code: 'member-by-provider',
    });
    const { role, department } = aMembership();
    const dutyOnly = { role, department, function: 'Vertretung' };
    await changing.change(COORDINATION, TOWN, 'provided', dutyOnly);
    await expect(world.stores.memberships.find(TOWN, 'provided')).resolves.toMatchObject(dutyOnly);
  });
});
