import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { setUp, smallReport, startServer } from '@selbstcheck/testing';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { call } from './call.js';
import { CLI, expectRefusal, runCli, type Outcome } from './cli.js';
import { newMember } from './town.js';
import { municipalityTrail } from './trail.js';

const SMALL_REPORT = smallReport();
const PDF = fileURLToPath(new URL('../fixtures/auswertung/auenried-2021.pdf', import.meta.url));
const CATALOGUE = new URL('../../apps/api/data/catalogues/demonstration-1.json', import.meta.url);

let folder: string;
let data: string;
let report: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selbstcheck-cli-'));
  data = join(folder, 'data');
  report = join(folder, 'report.txt');
  await writeFile(report, SMALL_REPORT);
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const cli = (...args: readonly string[]): Promise<Outcome> => runCli(args, { DATA_DIR: data });

describe('import-auswertung on the terminal', () => {
  it('--preview --json prints facts and findings as JSON and touches nothing', async () => {
    const { exitCode, stdout, stderr } = await cli('import-auswertung', report, '--preview', '--json');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const draft = JSON.parse(stdout) as Record<string, unknown>;
    expect(draft).toMatchObject({
      municipality: 'Auental',
      declared: { questionsTotal: 10, questionsProcessed: 8, overallStage: 3 },
      fields: [
        {
          number: 1,
          title: 'Management und Steuerung',
          declared: {
            questionsTotal: 6,
            questionsProcessed: 5,
            stage: 2,
            namedQuestions: { not_answered: ['1.2.3'] },
          },
          criteria: [
            { title: 'Leitbild der Stadt', symbol: '(✓)', value: 2 },
            { title: 'Monitoring', symbol: '✘', value: 0 },
          ],
          namedQuestions: [{ code: '1.2.3', answer: 'not_answered', criterionTitle: 'Monitoring' }],
        },
        { number: 2, criteria: [{ symbol: '✓' }, { title: 'Feste und Märkte', symbol: '–', value: null }] },
      ],
    });
    expect(draft.findings).toContainEqual({
      code: 'no-date',
      line: null,
      field: null,
      sentence: expect.stringContaining('no date'),
    });
    expect(await readdir(folder)).toEqual(['report.txt']);
  });

  it('--preview speaks to a person, in German if asked', async () => {
    await expect(cli('import-auswertung', report, '--preview')).resolves.toMatchObject({
      stdout: expect.stringContaining('5 of 6 questions'),
    });
    await expect(cli('import-auswertung', report, '--preview', '--language', 'de')).resolves.toMatchObject({
      stdout: expect.stringContaining('Der Bericht trägt kein Datum.'),
    });
  });

  it('reads a PDF', async () => {
    await expect(cli('import-auswertung', PDF, '--preview')).resolves.toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('Auenried'),
    });
  });

  it('ends quietly when whoever reads its output has seen enough', async () => {
    const { PATH = '' } = process.env;
    const child = spawn(process.execPath, [CLI, 'help'], { env: { PATH } });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (part: Buffer) => (stderr += part.toString()));
    const [exitCode] = (await once(child, 'close')) as [number | null];
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it('stores the report so that a server shows it', async () => {
    const stored = await cli('import-auswertung', report, '--date', '2020-07-01', '--title', 'Erste Runde');
    expect(stored).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('Stored as the round "Erste Runde"'),
    });
    const server = await startServer({}, data);
    const admin = await setUp(server, '');
    const known = await call(server.url, endpoints.administerMunicipalities, { headers: admin });
    const municipalityId = known.municipalities[0]?.id ?? '';
    const headers = await newMember(server, admin, municipalityId, 'coordination');
    const { municipalities } = await call(server.url, endpoints.listMunicipalities, { headers });
    const trail = await municipalityTrail(server.url, headers, municipalityId, 'round_imported');
    await server.stop();
    expect(municipalities).toMatchObject([{ name: 'Auental', rounds: [{ title: 'Erste Runde' }] }]);
    expect(trail).toMatchObject([{ actor: { kind: 'system' }, after: { title: 'Erste Runde' } }]);
    expectRefusal(await cli('import-auswertung', report, '--date', '2020-07-01'), 'round-already-imported');
  });

  it('demands the reference date that printed reports do not bear', async () => {
    expectRefusal(await cli('import-auswertung', report), 'reference-date-missing');
  });

  it.each([
    ['without a name', ['--municipality', ' '], 'municipality-name-missing'],
    ['with a name of 10,000 characters', ['--municipality', 'x'.repeat(10_000)], 'municipality-name-invalid'],
    ['with control characters', ['--municipality', 'Au\u0007ental'], 'municipality-name-invalid'],
    ['with a title of control characters', ['--title', 'Erste\u001b[31m'], 'round-title-invalid'],
  ])('refuses a municipality or title %s', async (_, options, code) => {
    expectRefusal(await cli('import-auswertung', report, '--date', '2020-07-01', ...options), code);
  });

  it('refuses files that cannot be read, each with its own code', async () => {
    const empty = join(folder, 'empty.txt');
    await writeFile(empty, '');
    const huge = join(folder, 'huge.pdf');
    const file = await open(huge, 'w');
    await file.truncate(200 * 1024 * 1024);
    await file.close();
    expectRefusal(await cli('import-auswertung', empty, '--preview'), 'file-empty');
    expectRefusal(await cli('import-auswertung', huge, '--preview'), 'file-too-large');
    expectRefusal(await cli('import-auswertung', join(folder, 'missing.txt'), '--preview'), 'file-not-found');
    expectRefusal(await cli('import-auswertung', folder, '--preview'), 'file-not-a-file');
    expectRefusal(await cli('import-auswertung', CLI, '--preview'), 'file-not-auswertung');
  });

  it('refuses commands and options it does not know', async () => {
    expectRefusal(await cli('import-auswertug', report), 'command-unknown');
    expectRefusal(await cli('import-auswertung', report, '--previw'), 'arguments-invalid');
    expectRefusal(await cli('import-auswertung'), 'arguments-invalid');
    expectRefusal(
      await cli('import-auswertung', report, '--preview', '--language', 'fr'),
      'arguments-invalid',
    );
    await expect(cli('help')).resolves.toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('import-catalogue'),
    });
  });
});

