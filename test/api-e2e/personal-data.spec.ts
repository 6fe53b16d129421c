import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, STORED_KINDS } from '@selbstcheck/contracts';
import { FIRST_PERSON, signIn, smallReport } from '@selbstcheck/testing';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { as, importReport, newMember, PASSWORD, mailsTo } from './town.js';
import { call, refused, send } from './call.js';
import { subscribeAs } from './digest-wish.js';
import { expectRefusal } from './refusal.js';
import { eventually, personIdOf, startSmallTown, type SmallTown } from './small-town.js';
import { installationTrail, municipalityTrail } from './trail.js';

const REPORT = new URL('../fixtures/auswertung/auenried-2021.txt', import.meta.url);

let folder: string;
let town: SmallTown;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selbstcheck-privacy-'));
  town = await startSmallTown({}, join(folder, 'data'));
});

afterAll(async () => {
  await town?.server.stop();
  await rm(folder, { recursive: true, force: true });
});

const person = (email: string, role: 'coordination' | 'viewer' = 'viewer') =>
  newMember(town.server, town.first, town.municipalityId, role, email);

describe("somebody's own data", () => {
  it('comes as a file with everything that is stored, and without any secret', async () => {
    const { url, first, municipalityId } = town;
    const email = 'neugierig@kommune.example';
    const headers = await person(email, 'coordination');
    const body = { name: 'Skript', scopes: ['read'] as 'read'[], days: 1 };
    const { secret } = await call(
      url,
      endpoints.createToken,
      as(headers, { params: { municipalityId }, body }),
    );
    const factor = await call(
      url,
      endpoints.beginSecondFactor,
      as(headers, { body: { password: PASSWORD } }),
    );
    const response = await send(url, endpoints.exportAccount, as(headers));
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="selbstcheck-person-.*json"/,
    );
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      person: { email, name: 'Person coordination' },
      hasPassword: true,
      memberships: [{ municipality: 'Auental', role: 'coordination' }],
      tokens: [{ name: 'Skript' }],
    });
    for (const hidden of [secret, factor.secret, headers['x-csrf-token']!])
      expect(text).not.toContain(hidden);
    expect(text).not.toMatch(/\$argon2|digest|sealed|Salt|hash"/i);
    const [entry] = await installationTrail(url, first, 'person_exported');
    expect(entry).toMatchObject({ actor: { kind: 'person' }, before: null, after: null });
  });

  it('holds what was sent to its owner, without the links of the mails', async () => {
    const { url, server, first } = town;
    const body = { name: 'Bergdorf' };
    const { municipalities } = await call(url, endpoints.createMunicipality, as(first, { body }));
    const municipalityId = municipalities.find(({ name }) => name === body.name)!.id;
    const email = 'liest.mit@kommune.example';
    const headers = await newMember(server, first, municipalityId, 'coordination', email);
    await subscribeAs(url, headers, municipalityId, { rhythm: { kind: 'after_closing' } });
    await importReport(url, municipalityId, headers, smallReport());
    await call(url, endpoints.runJob, as(first, { params: { name: 'plan-digests' } }));
    const exported = await eventually('a digest that was sent', async () => {
      const text = await (await send(url, endpoints.exportAccount, as(headers))).text();
      return text.includes('"sent"') ? text : undefined;
    });
    const mail = { address: email, subject: expect.stringContaining('Bergdorf'), state: 'sent' };
    const deliveries = [{ decision: 'mail', reason: null, time: { kind: 'closing' }, mail }];
    expect(JSON.parse(exported)).toMatchObject({ subscriptions: [{ municipality: 'Bergdorf', deliveries }] });
    expect((await mailsTo(server, email)).at(-1)).toContain('/abbestellen#');
    expect(exported).not.toContain('abbestellen');
  });

  it('can be erased by its owner for good, and function and department stay', async () => {
    const { url, first, municipalityId } = town;
    const email = 'vergesst.mich@kommune.example';
    const headers = await person(email);
    const params = { municipalityId };
    const { members } = await call(url, endpoints.listMembers, as(first, { params }));
    const memberId = members.find((member) => member.email === email)!.id;
    const duty = { role: 'viewer', department: 'Jugendamt', function: 'Sachgebietsleitung' } as const;
    await call(url, endpoints.changeMember, as(first, { params: { ...params, memberId }, body: duty }));

    const wrong = as(headers, { body: { password: 'Falsch-Falsch-99-Falsch', archive: 'taken' } });
    expectRefusal(await refused(url, endpoints.eraseAccount, wrong), 'password-wrong', /not right/);
    const unsaid = as(headers, { body: { password: PASSWORD } });
    expectRefusal(await refused(url, endpoints.eraseAccount, unsaid), 'request-invalid', /body\.archive/);
    await call(url, endpoints.eraseAccount, as(headers, { body: { password: PASSWORD, archive: 'taken' } }));

    const gone = await refused(url, endpoints.signIn, { body: { email, password: PASSWORD } });
    expectRefusal(gone, 'sign-in-failed', /do not match/);
    expect((await call(url, endpoints.getSession, { headers })).session).toBeNull();
    const { people } = await call(url, endpoints.administerPeople, as(first));
    expect(JSON.stringify(people)).not.toContain(email);
    const after = await call(url, endpoints.listMembers, as(first, { params }));
    expect(after.members.find(({ id }) => id === memberId)).toMatchObject({
      name: null,
      email: null,
      ...duty,
    });
    const [entry] = await installationTrail(url, first, 'person_erased');
    expect(entry?.after).toEqual({ archive: 'taken' });
    expect(await call(url, endpoints.verifyAudit, as(first))).toMatchObject({ isWhole: true });
  });

  it('stays where nobody else would administer the installation', async () => {
    const { url, first } = town;
    const own = as(first, { body: { password: FIRST_PERSON.password, archive: 'declined' } });
    expectRefusal(await refused(url, endpoints.eraseAccount, own), 'last-admin', /administ/);
    const params = { personId: await personIdOf(town, FIRST_PERSON.email) };
    for (const body of [
      { state: 'deactivated', isInstallationAdmin: true },
      { state: 'active', isInstallationAdmin: false },
    ]) {
      const problem = await refused(url, endpoints.changePerson, as(first, { params, body }));
      expectRefusal(problem, 'last-admin', /administ/);
    }
    const erase = as(first, { params, body: { archive: 'declined' } });
    expectRefusal(await refused(url, endpoints.erasePerson, erase), 'last-admin', /administ/);
    expectRefusal(
      await refused(
        url,
        endpoints.erasePerson,
        as(first, { params: { personId: 'nobody' }, body: { archive: 'taken' } }),
      ),
      'person-not-found',
      /no such/i,
    );
    await signIn(url, FIRST_PERSON);
  });
});

