import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, type Members } from '@selbstcheck/contracts';
import { signIn } from '@selbstcheck/testing';
import { as, newMember, PASSWORD, startTowns, tokenFromMail, type Towns } from './town.js';
import { call, refused, type CallParts } from './call.js';
import { expectRefusal } from './refusal.js';
import { installationTrail, municipalityTrail } from './trail.js';

const YOUTH = { role: 'contributor', department: 'Jugendamt', function: 'Sachgebietsleitung' } as const;

let towns: Towns;
let url: string;

beforeAll(async () => {
  towns = await startTowns();
  ({ url } = towns.server);
});

afterAll(async () => {
  await towns?.server.stop();
});

type Town = Towns['own'];

/** The parts of a call as the coordination of a municipality. */
const asCoordination = (
  { id, people }: Town,
  parts: CallParts & { memberId?: string; invitationId?: string } = {},
) => {
  const { memberId, invitationId, ...rest } = parts;
  const names = { ...(memberId ? { memberId } : {}), ...(invitationId ? { invitationId } : {}) };
  return as(people.coordination, { ...rest, params: { municipalityId: id, ...names } });
};

const invite = (town: Town, email: string, details: object = YOUTH): Promise<Members> =>
  call(url, endpoints.inviteMember, asCoordination(town, { body: { ...details, email, language: 'de' } }));

const membersOf = (town: Town): Promise<Members> => call(url, endpoints.listMembers, asCoordination(town));

const memberNamed = async (town: Town, email: string) =>
  (await membersOf(town)).members.find((member) => member.email === email)!;

const accept = async (email: string, account: { name: string; password: string } | null): Promise<void> => {
  const token = await tokenFromMail(towns.server, email, 'einladung');
  await call(url, endpoints.acceptInvitation, { body: { token, language: 'de', account } });
};

