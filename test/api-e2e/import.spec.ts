import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { startPostgres, startServer, type RunningServer, smallReport } from '@selbstcheck/testing';
import { readFile } from 'node:fs/promises';
import { call, refused } from './call.js';

const SMALL_REPORT = smallReport();
const PDF = new URL('../fixtures/auswertung/auenried-2021.pdf', import.meta.url);
const FILE = new TextEncoder().encode(SMALL_REPORT);

describe.each(['sqlite', 'postgres'] as const)('importing a printed Auswertung on %s', (engine) => {
  let postgres: Awaited<ReturnType<typeof startPostgres>> | undefined;
  let server: RunningServer;

  beforeAll(async () => {
    postgres = engine === 'postgres' ? await startPostgres() : undefined;
    server = await startServer(postgres ? { DATABASE_URL: postgres.url } : {});
  });

  afterAll(async () => {
    await server?.stop();
    await postgres?.stop();
  });

  const previewOf = (file: Uint8Array) => call(server.url, endpoints.previewAuswertung, { file });
  const municipalities = async () => (await call(server.url, endpoints.listMunicipalities)).municipalities;

  it('the preview shows what would be stored, and stores nothing', async () => {
    const preview = await previewOf(FILE);
    expect(preview).toMatchObject({
      municipality: 'Auental',
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
    await expect(municipalities()).resolves.toEqual([]);
  });

  it.each([
    [{ referenceDate: '' }, 'reference-date-missing'],
    [{ referenceDate: '2020-02-30' }, 'reference-date-invalid'],
    [{ referenceDate: '2999-01-01' }, 'reference-date-invalid'],
    [{ municipality: ' ' }, 'municipality-name-missing'],
    [{ municipality: 'x'.repeat(300) }, 'municipality-name-invalid'],
    [{ draftHash: 'f'.repeat(64) }, 'draft-changed'],
    [{ title: 'x'.repeat(201) }, 'request-invalid'],
    [{ title: 'Erste\u0000Runde' }, 'request-invalid'],
  ])('refuses a commit with %j and stores nothing', async (changes, code) => {
    const { draftHash } = await previewOf(FILE);
    const query = { draftHash, referenceDate: '2020-07-01', municipality: 'Auental', ...changes };
    const problem = await refused(server.url, endpoints.commitAuswertung, { query, file: FILE });
    expect(problem.code).toBe(code);
    await expect(municipalities()).resolves.toEqual([]);
  });

  it('the commit stores the round, its overview shows it, and the same file is not stored twice', async () => {
    const { draftHash } = await previewOf(FILE);
    const query = { draftHash, referenceDate: '2020-07-01', municipality: 'Auental' };
    const { roundId } = await call(server.url, endpoints.commitAuswertung, { query, file: FILE });
    const overview = await call(server.url, endpoints.getOverview, { params: { roundId } });
    expect(overview).toMatchObject({
      municipality: { name: 'Auental', demonstration: 'none' },
      round: { title: '2020', referenceDate: '2020-07-01', source: 'auswertung' },
      overall: { stage: 3, counts: { rated: 8, asked: 10 }, ratedCriteria: 3, criteria: 4 },
    });
    expect(overview.fields.map(({ criteria }) => criteria.map(({ symbol }) => symbol))).toEqual([
      [2, 0],
      [3, null],
    ]);
    const again = await refused(server.url, endpoints.commitAuswertung, { query, file: FILE });
    expect(again).toMatchObject({ status: 409, code: 'round-already-imported' });
    await expect(previewOf(FILE)).resolves.toMatchObject({
      alreadyImportedAs: { roundId, municipality: 'Auental' },
    });
    await expect(municipalities()).resolves.toHaveLength(1);
  });

  it('two people who store the same file at the same moment get one round', async () => {
    const file = new TextEncoder().encode(SMALL_REPORT.replaceAll('Auental', 'Bergdorf'));
    const { draftHash } = await previewOf(file);
    const query = { draftHash, referenceDate: '2021-03-01', municipality: 'Bergdorf' };
    const outcomes = await Promise.allSettled(
      Array.from({ length: 4 }, () => call(server.url, endpoints.commitAuswertung, { query, file })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refusals = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [String(outcome.reason)] : [],
    );
    expect(refusals).toEqual(Array<unknown>(3).fill(expect.stringContaining('round-already-imported')));
    const bergdorf = (await municipalities()).filter(({ name }) => name === 'Bergdorf');
    expect(bergdorf.flatMap(({ rounds }) => rounds)).toHaveLength(1);
  });

  it('the same holds for a municipality that has rounds already', async () => {
    const file = new TextEncoder().encode(`${SMALL_REPORT.replaceAll('Auental', 'Bergdorf')}\n`);
    const { draftHash } = await previewOf(file);
    const query = { draftHash, referenceDate: '2023-03-01', municipality: 'Bergdorf' };
    await Promise.allSettled(
      Array.from({ length: 4 }, () => call(server.url, endpoints.commitAuswertung, { query, file })),
    );
    const bergdorf = (await municipalities()).filter(({ name }) => name === 'Bergdorf');
    expect(bergdorf.flatMap(({ rounds }) => rounds)).toHaveLength(2);
  });

  it('reads a PDF as it is uploaded', async () => {
    await expect(previewOf(await readFile(PDF))).resolves.toMatchObject({ municipality: 'Auenried' });
  });

  it('says that a file sent as something else than bytes did not arrive, instead of calling it empty', async () => {
    const problem = await refused(server.url, endpoints.previewAuswertung, {
      file: FILE,
      headers: { 'content-type': 'text/plain' },
    });
    expect(problem).toMatchObject({
      code: 'request-invalid',
      detail: expect.stringContaining('octet-stream'),
    });
  });

  it.each([
    ['an empty file', new Uint8Array(), 'file-empty', 422],
    ['a letter', new TextEncoder().encode('Sehr geehrte Damen und Herren,\n'), 'file-not-auswertung', 422],
    [
      'text in Latin-1',
      Uint8Array.from([...'Handlungsfeld f'].map((c) => c.charCodeAt(0)).concat(0xfc, 0x72)),
      'file-encoding',
      422,
    ],
    ['a broken PDF', new TextEncoder().encode('%PDF-1.7\nnothing of it'), 'pdf-damaged', 422],
    ['a file over 20 MB', new Uint8Array(21 * 1024 * 1024).fill(65), 'file-too-large', 413],
  ])('refuses %s with one sentence', async (_, file, code, status) => {
    const problem = await refused(server.url, endpoints.previewAuswertung, { file });
    expect(problem).toMatchObject({ code, status });
    expect(problem.detail).toMatch(/^[A-Z].+\.$/);
  });
});