describe('a round', () => {
  const rounds = async () => {
    const { municipalities } = await call(town.url, endpoints.listMunicipalities, as(town.first));
    return municipalities[0]!.rounds;
  };
  let roundId: string;

  beforeAll(async () => {
    const report = await readFile(REPORT, 'utf8');
    roundId = await importReport(town.url, town.municipalityId, town.first, report);
  });

  const params = () => ({ municipalityId: town.municipalityId, roundId });

  it('shows who took part by function, and keeps a name apart that can go again', async () => {
    const { url, first, municipalityId } = town;
    const { participants } = await call(url, endpoints.listParticipants, as(first, { params: params() }));
    expect(participants.length).toBeGreaterThan(0);
    const participantId = participants[0]!.id;
    const place = { ...params(), participantId };
    const name = (value: string | null) => as(first, { params: place, body: { name: value } });
    const named = await call(url, endpoints.nameParticipant, name('Ada Übermut'));
    expect(named.participants[0]).toMatchObject({ name: 'Ada Übermut', function: participants[0]!.function });
    expectRefusal(
      await refused(url, endpoints.nameParticipant, name('x'.repeat(10_000))),
      'request-invalid',
      /body\.name/,
    );
    const unnamed = await call(url, endpoints.nameParticipant, name(null));
    expect(unnamed.participants[0]?.name).toBeNull();
    const [entry] = await municipalityTrail(url, first, municipalityId, 'participant_name_changed');
    expect(entry).toMatchObject({ before: { isNamed: true }, after: { isNamed: false } });
    expect(JSON.stringify(await municipalityTrail(url, first, municipalityId))).not.toContain('Übermut');
  });

  it('comes as an archive, and is deleted only with its title typed', async () => {
    const { url, first, municipalityId } = town;
    const archive = await send(url, endpoints.exportRound, as(first, { params: params() }));
    expect(archive.headers.get('content-disposition')).toMatch(
      /^attachment; filename="selbstcheck-auental-.*json"/,
    );
    const [round] = await rounds();
    expect(JSON.parse(await archive.text())).toMatchObject({
      format: 'selbstcheck-monitor/round',
      round: { id: roundId, title: round!.title },
    });
    const remove = (title: string) =>
      as(first, { params: params(), body: { title, archive: 'taken' as const } });
    for (const title of ['', 'Runde', `${round!.title} `.repeat(2)]) {
      expectRefusal(
        await refused(url, endpoints.deleteRound, remove(title)),
        'title-differs',
        /exactly as it is/,
      );
    }
    await call(url, endpoints.deleteRound, remove(round!.title));
    expect(await rounds()).toEqual([]);
    const again = await refused(url, endpoints.deleteRound, remove(round!.title));
    expectRefusal(again, 'round-not-found', /round/);
    const [entry] = await municipalityTrail(url, first, municipalityId, 'round_deleted');
    expect(entry).toMatchObject({ before: { title: round!.title }, after: { archive: 'taken' } });
  });
});

