import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, type Endpoint } from '@selbstcheck/contracts';
import { signInAs, startServer, type RunningServer } from '@selbstcheck/testing';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call, refused, send, type CallParts } from './call.js';
import { secondCatalogueAs } from './catalogue-file.js';
import { runCli } from './cli.js';
import { expectRefusal } from './refusal.js';
import { tamper } from './small-town.js';

const municipalityId = 'demo-weidenfurt';
/** "Monitoring" in the latest catalogue version, and in the one before. */
const MONITORING = 'd2-1-4';
const MONITORING_BEFORE = 'd1-1-4';
/** 2, 3, 3, 5/2, 3, 3. */
const UP_AND_DOWN = 'd2-6-3';

describe('the trends of the demonstration', () => {
  let server: RunningServer;
  let headers: Readonly<Record<string, string>>;

  beforeAll(async () => {
    server = await startServer({ DEMO_DATA: 'on', RATE_LIMIT: '1000000' });
    headers = await signInAs(server, 'viewer');
  });

  afterAll(async () => {
    await server?.stop();
  });

  const asking = (params: Readonly<Record<string, string>> = {}, query = {}): CallParts => ({
    headers,
    params: { municipalityId, ...params },
    query,
  });
  const bytesOf = async (endpoint: Endpoint, parts: CallParts): Promise<string> =>
    (await send(server.url, endpoint, parts)).text();

  it('show every criterion over six rounds of two catalogue versions, by field', async () => {
    const trends = await call(server.url, endpoints.getTrends, asking());
    expect(trends.rounds.map(({ referenceDate }) => referenceDate.slice(0, 4))).toEqual([
      '2014',
      '2016',
      '2018',
      '2020',
      '2023',
      '2025',
    ]);
    const criteria = trends.fields.flatMap((field) => field.criteria);
    expect(criteria).toHaveLength(34);
    expect(criteria.every(({ points }) => points.length === 6)).toBe(true);
    expect(trends.notice).toBeNull();
    expect(trends.sentence).toMatch(/bei angenommener Antwortschwankung von 20 %/);
    const monitoring = criteria.find(({ criterionId }) => criterionId === MONITORING);
    expect(monitoring?.points.map((point) => point?.symbol)).toEqual([0, 0, 0, 2, 2, 2]);
    expect(JSON.stringify(trends)).not.toMatch(/NaN|Infinity/);
  });

  it('list what is no longer asked at the end, with its rounds', async () => {
    const { ended } = await call(server.url, endpoints.getTrends, asking());
    expect(ended.map(({ title }) => title.de)).toEqual(['Kultur', 'Sport']);
    expect(ended[0]?.points.slice(-2)).toEqual([null, null]);
  });

  it('trap 6: a criterion of an earlier version keeps its series, and its old address leads to it', async () => {
    const now = await call(server.url, endpoints.getCriterionTrend, asking({ criterionId: MONITORING }));
    const old = asking({ criterionId: MONITORING_BEFORE });
    expect(await call(server.url, endpoints.getCriterionTrend, old)).toEqual(now);
    expect(now.points.every((point) => point !== null)).toBe(true);
    expect(now.previous?.criterionId).toBe('d2-1-3');
    expect(now.next?.criterionId).toBe('d2-2-1');
  });

  it('explain one criterion down to its answers, also one that ended', async () => {
    const { ended } = await call(server.url, endpoints.getTrends, asking());
    for (const criterionId of [MONITORING, ended[0]?.criterionId ?? '']) {
      const view = await call(server.url, endpoints.getCriterionTrend, asking({ criterionId }));
      expect(view.hasEnded).toBe(criterionId !== MONITORING);
      expect(view.sentences.length).toBeGreaterThan(0);
      for (const [at, point] of view.points.entries()) {
        const answered = view.questions.filter(({ answers }) => answers[at] !== 'not_asked');
        expect(answered).toHaveLength(point === null ? 0 : (point.calculation.asked ?? 0));
      }
    }
  });

  it('say of a value that went up and down that it has no direction, and blame other questions only for a change', async () => {
    const { fields } = await call(server.url, endpoints.getTrends, asking());
    const ids = fields.flatMap(({ criteria }) => criteria.map(({ criterionId }) => criterionId));
    const sentencesOf = async (criterionId: string) =>
      (await call(server.url, endpoints.getCriterionTrend, asking({ criterionId }))).sentences;
    expect(await sentencesOf(UP_AND_DOWN)).toContain(
      'Der Wert hat sich bewegt; eine Richtung ist nicht zu erkennen.',
    );
    const sentences = (await Promise.all(ids.map(sentencesOf))).flat().join(' ');
    expect(sentences).not.toMatch(/In dieser Zeit ist der Wert unverändert|Das liegt nur daran/);
  });

  it('speak English where that is asked for', async () => {
    const query = { language: 'en' };
    const trends = await call(server.url, endpoints.getTrends, asking({}, query));
    expect(trends.sentence).toMatch(/at an assumed answer noise of 20%/);
    const view = await call(
      server.url,
      endpoints.getCriterionTrend,
      asking({ criterionId: MONITORING }, query),
    );
    expect(view.chainedLabel).toBe('chained (same questions only)');
  });

  it('come as the same bytes until something changes, and not at all to who has them', async () => {
    const first = await send(server.url, endpoints.getTrends, asking());
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(await bytesOf(endpoints.getTrends, asking())).toBe(await first.text());
    const again = await send(server.url, endpoints.getTrends, {
      ...asking(),
      headers: { ...headers, 'if-none-match': `"other", ${etag}` },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    const stale = { ...asking(), headers: { ...headers, 'if-none-match': '"other"' } };
    expect((await send(server.url, endpoints.getTrends, stale)).status).toBe(200);
  });

  it('are refused to others even where the answer is ready', async () => {
    await call(server.url, endpoints.getTrends, asking());
    const nobody = { params: { municipalityId } };
    expectRefusal(await refused(server.url, endpoints.getTrends, nobody), 'sign-in-needed');
    const admin = await signInAs(server, 'installation_admin');
    const outsider = { ...nobody, headers: admin };
    expectRefusal(await refused(server.url, endpoints.getTrends, outsider), 'municipality-not-found');
  });

  it('are a table and a picture to take along', async () => {
    const params = { criterionId: MONITORING };
    const csv = await send(
      server.url,
      endpoints.exportCriterionTrend,
      asking(params, { format: 'csv', language: 'de' }),
    );
    expect(csv.headers.get('content-disposition')).toContain('verlauf-weidenfurt-monitoring.csv');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const table = Buffer.from(await csv.arrayBuffer()).toString('utf8');
    expect(table).toMatch(/^\uFEFFRunde;Stichtag;/);
    expect(table.trimEnd().split('\r\n')).toHaveLength(7);
    const svg = await send(server.url, endpoints.exportCriterionTrend, asking(params, { format: 'svg' }));
    expect(svg.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(svg.headers.get('content-disposition')).toMatch(/^attachment; .*monitoring\.svg/);
    const picture = await svg.text();
    expect(picture).toMatch(/^<\?xml .*\n<svg [\s\S]*Monitoring[\s\S]*<\/svg>\n$/);
    expect(picture).not.toMatch(/NaN|<script|href=|url\(/);
  });

  it('are not shown of what there is not', async () => {
    const unknown = asking({ criterionId: 'nothing' });
    for (const endpoint of [endpoints.getCriterionTrend, endpoints.exportCriterionTrend]) {
      const query = { format: 'csv' };
      const problem = await refused(server.url, endpoint, { ...unknown, query });
      expectRefusal(problem, 'criterion-not-found', /Start from the list/);
    }
    const wrong = asking({}, { language: 'fr' });
    expectRefusal(await refused(server.url, endpoints.getTrends, wrong), 'request-invalid', /language/);
    const picture = asking({ criterionId: MONITORING }, { format: 'png' });
    const problem = await refused(server.url, endpoints.exportCriterionTrend, picture);
    expectRefusal(problem, 'request-invalid', /format/);
  });

  it('trap 1 and trap 2: a new catalogue version and its links move no past round, to the byte', async () => {
    const roundId = 'demo-weidenfurt-2023';
    const shown = () =>
      Promise.all([
        bytesOf(endpoints.getOverview, asking({ roundId })),
        bytesOf(endpoints.explainOverall, asking({ roundId })),
        bytesOf(endpoints.compareRounds, asking({}, { before: 'demo-weidenfurt-2020', after: roundId })),
        bytesOf(endpoints.getMatrix, asking()),
        bytesOf(endpoints.getTrends, asking()),
        bytesOf(endpoints.getCriterionTrend, asking({ criterionId: MONITORING })),
      ]);
    const before = await shown();
    const folder = await mkdtemp(join(tmpdir(), 'selbstcheck-catalogue-'));
    try {
      const path = join(folder, 'next.json');
      await writeFile(path, JSON.stringify(await secondCatalogueAs('demonstration-3')));
      const imported = await runCli(['import-catalogue', path], { DATA_DIR: server.dataFolder });
      expect(imported).toMatchObject({ exitCode: 0 });
    } finally {
      await rm(folder, { recursive: true });
    }
    expect(before.every((text) => text.startsWith('{"'))).toBe(true);
    expect(await shown()).toEqual(before);
  });

  it('are refused with a sentence where the links contradict each other or lead in a circle', async () => {
    // a language that was not asked for yet: prepared answers know nothing of changes behind the product's back
    const parts = asking({ criterionId: 'd2-1-1' }, { language: 'en' });
    const twice = `INSERT INTO catalogue_link (fromVersionId, toVersionId, position, level, kind, "from", "to", author, date, reason)
      SELECT fromVersionId, toVersionId, 9999, level, 'reworded_major', "from", "to", author, date, reason
      FROM catalogue_link WHERE toVersionId = 'demonstration-2' AND level = 'criterion' AND kind = 'same' LIMIT 1`;
    expect(tamper(server, twice)).toBe(1);
    const contradictory = await refused(server.url, endpoints.getCriterionTrend, parts);
    expectRefusal(contradictory, 'mapping-contradictory', /contradict each other/);
    tamper(server, 'DELETE FROM catalogue_link WHERE position = 9999');
    const circle = `INSERT INTO catalogue_mapping (fromVersionId, toVersionId)
      VALUES ('demonstration-2', 'demonstration-1')`;
    expect(tamper(server, circle)).toBe(1);
    expectRefusal(
      await refused(server.url, endpoints.getTrends, asking()),
      'mapping-circular',
      /in a circle/,
    );
  });
});