describe('an invitation', () => {
  it('makes an account and a member with department and function, and works once', async () => {
    const email = 'lea@kommune.example';
    const { invitations, mail } = await invite(towns.own, ` ${email.toUpperCase()} `);
    expect(mail).toBe('in_folder');
    expect(invitations).toMatchObject([{ email, ...YOUTH }]);
    const token = await tokenFromMail(towns.server, email, 'einladung');
    const without = { body: { token, language: 'de', account: null } };
    expectRefusal(
      await refused(url, endpoints.acceptInvitation, without),
      'account-needed',
      /name and a pass/,
    );
    const weak = { body: { token, language: 'de', account: { name: 'Lea', password: 'lea@kommune.ex' } } };
    expectRefusal(await refused(url, endpoints.acceptInvitation, weak), 'password-weak', /12 characters/);
    await accept(email, { name: '  Lea Lindner ', password: PASSWORD });
    expect(await memberNamed(towns.own, email)).toMatchObject({
      name: 'Lea Lindner',
      ...YOUTH,
      leftAt: null,
    });
    expect((await membersOf(towns.own)).invitations).toEqual([]);
    const again = { body: { token, language: 'de', account: { name: 'Lea', password: PASSWORD } } };
    expectRefusal(await refused(url, endpoints.acceptInvitation, again), 'link-invalid', /works once/);
    const trail = await municipalityTrail(url, towns.own.people.coordination, towns.own.id);
    expect(trail.slice(0, 3).map(({ action }) => action)).toEqual([
      'member_joined',
      'invitation_accepted',
      'invitation_sent',
    ]);
    expect(JSON.stringify(trail)).not.toMatch(/lea|lindner/i);
  });

  it('of who has an account already adds a membership and leaves the account as it is', async () => {
    const email = 'zwei.orte@kommune.example';
    await newMember(towns.server, towns.own.people.coordination, towns.own.id, 'viewer', email);
    await invite(towns.foreign, email, { role: 'steering', department: null, function: null });
    const token = await tokenFromMail(towns.server, email, 'einladung');
    const view = await call(url, endpoints.viewInvitation, { body: { token } });
    expect(view).toMatchObject({ municipality: 'Bergdorf', role: 'steering', hasAccount: true });
    await accept(email, { name: 'Ganz Andere', password: 'Uebernommen-44-Segel-Mond' });
    const session = await signIn(url, { email, password: PASSWORD });
    const account = await call(url, endpoints.getAccount, as(session));
    expect(account.name).toBe('Person viewer');
    expect(account.memberships.map(({ municipality, role }) => [municipality, role])).toEqual([
      ['Auental', 'viewer'],
      ['Bergdorf', 'steering'],
    ]);
    const { municipalities } = await call(url, endpoints.listMunicipalities, as(session));
    expect(municipalities.map(({ name }) => name).toSorted()).toEqual(['Auental', 'Bergdorf']);
    const exists = asCoordination(towns.foreign, { body: { ...YOUTH, email, language: 'de' } });
    expectRefusal(await refused(url, endpoints.inviteMember, exists), 'member-exists', /already a member/);
  });

  it('does not work any more once it was withdrawn, or another one was sent', async () => {
    const email = 'doch.nicht@kommune.example';
    await invite(towns.own, email);
    const earlier = await tokenFromMail(towns.server, email, 'einladung');
    const { invitations } = await invite(towns.own, email, { ...YOUTH, role: 'viewer' });
    expect(invitations).toHaveLength(1);
    const later = await tokenFromMail(towns.server, email, 'einladung');
    const invitationId = invitations[0]!.id;
    const elsewhere = asCoordination(towns.foreign, { invitationId });
    expectRefusal(
      await refused(url, endpoints.withdrawInvitation, elsewhere),
      'invitation-not-found',
      /no such/,
    );
    await call(url, endpoints.withdrawInvitation, asCoordination(towns.own, { invitationId }));
    for (const token of [earlier, later]) {
      const view = await refused(url, endpoints.viewInvitation, { body: { token } });
      expectRefusal(view, 'link-invalid', /works once/);
    }
  });

  it.each([
    ['10,000 characters', 'x'.repeat(10_000)],
    ['control characters', 'Lea\u0000\u001b[2J'],
    ['characters that turn the text round', 'Lea \u202Eoel'],
    ['a line break', 'Lea\r\nBcc: alle@kommune.example'],
    ['nothing', '   '],
  ])('refuses a name of %s', async (_, name) => {
    const email = 'name@kommune.example';
    await invite(towns.own, email);
    const token = await tokenFromMail(towns.server, email, 'einladung');
    const body = { token, language: 'de', account: { name, password: PASSWORD } };
    const problem = await refused(url, endpoints.acceptInvitation, { body });
    expectRefusal(problem, 'request-invalid', /body\.account\.name/);
    const department = asCoordination(towns.own, {
      body: { ...YOUTH, department: `${name}x`.repeat(2), email, language: 'de' },
    });
    if (name.trim() !== '') await refused(url, endpoints.inviteMember, department);
    const [entry] = await installationTrail(url, towns.admin, 'request_refused');
    expect(entry).toMatchObject({ after: { code: 'request-invalid' } });
    expect(JSON.stringify(entry).length).toBeLessThan(1000);
  });
});

