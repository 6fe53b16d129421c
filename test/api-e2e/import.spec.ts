import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { smallReport, startPostgres, type SignedInHeaders } from '@selbstcheck/testing';
import { readFile } from 'node:fs/promises';
import { call, refused } from './call.js';
import { expectRefusal } from './refusal.js';
import { startSmallTown, type SmallTown } from './small-town.js';
import { newMember } from './town.js';
import { installationTrail, municipalityTrail } from './trail.js';

const SMALL_REPORT = smallReport();
const PDF = new URL('../fixtures/auswertung/auenried-2021.pdf', import.meta.url);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILE = bytes(SMALL_REPORT);

describe.each(['sqlite', 'postgres'] as const)('importing a printed Auswertung on %s', (engine) => {
  let postgres: Awaited<ReturnType<typeof startPostgres>> | undefined;
  let town: SmallTown;
  let headers: SignedInHeaders;
  let params: { municipalityId: string };

  beforeAll(async () => {
    postgres = engine === 'postgres' ? await startPostgres() : undefined;
    town = await startSmallTown(postgres ? { DATABASE_URL: postgres.url } : {});
    headers = town.first;
    params = { municipalityId: town.municipalityId };
  });

  afterAll(async () => {
    await town?.server.stop();
    await postgres?.stop();
  });

  const previewOf = (file: Uint8Array) =>
    call(town.url, endpoints.previewAuswertung, { params, file, headers });
  const commitOf = (file: Uint8Array, query: Record<string, string>) =>
    call(town.url, endpoints.commitAuswertung, { params, query, file, headers });
  const rounds = async () => {
    const { municipalities } = await call(town.url, endpoints.listMunicipalities, { headers });
    return municipalities.find(({ id }) => id === town.municipalityId)?.rounds ?? [];
  };
  const trailOf = (action: string) => municipalityTrail(town.url, headers, town.municipalityId, action);

  it('the preview shows what would be stored, and stores nothing', async () => {
    const preview = await previewOf(FILE);
    expect(preview).toMatchObject({
      municipality: 'Auental',
      namesAnother: false,
      declared: { questionsTotal: 10, questionsProcessed: 8, stage: 3 },
      computedStage: 3,
      catalogue: null,
      alreadyImportedAs: null,
    });
    expect(
      preview.fields.map(({ title, declared, computedStage }) => [title, declared.stage, computedStage]),
    ).toEqual([
      ['Management und Steuerung', 2, 2],
      ['Begegnung vor Ort', 4, 4],
    ]);
    expect(preview.findings.map(({ code }) => code)).toContain('no-date');
    await expect(rounds()).resolves.toEqual([]);
  });

  it('the preview says when the report names another municipality', async () => {
    await expect(previewOf(bytes(smallReport('Bergdorf')))).resolves.toMatchObject({
      municipality: 'Bergdorf',
      namesAnother: true,
    });
  });

  it.each([
    [{ referenceDate: '' }, 'reference-date-missing', /YYYY-MM-DD/],
    [{ referenceDate: '2020-02-30' }, 'reference-date-invalid', /YYYY-MM-DD/],
    [{ referenceDate: '2999-01-01' }, 'reference-date-invalid', /between 1990 and today/],
    [{ draftHash: 'f'.repeat(64) }, 'draft-changed', /Look at the preview again/],
    [{ title: 'x'.repeat(10_000) }, 'request-invalid', /title/],
    [{ title: 'Erste\u0000Runde' }, 'request-invalid', /title/],
    [{ title: 'Erste\u202ERunde' }, 'request-invalid', /title/],
  ] as const)('refuses a commit with %j and stores nothing', async (changes, code, sentence) => {
    const { draftHash } = await previewOf(FILE);
    const query = { draftHash, referenceDate: '2020-07-01', ...changes };
    const problem = await refused(town.url, endpoints.commitAuswertung, {
      params,
      query,
      file: FILE,
      headers,
    });
    expectRefusal(problem, code, sentence);
    await expect(rounds()).resolves.toEqual([]);
    await expect(trailOf('round_imported')).resolves.toEqual([]);
  });

  it('a request that does not fit leaves an entry in the trail', async () => {
    const [newest] = await trailOf('request_refused');
    expect(newest).toMatchObject({
      actor: { kind: 'person', role: 'coordination' },
      subject: { kind: 'endpoint', id: 'commitAuswertung' },
      after: { code: 'request-invalid' },
    });
    expect(JSON.stringify(newest)).not.toContain('Erste');
  });

  it('the commit stores the round, its overview shows it, and the same file is not stored twice', async () => {
    const { draftHash } = await previewOf(FILE);
    const query = { draftHash, referenceDate: '2020-07-01' };
    const { roundId } = await commitOf(FILE, query);
    const overview = await call(town.url, endpoints.getOverview, {
      params: { ...params, roundId },
      headers,
    });
    expect(overview).toMatchObject({
      municipality: { name: 'Auental', demonstration: 'none' },
      round: { title: '2020', referenceDate: '2020-07-01', source: 'auswertung' },
      overall: { stage: 3, counts: { rated: 8, asked: 10 }, ratedCriteria: 3, criteria: 4 },
    });
    expect(overview.fields.map(({ criteria }) => criteria.map(({ symbol }) => symbol))).toEqual([
      [2, 0],
      [3, null],
    ]);
    await expect(trailOf('round_imported')).resolves.toMatchObject([
      { subject: { kind: 'round', id: roundId }, after: { title: '2020', referenceDate: '2020-07-01' } },
    ]);
    const again = await refused(town.url, endpoints.commitAuswertung, { params, query, file: FILE, headers });
    expectRefusal(again, 'round-already-imported', /already stored as the round "2020" of Auental/);
    await expect(previewOf(FILE)).resolves.toMatchObject({ alreadyImportedAs: { roundId, title: '2020' } });
    await expect(rounds()).resolves.toHaveLength(1);
  });

  it.each([
    ['the titles of a new catalogue', smallReport().replaceAll('Stadtteiltreffs', 'Treffpunkte')],
    ['the titles of a known catalogue', smallReport('Talstadt')],
  ])('two people who store the same file at the same moment get one round, with %s', async (_, report) => {
    const before = (await rounds()).length;
    const file = bytes(report);
    const { draftHash } = await previewOf(file);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 4 }, () => commitOf(file, { draftHash, referenceDate: '2023-03-01' })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refusals = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [String(outcome.reason)] : [],
    );
    expect(refusals).toEqual(Array<unknown>(3).fill(expect.stringContaining('round-already-imported')));
    await expect(rounds()).resolves.toHaveLength(before + 1);
    await expect(trailOf('round_imported')).resolves.toHaveLength(before + 1);
  });

  it('another municipality does not learn that the file is stored here, and may store it too', async () => {
    const { municipalities } = await call(town.url, endpoints.createMunicipality, {
      headers,
      body: { name: 'Bergdorf' },
    });
    const municipalityId = municipalities.find(({ name }) => name === 'Bergdorf')?.id ?? '';
    const foreign = await newMember(town.server, headers, municipalityId, 'coordination');
    const there = { params: { municipalityId }, file: FILE, headers: foreign };
    const preview = await call(town.url, endpoints.previewAuswertung, there);
    expect(preview).toMatchObject({ namesAnother: true, alreadyImportedAs: null });
    const query = { draftHash: preview.draftHash, referenceDate: '2020-07-01' };
    const { roundId } = await call(town.url, endpoints.commitAuswertung, { ...there, query });
    expect((await rounds()).map(({ id }) => id)).not.toContain(roundId);

    const intruding = await refused(town.url, endpoints.commitAuswertung, {
      params,
      query,
      file: FILE,
      headers: foreign,
    });
    expectRefusal(intruding, 'municipality-not-found', /no such municipality, or you are not a member/);
    const [entry] = await installationTrail(town.url, headers, 'request_refused');
    expect(entry).toMatchObject({
      subject: { id: 'commitAuswertung' },
      after: { code: 'municipality-not-found' },
    });
  });

  it('reads a PDF as it is uploaded', async () => {
    await expect(previewOf(await readFile(PDF))).resolves.toMatchObject({ municipality: 'Auenried' });
  });

  it('says that a file sent as something else than bytes did not arrive, instead of calling it empty', async () => {
    const problem = await refused(town.url, endpoints.previewAuswertung, {
      params,
      file: FILE,
      headers: { ...headers, 'content-type': 'text/plain' },
    });
    expectRefusal(problem, 'request-invalid', /octet-stream/);
  });

  it.each([
    ['an empty file', new Uint8Array(), 'file-empty'],
    ['a letter', bytes('Sehr geehrte Damen und Herren,\n'), 'file-not-auswertung'],
    [
      'text in Latin-1',
      Uint8Array.from([...'Handlungsfeld f'].map((c) => c.charCodeAt(0)).concat(0xfc, 0x72)),
      'file-encoding',
    ],
    ['a broken PDF', bytes('%PDF-1.7\nnothing of it'), 'pdf-damaged'],
    ['a file over 20 MB', new Uint8Array(21 * 1024 * 1024).fill(65), 'file-too-large'],
  ] as const)('refuses %s with one sentence', async (_, file, code) => {
    const problem = await refused(town.url, endpoints.previewAuswertung, { params, file, headers });
    expectRefusal(problem, code, /file|PDF|text/i);
  });
});
