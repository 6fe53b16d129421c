import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { FIRST_PERSON, signIn, startServer, type RunningServer } from '@selbstcheck/testing';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { as, importReport, newMember, PASSWORD } from './town.js';
import { call, refused } from './call.js';
import { expectRefusal } from './refusal.js';
import { personIdOf, startSmallTown } from './small-town.js';
import { installationTrail } from './trail.js';

const REPORT = new URL('../fixtures/auswertung/auenried-2021.txt', import.meta.url);
const EMAIL = 'vergesst.mich@kommune.example';

let folder: string;
let running: RunningServer | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selbstcheck-retention-'));
});

afterEach(async () => {
  await running?.stop();
  await rm(folder, { recursive: true, force: true });
});

const data = () => join(folder, 'data');
const copy = () => join(folder, 'backup');

async function begin() {
  const town = await startSmallTown({}, data());
  running = town.server;
  return town;
}

async function startAgain(): Promise<RunningServer> {
  running = await startServer({}, data());
  return running;
}

describe('a person who was erased', () => {
  it('comes back with a restored copy of the data folder, and is erased again before anybody can ask', async () => {
    const town = await begin();
    const { server, first, municipalityId } = town;
    await newMember(server, first, municipalityId, 'viewer', EMAIL);
    await server.stop();
    await cp(data(), copy(), { recursive: true });

    const second = await startAgain();
    const admin = await signIn(second.url, FIRST_PERSON);
    const params = { personId: await personIdOf({ ...town, url: second.url, first: admin }, EMAIL) };
    await call(second.url, endpoints.erasePerson, as(admin, { params, body: { archive: 'declined' } }));
    await second.stop();
    await rm(data(), { recursive: true });
    await cp(copy(), data(), { recursive: true });

    const { url } = await startAgain();
    const gone = await refused(url, endpoints.signIn, { body: { email: EMAIL, password: PASSWORD } });
    expectRefusal(gone, 'sign-in-failed', /do not match/);
    const again = await signIn(url, FIRST_PERSON);
    const { people } = await call(url, endpoints.administerPeople, as(again));
    expect(people.map(({ email }) => email)).toEqual([FIRST_PERSON.email]);
    const [entry] = await installationTrail(url, again, 'person_erased');
    expect(entry).toMatchObject({ actor: { kind: 'system' }, after: { cameBackWithBackup: true } });
    expect(await call(url, endpoints.verifyAudit, as(again))).toMatchObject({ isWhole: true });
    const register = await readFile(join(folder, 'data-erasures.jsonl'), 'utf8');
    expect(register).toContain(params.personId);
    expect(register).not.toContain(EMAIL);
  });
});

describe('the settings of retention', () => {
  it('are kept within their bounds, and every change is in the trail', async () => {
    const { url, first } = await begin();
    const settings = await call(url, endpoints.getSettings, as(first));
    for (const wrong of [{ auditYears: 0 }, { folderMailDays: 366 }, { idleAccountMonths: 1.5 }]) {
      const body = { ...settings, retention: { ...settings.retention, ...wrong } };
      const problem = await refused(url, endpoints.saveSettings, as(first, { body }));
      expectRefusal(problem, 'request-invalid', new RegExp(`body\\.retention\\.${Object.keys(wrong)[0]}`));
    }
    const retention = { ...settings.retention, auditYears: 3 };
    await call(url, endpoints.saveSettings, as(first, { body: { ...settings, retention } }));
    expect((await call(url, endpoints.listStoredKinds)).retention).toEqual(retention);
    const [entry] = await installationTrail(url, first, 'settings_changed');
    expect(entry).toMatchObject({
      before: { auditYears: settings.retention.auditYears },
      after: { auditYears: 3 },
    });
  });

  it('take the names of participants out of rounds that are old enough, and leave the functions', async () => {
    const { server, url, first, municipalityId } = await begin();
    const roundId = await importReport(url, municipalityId, first, await readFile(REPORT, 'utf8'));
    const params = { municipalityId, roundId };
    const { participants } = await call(url, endpoints.listParticipants, as(first, { params }));
    const participantId = participants[0]!.id;
    const naming = as(first, { params: { ...params, participantId }, body: { name: 'Ada Übermut' } });
    await call(url, endpoints.nameParticipant, naming);
    const settings = await call(url, endpoints.getSettings, as(first));
    const retention = { ...settings.retention, participantNameMonths: 12 };
    await call(url, endpoints.saveSettings, as(first, { body: { ...settings, retention } }));
    await server.stop();

    const later = await startAgain();
    const again = await signIn(later.url, FIRST_PERSON);
    const after = await call(later.url, endpoints.listParticipants, as(again, { params }));
    expect(after.participants.map(({ name }) => name).every((name) => name === null)).toBe(true);
    expect(after.participants[0]).toMatchObject({ function: participants[0]!.function });
    const [entry] = await installationTrail(later.url, again, 'retention_applied');
    expect(entry).toMatchObject({ actor: { kind: 'system' } });
    expect(entry?.before?.participantNames).toBeGreaterThan(0);
  });
});
