import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, type MunicipalityView, type Overview } from '@selbstcheck/contracts';
import { glyphOfSymbol } from '@selbstcheck/domain';
import { startPostgres, startServer, type RunningServer } from '@selbstcheck/testing';
import { call, refused } from './call.js';

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
  let municipalities: readonly MunicipalityView[];

  beforeAll(async () => {
    postgres = engine === 'postgres' ? await startPostgres() : undefined;
    server = await startServer({ DEMO_DATA: 'on', ...(postgres ? { DATABASE_URL: postgres.url } : {}) });
    ({ municipalities } = await call(server.url, endpoints.listMunicipalities));
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

  const overviewOf = (roundId: string): Promise<Overview> =>
    call(server.url, endpoints.getOverview, { params: { roundId } });

  it('is ready and says on what', async () => {
    await expect(call(server.url, endpoints.readiness)).resolves.toMatchObject({
      status: 'ok',
      database: engine,
    });
    await expect(call(server.url, endpoints.liveness)).resolves.toEqual({ status: 'ok' });
  });

  it('shows Dessau-Roßlau 2020 as the printed report has it', async () => {
    const [round] = municipality('report_facts').rounds;
    const overview = await overviewOf(round?.id ?? '');
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
    const [round] = municipality('report_facts').rounds;
    const overview = await overviewOf(round?.id ?? '');
    const explained = await call(server.url, endpoints.explainField, {
      params: { roundId: overview.round.id, fieldId: overview.fields[1]?.id ?? '' },
    });
    expect(explained.score).toMatchObject({ value: '7/3', stage: 3, range: null, reserve: null });
    expect(explained.report?.declared).toEqual({ questionsTotal: 30, questionsProcessed: 25, stage: 3 });
    expect(explained.report?.findings.map(({ code }) => code).sort()).toEqual([
      'missing-partly-named',
      'numbering-shifted',
      'unrated-all-missing',
    ]);
    const whole = await call(server.url, endpoints.explainOverall, {
      params: { roundId: overview.round.id },
    });
    expect(whole.score).toMatchObject({ value: '57/28', stage: 3, range: null });
    expect(whole.equalCriteria).toEqual({ value: '23/11', stage: 3, differs: false });
    expect(whole.equalQuestions).toBeNull();
    expect(whole.report?.findings.map(({ code }) => code).sort()).toEqual(['no-date', 'total-mismatch']);
  });

  it('computes bounds and robustness for the six rounds of the fictional municipality', async () => {
    const { rounds } = municipality('fictional');
    expect(rounds).toHaveLength(6);
    expect(rounds.map(({ referenceDate }) => referenceDate)).toEqual(
      rounds
        .map(({ referenceDate }) => referenceDate)
        .sort()
        .reverse(),
    );
    for (const round of rounds) {
      const explained = await call(server.url, endpoints.explainOverall, { params: { roundId: round.id } });
      expect(explained.score.range).not.toBeNull();
      expect(explained.score.reserve).not.toBeNull();
      expect(explained.equalQuestions).not.toBeNull();
      expect(explained.report).toBeNull();
      expect(round.catalogue.isDemonstration).toBe(true);
    }
  });

  it('refuses unknown rounds, fields and addresses as problems', async () => {
    const unknown = await refused(server.url, endpoints.getOverview, { params: { roundId: 'nothing' } });
    expect(unknown).toMatchObject({ status: 404, code: 'round-not-found' });
    const [round] = municipality('fictional').rounds;
    const field = await refused(server.url, endpoints.explainField, {
      params: { roundId: round?.id ?? '', fieldId: 'nothing' },
    });
    expect(field).toMatchObject({ status: 404, code: 'field-not-found' });
    const long = await refused(server.url, endpoints.getOverview, {
      params: { roundId: 'x'.repeat(10_000) },
    });
    expect(long.status).toBeGreaterThanOrEqual(400);
    const nowhere = await fetch(`${server.url}/api/nowhere`);
    expect(nowhere.status).toBe(404);
    await expect(nowhere.json()).resolves.toMatchObject({ code: 'not-found' });
  });

  it('removes the demonstration in one step, and a restart does not bring it back', async () => {
    const environment = { DEMO_DATA: 'on', ...(postgres ? { DATABASE_URL: postgres.url } : {}) };
    await expect(call(server.url, endpoints.removeDemonstration)).resolves.toMatchObject({
      demonstration: 'removed',
    });
    await expect(call(server.url, endpoints.listMunicipalities)).resolves.toEqual({ municipalities: [] });
    const again = await startServer(environment, server.dataFolder);
    try {
      await expect(call(again.url, endpoints.listMunicipalities)).resolves.toEqual({ municipalities: [] });
    } finally {
      await again.stop();
    }
  });
});