describe('import-catalogue on the terminal', () => {
  const changed = async (change: (text: string) => string): Promise<string> => {
    const path = join(folder, 'catalogue.json');
    await writeFile(path, change(await readFile(CATALOGUE, 'utf8')));
    return path;
  };

  it('adds a version once', async () => {
    const path = await changed((text) => text);
    await expect(cli('import-catalogue', path)).resolves.toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('7 fields, 34 criteria, 105 questions'),
    });
    expectRefusal(await cli('import-catalogue', path), 'catalogue-exists');
  });

  it.each([
    ['a duplicate id', (text: string) => text.replace('"d1-1-1-2"', '"d1-1-1-1"'), 'catalogue-duplicate-id'],
    ['no JSON', (text: string) => text.slice(0, 500), 'catalogue-file-not-json'],
    ['nothing in it', () => '', 'catalogue-file-empty'],
    [
      'another format',
      (text: string) => text.replace('selbstcheck-catalogue@1', 'x@9'),
      'catalogue-file-format',
    ],
  ])('refuses a file with %s', async (_, change, code) => {
    expectRefusal(await cli('import-catalogue', await changed(change)), code);
  });

  it('refuses links to questions and versions that do not exist', async () => {
    const second = new URL('demonstration-2.json', CATALOGUE);
    const path = join(folder, 'second.json');
    await writeFile(path, await readFile(second));
    expectRefusal(await cli('import-catalogue', path), 'catalogue-version-unknown');
    await cli('import-catalogue', await changed((text) => text));
    await writeFile(
      path,
      (await readFile(second, 'utf8')).replace(/"to": ?\[\s*"d2-[^"]+"/, '"to": ["d2-nowhere"'),
    );
    expectRefusal(await cli('import-catalogue', path), 'catalogue-link-nowhere');
  });
});