describe('a member', () => {
  it('is changed, with before and after in the trail, and sees the change at once', async () => {
    const email = 'wechsel@kommune.example';
    const headers = await newMember(
      towns.server,
      towns.own.people.coordination,
      towns.own.id,
      'viewer',
      email,
    );
    const { id: memberId } = await memberNamed(towns.own, email);
    const change = asCoordination(towns.own, { memberId, body: YOUTH });
    const elsewhere = asCoordination(towns.foreign, { memberId, body: YOUTH });
    expectRefusal(
      await refused(url, endpoints.changeMember, elsewhere),
      'member-not-found',
      /no such member/,
    );
    await call(url, endpoints.changeMember, change);
    expect((await call(url, endpoints.getAccount, as(headers))).memberships).toMatchObject([YOUTH]);
    const [entry] = await municipalityTrail(
      url,
      towns.own.people.coordination,
      towns.own.id,
      'member_changed',
    );
    expect(entry).toMatchObject({
      actor: { role: 'coordination' },
      before: { role: 'viewer' },
      after: YOUTH,
    });
  });

  it('who is removed loses the name, the sight of the municipality and the tokens; the function stays', async () => {
    const email = 'ade@kommune.example';
    const { id } = towns.own;
    const headers = await newMember(towns.server, towns.own.people.coordination, id, 'coordination', email);
    const params = { municipalityId: id };
    const body = { name: 'Skript', scopes: ['read'] as 'read'[], days: 5 };
    const { secret } = await call(url, endpoints.createToken, as(headers, { params, body }));
    const { id: memberId } = await memberNamed(towns.own, email);
    const named = {
      role: 'coordination',
      department: 'Büro für Integration',
      function: 'Koordination',
    } as const;
    await call(url, endpoints.changeMember, asCoordination(towns.own, { memberId, body: named }));
    const script = { authorization: `Bearer ${secret}` };
    await call(url, endpoints.listMunicipalities, { headers: script });
    const { members } = await call(url, endpoints.removeMember, asCoordination(towns.own, { memberId }));
    const former = members.find((member) => member.id === memberId);
    expect(former).toMatchObject({ name: null, email: null, ...named });
    expect(former?.leftAt).not.toBeNull();
    const gone = await refused(url, endpoints.listMembers, as(headers, { params }));
    expectRefusal(gone, 'municipality-not-found', /not a member/);
    const ended = await refused(url, endpoints.listMunicipalities, { headers: script });
    expectRefusal(ended, 'sign-in-needed', /sign in/);
    const twice = await refused(url, endpoints.removeMember, asCoordination(towns.own, { memberId }));
    expectRefusal(twice, 'member-not-found', /no such member/);
  });

  it('leaves one municipality and stays in the other', async () => {
    const email = 'geht@kommune.example';
    const { own, foreign } = towns;
    await newMember(towns.server, own.people.coordination, own.id, 'viewer', email);
    await invite(foreign, email);
    await accept(email, null);
    const headers = await signIn(url, { email, password: PASSWORD });
    await call(url, endpoints.leaveMunicipality, as(headers, { params: { municipalityId: own.id } }));
    const { municipalities } = await call(url, endpoints.listMunicipalities, as(headers));
    expect(municipalities.map(({ name }) => name)).toEqual(['Bergdorf']);
    const again = await refused(
      url,
      endpoints.leaveMunicipality,
      as(headers, { params: { municipalityId: own.id } }),
    );
    expectRefusal(again, 'municipality-not-found', /not a member/);
  });
});

describe("another municipality's member", () => {
  it('is told of this one what is told of one that does not exist, and it is noted', async () => {
    const { own, foreign, admin } = towns;
    const answers = [];
    for (const municipalityId of [own.id, 'nothing']) {
      const parts = as(foreign.people.coordination, { params: { municipalityId } });
      answers.push(await refused(url, endpoints.listMembers, parts));
    }
    expectRefusal(answers[0]!, 'municipality-not-found', /no such municipality, or you are not a member/);
    expect(answers[0]).toEqual(answers[1]);
    const round = { municipalityId: foreign.id, roundId: own.roundId };
    const problem = await refused(
      url,
      endpoints.exportRound,
      as(foreign.people.coordination, { params: round }),
    );
    expectRefusal(problem, 'round-not-found', /round/);
    const codes = (await installationTrail(url, admin, 'request_refused')).map(({ after }) => after?.code);
    expect(codes.slice(0, 2)).toEqual(['municipality-not-found', 'municipality-not-found']);
    const theirs = await municipalityTrail(url, foreign.people.coordination, foreign.id, 'request_refused');
    expect(theirs[0]).toMatchObject({ after: { code: 'round-not-found' }, actor: { role: 'coordination' } });
  });
});
