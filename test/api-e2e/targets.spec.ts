import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import {
  signInAs,
  startServer,
  type DemonstrationRole,
  type RunningServer,
  type SignedInHeaders,
} from '@selbstcheck/testing';
import { call, refused, type CallParts } from './call.js';
import { expectRefusal } from './refusal.js';
import { municipalityTrail } from './trail.js';

const municipalityId = 'demo-weidenfurt';
const CRITERION = 'd2-7-1';
const WISH = { symbol: 3, date: '2099-12-31', reason: 'Beschluss der Steuerungsgruppe' };

let server: RunningServer;
const people: Partial<Record<DemonstrationRole, SignedInHeaders>> = {};

beforeAll(async () => {
  server = await startServer({ DEMO_DATA: 'on', RATE_LIMIT: '1000000' });
  for (const role of ['coordination', 'contributor', 'steering', 'viewer'] as const) {
    people[role] = await signInAs(server, role);
  }
});

afterAll(async () => {
  await server?.stop();
});

const as = (role: DemonstrationRole, body?: unknown, criterionId = CRITERION): CallParts => ({
  headers: people[role] ?? {},
  params: { municipalityId, criterionId },
  ...(body === undefined ? {} : { body }),
});

const setTarget = (body: object = WISH, criterionId = CRITERION) =>
  call(server.url, endpoints.setTarget, as('coordination', body, criterionId));

const shown = async (criterionId = CRITERION) =>
  (await call(server.url, endpoints.getCriterionTrend, as('viewer', undefined, criterionId))).targets;

describe('a target of a criterion', () => {
  it('is set by the coordination and seen by everybody at once, on every screen', async () => {
    expect((await shown()).current).toBeNull();
    const set = await setTarget();
    expect(set.current).toMatchObject({ ...WISH, state: 'current' });
    expect(set.pace?.sentence).toMatch(/\.$/);
    expect(await shown()).toEqual(set);
    const { fields } = await call(server.url, endpoints.getTrends, as('steering'));
    const summary = fields
      .flatMap(({ criteria }) => criteria)
      .find(({ criterionId }) => criterionId === CRITERION);
    expect(summary?.target).toMatchObject({ symbol: 3, date: WISH.date, pace: set.pace });
    const { targets } = await call(server.url, endpoints.listTargets, as('contributor'));
    expect(targets).toMatchObject([{ criterionId: CRITERION, target: set.current, pace: set.pace }]);
  });

  it('is replaced by another one, which is kept with it', async () => {
    const { current, earlier } = await setTarget({ ...WISH, symbol: 2 });
    expect(current).toMatchObject({ symbol: 2 });
    expect(earlier).toMatchObject([{ symbol: 3, state: 'replaced' }]);
    expect(earlier[0]?.endedAt).not.toBeNull();
  });

  it('is the same under the id of an earlier catalogue version', async () => {
    expect(await shown('d1-7-1')).toEqual(await shown());
  });

  it('is withdrawn with a reason', async () => {
    const parts = as('coordination', { reason: 'Haushalt gekürzt' });
    const { current, pace, earlier } = await call(server.url, endpoints.withdrawTarget, parts);
    expect([current, pace]).toEqual([null, null]);
    expect(earlier[0]).toMatchObject({ state: 'withdrawn', endReason: 'Haushalt gekürzt' });
    expectRefusal(
      await refused(server.url, endpoints.withdrawTarget, parts),
      'target-not-found',
      /no target any more/,
    );
    expect((await call(server.url, endpoints.listTargets, as('viewer'))).targets).toEqual([]);
  });

  it('leaves its way in the audit trail, by function and without its reason', async () => {
    const trail = await municipalityTrail(server.url, people.coordination ?? {}, municipalityId);
    const entries = trail.filter(({ subject }) => subject.kind === 'target');
    expect(entries.map(({ action }) => action)).toEqual(['target_withdrawn', 'target_set', 'target_set']);
    expect(entries[1]).toMatchObject({
      actor: { role: 'coordination' },
      before: { symbol: '✓' },
      after: { symbol: '(✓)', date: WISH.date },
    });
    expect(JSON.stringify(entries)).not.toMatch(/Haushalt|Beschluss/);
  });

  it('is neither set nor withdrawn by anybody else', async () => {
    for (const role of ['contributor', 'steering', 'viewer'] as const) {
      expectRefusal(await refused(server.url, endpoints.setTarget, as(role, WISH)), 'not-allowed');
      const parts = as(role, { reason: 'x' });
      expectRefusal(await refused(server.url, endpoints.withdrawTarget, parts), 'not-allowed');
    }
  });

  it('in the past is refused with a sentence that says from when on', async () => {
    const past = as('coordination', { ...WISH, date: '2020-01-01' });
    const problem = await refused(server.url, endpoints.setTarget, past);
    expectRefusal(problem, 'target-date-past', /2020-01-01 lies in the past.*Choose a date from/);
    expect(problem.params).toMatchObject({ date: '2020-01-01' });
  });

  it('of an unknown criterion is refused', async () => {
    const unknown = as('coordination', WISH, 'nothing');
    expectRefusal(await refused(server.url, endpoints.setTarget, unknown), 'criterion-not-found');
  });

  it('of a criterion that the latest round does not ask any more is refused', async () => {
    const ended = as('coordination', WISH, 'd1-2-7');
    const problem = await refused(server.url, endpoints.setTarget, ended);
    expectRefusal(problem, 'criterion-not-found', /does not ask this criterion any more/);
  });

  it.each([
    ['no rating to reach', { symbol: 0 }],
    ['a rating that does not exist', { symbol: 4 }],
    ['no calendar date', { date: '2099-02-30' }],
    ['an empty reason', { reason: '  ' }],
    ['a reason with control characters', { reason: 'a\u0000b' }],
    ['a reason as long as a book', { reason: 'x'.repeat(1_001) }],
  ])('is not understood with %s', async (_, wrong) => {
    const problem = await refused(server.url, endpoints.setTarget, as('coordination', { ...WISH, ...wrong }));
    expectRefusal(problem, 'request-invalid', new RegExp(`body\\.${Object.keys(wrong)[0]}`));
  });
});
