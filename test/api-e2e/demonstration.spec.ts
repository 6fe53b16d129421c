import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, type MunicipalityView, type Overview } from '@selbstcheck/contracts';
import { glyphOfSymbol } from '@selbstcheck/domain';
import {
  FIRST_PERSON,
  signIn,
  signInAs,
  startPostgres,
  startServer,
  type RunningServer,
  type SignedInHeaders,
} from '@selbstcheck/testing';
import { call, refused } from './call.js';
import { expectRefusal } from './refusal.js';
import { MEMBER_ROLES } from './town.js';
import { installationTrail } from './trail.js';

const DESSAU_SYMBOLS = [
  '(✓) ✓ (✓) ✘',
  '(✓) (✓) ✓ ✓ (✓) – (✓) (✓) (✓) ✓',
  '✓ ✓ (✓) ✓',
  '(✘) (✓) (✘) ✓ (✓) ✓',
  '(✓) (✓) ✘',
  '✓ (✓) (✓)',
  '(✓) (✓) (✘) (✓)',
];

describe.each(['sqlite', 'postgres'] as const)('a server with demonstration data on %s', (engine) => {
  let postgres: Awaited<ReturnType<typeof startPostgres>> | undefined;
  let server: RunningServer;
  let headers: SignedInHeaders;
  let municipalities: readonly MunicipalityView[];

  beforeAll(async () => {
    postgres = engine === 'postgres' ? await startPostgres() : undefined;
    server = await startServer({ DEMO_DATA: 'on', ...(postgres ? { DATABASE_URL: postgres.url } : {}) });
    headers = await signInAs(server, 'viewer');
    ({ municipalities } = await call(server.url, endpoints.listMunicipalities, { headers }));
  });

  afterAll(async () => {
    await server?.stop();
    await postgres?.stop();
  });

  const municipality = (kind: MunicipalityView['demonstration']): MunicipalityView => {
    const found = municipalities.find(({ demonstration }) => demonstration === kind);
    if (!found) throw new Error(`There is no ${kind} municipality.`);
    return found;
  };

  /** The newest round of a municipality, as parameters of its addresses. */
  const newestOf = (kind: MunicipalityView['demonstration']) => {
    const { id: municipalityId, rounds } = municipality(kind);
    return { municipalityId, roundId: rounds.find(({ state }) => state === 'closed')?.id ?? '' };
  };

  const overviewOf = (params: ReturnType<typeof newestOf>): Promise<Overview> =>
    call(server.url, endpoints.getOverview, { params, headers });

  it('is ready and says on what', async () => {
    await expect(call(server.url, endpoints.readiness)).resolves.toMatchObject({
      status: 'ok',
      database: engine,
    });
    await expect(call(server.url, endpoints.liveness)).resolves.toEqual({ status: 'ok' });
  });

  it('shows the same two municipalities to every role of them, and none to the administration', async () => {
    for (const role of MEMBER_ROLES) {
      const member = await signInAs(server, role);
      const seen = await call(server.url, endpoints.listMunicipalities, { headers: member });
      expect(seen).toEqual({ municipalities });
      await expect(call(server.url, endpoints.getSession, { headers: member })).resolves.toMatchObject({
        session: { person: { isDemonstration: true }, memberships: [{ role }, { role }] },
      });
    }
    const admin = await signInAs(server, 'installation_admin');
    const seen = await call(server.url, endpoints.listMunicipalities, { headers: admin });
    expect(seen).toEqual({ municipalities: [] });
  });

  it('shows Dessau-Roßlau 2020 as the printed report has it', async () => {
    const overview = await overviewOf(newestOf('report_facts'));
    expect(overview.municipality.name).toBe('Dessau-Roßlau');
    expect(
      overview.fields.map((field) => field.criteria.map(({ symbol }) => glyphOfSymbol(symbol)).join(' ')),
    ).toEqual(DESSAU_SYMBOLS);
    expect(overview.fields.map(({ stage }) => stage)).toEqual([3, 3, 4, 3, 2, 3, 3]);
    expect(overview.overall).toMatchObject({
      stage: 3,
      counts: { rated: 93, asked: 105 },
      criteria: 34,
      ratedCriteria: 33,
    });
    expect(overview.fields.map(({ counts }) => `${counts.rated} von ${counts.asked}`)).toEqual([
      '12 von 14',
      '25 von 30',
      '12 von 12',
      '15 von 18',
      '11 von 12',
      '6 von 6',
      '12 von 14',
    ]);
  });

  it('explains a field of the printed report without bounds, and with what the report contradicts', async () => {
    const params = newestOf('report_facts');
    const { fields } = await overviewOf(params);
    const explained = await call(server.url, endpoints.explainField, {
      params: { ...params, fieldId: fields[1]?.id ?? '' },
      headers,
    });
    expect(explained.score).toMatchObject({ value: '7/3', stage: 3, range: null, reserve: null });
    expect(explained.report?.declared).toEqual({ questionsTotal: 30, questionsProcessed: 25, stage: 3 });
    expect(explained.report?.findings.map(({ code }) => code).sort()).toEqual([
      'missing-partly-named',
      'numbering-shifted',
      'unrated-all-missing',
    ]);
    const whole = await call(server.url, endpoints.explainOverall, { params, headers });
    expect(whole.score).toMatchObject({ value: '57/28', stage: 3, range: null });
    expect(whole.equalCriteria).toEqual({ value: '23/11', stage: 3, differs: false });
    expect(whole.equalQuestions).toBeNull();
    expect(whole.report?.findings.map(({ code }) => code).sort()).toEqual(['no-date', 'total-mismatch']);
  });

  it('computes bounds and robustness for the six closed rounds of the fictional municipality', async () => {
    const { id: municipalityId, rounds: all } = municipality('fictional');
    const rounds = all.filter(({ state }) => state === 'closed');
    expect(rounds).toHaveLength(6);
    expect(all.filter(({ state }) => state !== 'closed').map(({ title }) => title)).toEqual([
      'Selbstcheck 2026',
    ]);
    expect(rounds.map(({ referenceDate }) => referenceDate)).toEqual(
      rounds
        .map(({ referenceDate }) => referenceDate)
        .sort()
        .reverse(),
    );
    for (const round of rounds) {
      const explained = await call(server.url, endpoints.explainOverall, {
        params: { municipalityId, roundId: round.id },
        headers,
      });
      expect(explained.score.range).not.toBeNull();
      expect(explained.score.reserve).not.toBeNull();
      expect(explained.equalQuestions).not.toBeNull();
      expect(explained.report).toBeNull();
      expect(round.catalogue.isDemonstration).toBe(true);
    }
  });

  it('refuses unknown rounds, rounds of the other municipality, fields and addresses as problems', async () => {
    const params = newestOf('fictional');
    const { roundId: elsewhere } = newestOf('report_facts');
    for (const roundId of ['nothing', elsewhere]) {
      const unknown = await refused(server.url, endpoints.getOverview, {
        params: { ...params, roundId },
        headers,
      });
      expectRefusal(unknown, 'round-not-found', /round/);
    }
    const field = await refused(server.url, endpoints.explainField, {
      params: { ...params, fieldId: 'nothing' },
      headers,
    });
    expectRefusal(field, 'field-not-found', /field/);
    const long = await refused(server.url, endpoints.getOverview, {
      params: { ...params, roundId: 'x'.repeat(10_000) },
      headers,
    });
    expect(long.status).toBe(404);
    const nowhere = await fetch(`${server.url}/api/nowhere`);
    expect(nowhere.status).toBe(404);
    await expect(nowhere.json()).resolves.toMatchObject({ code: 'not-found' });
  });

  it('is removed by nobody but the administration', async () => {
    for (const role of MEMBER_ROLES) {
      const member = await signInAs(server, role);
      const problem = await refused(server.url, endpoints.removeDemonstration, { headers: member });
      expectRefusal(problem, 'not-allowed', /Your role does not allow this/);
    }
    await expect(overviewOf(newestOf('fictional'))).resolves.toBeDefined();
  });

  it('goes in one step with its accounts, leaves a way in, and does not come back with a restart', async () => {
    const { url } = server;
    const admin = await signInAs(server, 'installation_admin');
    const { installation, setUpPath } = await call(url, endpoints.removeDemonstration, { headers: admin });
    expect(installation).toMatchObject({ demonstration: 'removed', needsSetUp: true });
    for (const gone of [admin, headers]) {
      const problem = await refused(url, endpoints.listMunicipalities, { headers: gone });
      expectRefusal(problem, 'sign-in-needed', /sign in/i);
    }
    await expect(signInAs(server, 'coordination')).rejects.toThrow('sign-in-failed');

    const [, token = ''] = /^\/einrichten#([\w-]{43})$/.exec(setUpPath ?? '') ?? [];
    await call(url, endpoints.setUp, {
      body: { token, name: 'Erste Person', ...FIRST_PERSON, language: 'de', municipality: null },
    });
    const environment = { DEMO_DATA: 'on', ...(postgres ? { DATABASE_URL: postgres.url } : {}) };
    const again = await startServer(environment, server.dataFolder);
    try {
      expect(again.output()).not.toMatch(/einrichten|@beispiel/);
      const own = await signIn(again.url, FIRST_PERSON);
      await expect(call(again.url, endpoints.administerMunicipalities, { headers: own })).resolves.toEqual({
        municipalities: [],
      });
      await expect(installationTrail(again.url, own, 'demonstration_removed')).resolves.toMatchObject([
        { before: { municipalities: 2, accounts: 5 } },
      ]);
    } finally {
      await again.stop();
    }
  });
});
