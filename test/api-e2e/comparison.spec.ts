import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { Fraction } from '@selbstcheck/domain';
import { signInAs, smallReport, startServer, type RunningServer } from '@selbstcheck/testing';
import { call, refused, send, type CallParts } from './call.js';
import { expectRefusal } from './refusal.js';
import { startSmallTown, tamper, type SmallTown } from './small-town.js';
import { importReport } from './town.js';

const ROUND = 'demo-weidenfurt';

describe('rounds of the demonstration side by side', () => {
  let server: RunningServer;
  let headers: Readonly<Record<string, string>>;
  let municipalityId: string;

  beforeAll(async () => {
    server = await startServer({ DEMO_DATA: 'on', RATE_LIMIT: '1000000' });
    headers = await signInAs(server, 'steering');
    const { municipalities } = await call(server.url, endpoints.listMunicipalities, { headers });
    municipalityId = municipalities.find(({ name }) => name === 'Weidenfurt')?.id ?? '';
  });

  afterAll(async () => {
    await server?.stop();
  });

  const asking = (query: Readonly<Record<string, string>>): CallParts => ({
    headers,
    params: { municipalityId },
    query,
  });

  const pair = (before: string, after: string, language = 'de') =>
    call(server.url, endpoints.compareRounds, asking({ before, after, language }));

  it('decompose the worked example of 2018 and 2020 to the last fraction', async () => {
    const { fields } = await pair(`${ROUND}-2018`, `${ROUND}-2020`);
    expect(fields[0]).toMatchObject({
      before: '7/4',
      after: '17/8',
      raw: '3/8',
      pieces: { likeForLike: '-1/24', coverage: '5/12' },
      sentence:
        'Der Wert steigt nur, weil mehr Fragen beantwortet wurden; bei gleichen Fragen ist er praktisch unverändert (Unterschied unter 0,1).',
    });
  });

  it('compare over two catalogue versions, with what was added and merged', async () => {
    const view = await pair(`${ROUND}-2020`, `${ROUND}-2023`, 'en');
    expect(view.addedSentence).toBe("New in the later round's catalogue: “Digital participation”.");
    expect(view.regrouped).toMatchObject([{ kind: 'merged' }]);
    expect(view.questions).toMatchObject({ removed: 2 });
    for (const { raw, pieces } of [view.overall, ...view.fields]) {
      const sum = Fraction.sum(Object.values(pieces ?? {}).map((piece) => Fraction.parse(piece)));
      if (pieces !== null) expect(sum.toString()).toBe(raw);
    }
  });

  it('compare the self-rating of a round with its view after the workshop', async () => {
    const view = await pair(`${ROUND}-2023~self_rating`, `${ROUND}-2023`);
    expect(view).toMatchObject({
      before: { reading: 'self_rating', isLeading: false },
      after: { reading: 'workshop', isLeading: true, token: `${ROUND}-2023` },
    });
    expect(view.notice).toContain('zwei Sichten derselben Runde');
  });

  it('stand in a matrix by date whatever the order of the choice, with the same changes as the pair', async () => {
    const rounds = [2025, 2020, 2023].map((year) => `${ROUND}-${year}`).join(',');
    const matrix = await call(server.url, endpoints.getMatrix, asking({ rounds }));
    expect(matrix.rounds.map(({ token }) => token)).toEqual(
      [2020, 2023, 2025].map((year) => `${ROUND}-${year}`),
    );
    const { classes } = await pair(`${ROUND}-2020`, `${ROUND}-2023`);
    const told = new Map(
      classes.flatMap(({ criteria }) => criteria.map(({ after, change }) => [after.criterionId, change])),
    );
    const rows = matrix.fields.flatMap(({ criteria }) => criteria);
    const compared = rows.filter(({ criterionId }) => told.has(criterionId));
    expect(compared.length).toBeGreaterThan(25);
    for (const { criterionId, cells } of compared) expect(cells[1]?.change).toEqual(told.get(criterionId));
    expect(matrix.ended.map(({ title }) => title.de)).toEqual(['Kultur', 'Sport']);
  });

  it('are answered the same a second time, and not sent again to who has them', async () => {
    const parts = asking({ rounds: `${ROUND}-2018,${ROUND}-2020` });
    const first = await send(server.url, endpoints.getMatrix, parts);
    const second = await send(server.url, endpoints.getMatrix, parts);
    expect(await second.text()).toBe(await first.text());
    const etag = first.headers.get('etag') ?? '';
    const known = await send(server.url, endpoints.getMatrix, {
      ...parts,
      headers: { ...headers, 'if-none-match': etag },
    });
    expect(known.status).toBe(304);
  });

  it('leave as files under a name that says whose they are and what was chosen', async () => {
    const query = { before: `${ROUND}-2018`, after: `${ROUND}-2020`, format: 'csv' };
    const csv = await send(server.url, endpoints.exportComparison, asking(query));
    expect(csv.headers.get('content-disposition')).toContain(
      'attachment; filename="vergleich-weidenfurt-2018-06-12-2020-09-15.csv"',
    );
    const [header = ''] = (await csv.text()).split('\r\n');
    expect(header).toContain('Wert früher;Wert später;Unterschied;bei gleichen Fragen;');
    const english = await send(
      server.url,
      endpoints.exportMatrix,
      asking({ rounds: `${ROUND}-2023~self_rating,${ROUND}-2023`, format: 'xlsx', language: 'en' }),
    );
    expect(english.headers.get('content-disposition')).toContain(
      'rounds-compared-weidenfurt-2023-05-30.xlsx',
    );
    expect(english.headers.get('content-type')).toContain('spreadsheetml');
    expect(
      Buffer.from(await english.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('carry the figures of the screen in the file', async () => {
    const chosen = { before: `${ROUND}-2018`, after: `${ROUND}-2020` };
    const view = await pair(chosen.before, chosen.after);
    const csv = await send(server.url, endpoints.exportComparison, asking({ ...chosen, format: 'csv' }));
    const [header = '', ...lines] = (await csv.text()).replace('\uFEFF', '').split('\r\n');
    const exact = header.split(';').findIndex((heading) => heading === 'Unterschied (genau)');
    const fromEnd = exact - header.split(';').length;
    const raws = lines.slice(0, 1 + view.fields.length).map((line) => line.split(';').at(fromEnd));
    expect(raws.map((cell) => cell?.replace(/^'/, ''))).toEqual(
      [view.overall, ...view.fields].map(({ raw }) => raw),
    );
  });

  it('are refused with a sentence where they cannot be chosen', async () => {
    const twice = { before: `${ROUND}-2018`, after: 'nothing' };
    const unknown = await refused(server.url, endpoints.compareRounds, asking(twice));
    expectRefusal(unknown, 'round-not-found', /no such round/);
    const view = { before: `${ROUND}-2018~workshop`, after: `${ROUND}-2020` };
    const unread = await refused(server.url, endpoints.compareRounds, asking(view));
    expectRefusal(unread, 'reading-not-found', /no workshop view/);
    const baseline = { rounds: `${ROUND}-2018,${ROUND}-2020`, reference: `${ROUND}-2023` };
    const outside = await refused(server.url, endpoints.getMatrix, asking(baseline));
    expectRefusal(outside, 'comparison-baseline-unknown', /Choose one of them/);
    for (const rounds of ['', 'a b', `${ROUND}-2018~other`, 'x,'.repeat(60)]) {
      const problem = await refused(server.url, endpoints.getMatrix, asking({ rounds }));
      expectRefusal(problem, 'request-invalid', /rounds/);
    }
  });

  it('are refused with the code where the mapping contradicts itself or leads in a circle', async () => {
    // not asked before: prepared answers do not know of changes behind the product's back
    const parts = asking({ before: `${ROUND}-2016`, after: `${ROUND}-2023` });
    const link = `INSERT INTO catalogue_link (fromVersionId, toVersionId, position, level, kind, "from", "to", author, date, reason)
      SELECT fromVersionId, toVersionId, 9999, level, 'reworded_major', "from", "to", author, date, reason
      FROM catalogue_link WHERE level = 'criterion' AND kind = 'same' LIMIT 1`;
    expect(tamper(server, link)).toBe(1);
    const contradictory = await refused(server.url, endpoints.compareRounds, parts);
    expectRefusal(contradictory, 'mapping-contradictory', /contradict each other/);
    expectRefusal(
      await refused(server.url, endpoints.exportResults, asking({})),
      'mapping-contradictory',
      /./,
    );
    tamper(server, 'DELETE FROM catalogue_link WHERE position = 9999');
    const circle = `INSERT INTO catalogue_mapping (fromVersionId, toVersionId)
      SELECT toVersionId, fromVersionId FROM catalogue_mapping`;
    expect(tamper(server, circle)).toBe(1);
    const circular = await refused(server.url, endpoints.getMatrix, asking({}));
    expectRefusal(circular, 'mapping-circular', /in a circle/);
  });
});

describe('what little there is to compare in a small town', () => {
  let town: SmallTown;
  const rounds: string[] = [];

  beforeAll(async () => {
    town = await startSmallTown();
  });

  afterAll(async () => {
    await town?.server.stop();
  });

  const asking = (query: Readonly<Record<string, string>> = {}): CallParts => ({
    headers: town.first,
    params: { municipalityId: town.municipalityId },
    query,
  });

  const add = async (report: string) =>
    rounds.push(await importReport(town.url, town.municipalityId, town.first, report));

  const notice = async (before: string | undefined, after: string | undefined) =>
    (await call(town.url, endpoints.compareRounds, asking({ before: before ?? '', after: after ?? '' })))
      .notice;

  it('nothing yet, then one round', async () => {
    const none = await call(town.url, endpoints.getMatrix, asking());
    expect(none).toMatchObject({ rounds: [], notice: expect.stringContaining('noch keine abgeschlossene') });
    await add(smallReport());
    const one = await call(town.url, endpoints.getMatrix, asking());
    expect(one.notice).toContain('erst eine Runde');
    expect(await notice(rounds[0], rounds[0])).toContain('dieselbe Sicht derselben Runde');
  });

  it('two rounds of one date: differences, no development', async () => {
    await add(smallReport('Auental').replace('Monitoring	✘', 'Monitoring	✓'));
    expect(await notice(rounds[0], rounds[1])).toContain('dasselbe Datum');
    const { classes, order, worsening } = await call(
      town.url,
      endpoints.compareRounds,
      asking({ before: rounds[0] ?? '', after: rounds[1] ?? '' }),
    );
    expect(order).toBe('same_date');
    expect(worsening).not.toContain('verschlechtert');
    expect(classes.map(({ label }) => label)).toContain('3 Stufen höher (nur Kriterienebene)');
  });

  it('a round of only –: nothing to compare with', async () => {
    await add(smallReport().replaceAll(/\t(\(✓\)|✓|✘|\(✘\))$/gm, '\t–'));
    expect(await notice(rounds[0], rounds[2])).toContain('nichts bewertet');
    const { worsening } = await call(
      town.url,
      endpoints.compareRounds,
      asking({ before: rounds[2] ?? '', after: rounds[0] ?? '' }),
    );
    expect(worsening).toContain('lässt sich nicht sagen: Kein Kriterium ist vergleichbar.');
    const tokens = rounds.join(',');
    const matrix = await call(town.url, endpoints.getMatrix, asking({ rounds: tokens }));
    expect(matrix.notice).toMatch(/^In „.*“ ist nichts bewertet; .*\.$/);
    const unrated = matrix.rounds.findIndex(({ token }) => token === rounds[2]);
    const cells = matrix.fields.flatMap(({ criteria }) => criteria.map((row) => row.cells[unrated]));
    expect(cells.map((cell) => cell?.symbol)).toEqual([null, null, null, null]);
  });

  it('catalogues that nobody linked: only how the whole differs', async () => {
    await add(smallReport().replaceAll('Stadtteiltreffs', 'Nachbarschaft'));
    const said = await notice(rounds[0], rounds[3]);
    expect(said).toContain('nicht miteinander verknüpft');
    const view = await call(
      town.url,
      endpoints.compareRounds,
      asking({ before: rounds[0] ?? '', after: rounds[3] ?? '' }),
    );
    expect(view.overall.pieces).toBeNull();
    expect(view).toMatchObject({ isLinked: false, questions: null });
    expect([view.added.length, view.removed.length]).toEqual([4, 4]);
  });

  it('rounds of another municipality are not found', async () => {
    const { municipalities } = await call(town.url, endpoints.createMunicipality, {
      headers: town.first,
      body: { name: 'Bergdorf' },
    });
    const other = municipalities.find(({ name }) => name === 'Bergdorf')?.id ?? '';
    const problem = await refused(town.url, endpoints.compareRounds, {
      ...asking({ before: rounds[0] ?? '', after: rounds[1] ?? '' }),
      params: { municipalityId: other },
    });
    expectRefusal(problem, 'municipality-not-found', /no such municipality/);
  });
});
