import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, type Endpoint } from '@selbstcheck/contracts';
import { refused, send } from './call.js';
import { PlanningTown } from './planned-round.js';
import { expectRefusal } from './refusal.js';

let town: PlanningTown;

beforeAll(async () => {
  town = await PlanningTown.start();
});

afterAll(async () => {
  await town?.server.stop();
});

const FIGURES: readonly (readonly [endpoint: Endpoint, params: object, query: Record<string, string>])[] = [
  [endpoints.getTrends, {}, {}],
  [endpoints.getCriterionTrend, { criterionId: 'd2-1-1' }, {}],
  [endpoints.compareRounds, {}, { before: 'demo-weidenfurt-2023', after: 'demo-weidenfurt-2025' }],
  [endpoints.getMatrix, {}, {}],
  [endpoints.compareWithOthers, {}, {}],
  [endpoints.exportResults, {}, { format: 'csv' }],
  [endpoints.listTargets, {}, {}],
  [endpoints.getOverview, { roundId: 'demo-weidenfurt-2025' }, {}],
];

/** Everything that tells figures of rounds, as text; without the moment that a file was made. */
async function figures(): Promise<readonly string[]> {
  const { headers, params } = town.as('viewer');
  const answers: string[] = [];
  for (const [endpoint, own, query] of FIGURES) {
    const parts = { headers: headers ?? {}, params: { ...params, ...own }, query };
    const response = await send(town.url, endpoint, parts);
    const body = await response.text();
    if (!response.ok) throw new Error(`${endpoint.path}: ${body}`);
    answers.push(`${endpoint.path} ${body.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '(moment)')}`);
  }
  return answers;
}

describe('a round in work', () => {
  it('changes no figure of trends, comparisons, others, targets and tables, in any state before closing', async () => {
    const before = await figures();
    const roundId = await town.plan({ referenceDate: '2026-01-31' });
    expect(await figures()).toEqual(before);
    await town.step(roundId, 'planned', 'open');
    await town.assign(roundId, 'field d2-f1 Jugendamt');
    await town.answer(roundId, 'Jugendamt', ['d2-1-1-1', 'd2-1-1-2', 'd2-1-1-3']);
    expect(await figures()).toEqual(before);
    await town.step(roundId, 'open', 'in_agreement');
    expect(await figures()).toEqual(before);
  });

  it('has no result that could be told, compared or explained', async () => {
    const roundId = await town.plan({ referenceDate: '2026-01-31' }, 'open');
    const parts = town.as('viewer', roundId);
    for (const endpoint of [endpoints.getOverview, endpoints.explainOverall]) {
      expectRefusal(await refused(town.url, endpoint, parts), 'result-not-found');
    }
    const query = { before: 'demo-weidenfurt-2025', after: roundId };
    expectRefusal(await refused(town.url, endpoints.compareRounds, { ...parts, query }), 'round-not-found');
  });
});