describe('what everybody may know and say', () => {
  it('is what is stored and for how long', async () => {
    const { kinds, retention } = await call(town.url, endpoints.listStoredKinds);
    expect(kinds).toEqual([...STORED_KINDS]);
    expect(Object.values(retention).every((value) => value > 0)).toBe(true);
  });

  it('is a barrier: the report is mailed to the operator, once there is one, and not stored', async () => {
    const { url, server, first } = town;
    const message = 'Der Knopf ist\nmit der Tastatur nicht zu erreichen.';
    const body = { message, page: '/uebersicht', replyTo: 'leserin@post.example', language: 'de' as const };
    const missing = await refused(url, endpoints.sendAccessibilityFeedback, { body });
    expectRefusal(missing, 'operator-missing', /not given an address.*call/);
    const settings = await call(url, endpoints.getSettings, as(first));
    const operator = { name: 'Landkreis Auental', contact: 'barrierefrei@kreis.example' };
    await call(url, endpoints.saveSettings, as(first, { body: { ...settings, operator } }));
    expect((await call(url, endpoints.getInstallation)).operator).toEqual(operator);
    await call(url, endpoints.sendAccessibilityFeedback, { body });
    const [mail] = await mailsTo(server, operator.contact);
    expect(mail).toContain('mit der Tastatur nicht zu erreichen.');
    expect(mail).toContain('leserin@post.example');
    const [entry] = await installationTrail(url, first, 'feedback_sent');
    expect(entry).toMatchObject({ actor: { kind: 'anonymous' }, before: null, after: null });
    for (const wrong of [
      { replyTo: 'a@b.example\r\nBcc: alle@kommune.example' },
      { message: ' ' },
      { page: 'a\nb' },
    ]) {
      const problem = await refused(url, endpoints.sendAccessibilityFeedback, {
        body: { ...body, ...wrong },
      });
      expectRefusal(problem, 'request-invalid', /body\.(replyTo|message|page)/);
    }
    const statuses = [];
    // twice five and one, as an hour of the clock may end meanwhile
    for (let sent = 0; sent < 11; sent += 1) {
      statuses.push((await send(url, endpoints.sendAccessibilityFeedback, { body })).status);
    }
    expect(statuses).toContain(429);
  });
});
