import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { call, refused, send } from './call.js';
import { PlanningTown, WISH } from './planned-round.js';
import { expectRefusal } from './refusal.js';
import { municipalityTrail } from './trail.js';

let town: PlanningTown;

beforeAll(async () => {
  town = await PlanningTown.start();
});

afterAll(async () => {
  await town?.server.stop();
});

const planOf = (roundId: string) => call(town.url, endpoints.getRoundPlan, town.as('viewer', roundId));

describe('a planned round', () => {
  it('is there for everybody of the municipality, in work and not among the closed ones', async () => {
    const roundId = await town.plan();
    await expect(planOf(roundId)).resolves.toMatchObject({
      round: {
        ...{ title: WISH.title, state: 'planned', source: 'answers', sourceName: null },
        ...{ opensOn: WISH.opensOn, deadline: WISH.deadline },
      },
      ...{ catalogueVersionId: 'demonstration-2', planRevision: 1, namedReading: null },
      ...{ criteriaWithoutQuestions: [], questions: 108, unheldQuestions: 108, steps: [] },
      next: [{ to: 'open', isBack: false, refusal: null }],
    });
    const { rounds } = await call(town.url, endpoints.listRounds, town.as('contributor'));
    expect(rounds.find(({ id }) => id === roundId)).toMatchObject({ state: 'planned' });
  });

  it.each([
    ['a deadline before the opening', { deadline: '2025-12-31' }, 'round-deadline-before-opening'],
    ['a reference date after the deadline', { referenceDate: '2100-01-01' }, 'round-reference-date-late'],
    ['a day that does not exist', { opensOn: '2026-02-30' }, 'round-date-invalid'],
    ['no day at all', { referenceDate: 'nächste Woche' }, 'round-date-invalid'],
    ['an unknown version', { catalogueVersionId: 'nothing' }, 'catalogue-version-unknown'],
  ] as const)('is refused with %s', async (_, wrong, code) => {
    const parts = town.as('coordination', null, { ...WISH, ...wrong });
    expectRefusal(await refused(town.url, endpoints.planRound, parts), code);
  });

  it('is changed on top of what one saw', async () => {
    const roundId = await town.plan();
    const wish = { ...WISH, title: 'Selbstcheck 2098', planRevision: 1 };
    const change = () => town.as('coordination', roundId, wish);
    const changed = await call(town.url, endpoints.changeRoundPlan, change());
    expect(changed).toMatchObject({ round: { title: 'Selbstcheck 2098' }, planRevision: 2 });
    expectRefusal(await refused(town.url, endpoints.changeRoundPlan, change()), 'round-plan-stale');
    const wrong = town.as('coordination', roundId, { ...wish, planRevision: 2, deadline: '2020-01-01' });
    expectRefusal(await refused(town.url, endpoints.changeRoundPlan, wrong), 'round-deadline-before-opening');
  });

  it('is planned, changed and stepped by the coordination alone', async () => {
    const roundId = await town.plan();
    for (const role of ['contributor', 'steering', 'viewer'] as const) {
      const step = town.as(role, roundId, { from: 'planned', to: 'open', reason: null });
      expectRefusal(await refused(town.url, endpoints.stepRound, step), 'not-allowed');
      expectRefusal(await refused(town.url, endpoints.planRound, town.as(role, null, WISH)), 'not-allowed');
    }
    const elsewhere = town.as('coordination', roundId);
    const parts = { ...elsewhere, params: { municipalityId: 'demo-dessau-rosslau', roundId } };
    expectRefusal(await refused(town.url, endpoints.getRoundPlan, parts), 'round-not-found');
  });
});

describe('the catalogue version of a planned round', () => {
  it('may be a newer one, after a preview of what stays comparable', async () => {
    const roundId = await town.plan({ catalogueVersionId: 'demonstration-1' });
    await town.assign(roundId, 'criterion d1-1-1 Jugendamt');
    expect((await planOf(roundId)).newerVersions).toMatchObject([{ id: 'demonstration-2' }]);
    const preview = (language: string, versionId: string) =>
      call(town.url, endpoints.previewRoundVersion, {
        ...town.as('coordination'),
        params: { municipalityId: town.municipalityId, roundId, versionId },
        query: { language },
      });
    const same = await preview('de', 'demonstration-2');
    expect(same).toMatchObject({ previous: { title: 'Selbstcheck 2025' }, criteriaWithoutQuestions: [] });
    expect(same.effects.every(({ effect }) => effect === 'continues')).toBe(true);
    const older = await preview('de', 'demonstration-1');
    expect(older.effects.some(({ effect }) => effect !== 'continues')).toBe(true);
    expect(older.summary).toMatch(/Kriterien .*\.$/);
    expect((await preview('en', 'demonstration-1')).summary).toMatch(/criteria .*\.$/);

    const choice = { catalogueVersionId: 'demonstration-2', planRevision: 1 };
    const chosen = await call(
      town.url,
      endpoints.chooseRoundVersion,
      town.as('coordination', roundId, choice),
    );
    expect(chosen).toMatchObject({
      catalogueVersionId: 'demonstration-2',
      planRevision: 2,
      newerVersions: [],
    });
    const held = await call(town.url, endpoints.getAssignments, town.as('viewer', roundId));
    expect(held.assignments.length).toBeGreaterThan(0);
    expect(new Set(held.assignments.map(({ department }) => department))).toEqual(new Set(['Jugendamt']));
  });

  it('stays once the round was opened', async () => {
    const roundId = await town.plan({}, 'open');
    const choice = { catalogueVersionId: 'demonstration-1', planRevision: 1 };
    const parts = town.as('coordination', roundId, choice);
    expectRefusal(await refused(town.url, endpoints.chooseRoundVersion, parts), 'round-version-fixed');
    expect((await planOf(roundId)).newerVersions).toEqual([]);
  });
});

describe('the states of a round', () => {
  const refusedStep = (roundId: string, body: object) =>
    refused(town.url, endpoints.stepRound, town.as('coordination', roundId, body));

  it('follow each other, with every step kept by function and reason', async () => {
    const roundId = await town.plan({}, 'open', 'in_agreement');
    const back = await town.step(roundId, 'in_agreement', 'open', 'Das Jugendamt braucht noch eine Woche.');
    expect(back.steps.map(({ from, to, reason }) => [from, to, reason])).toEqual([
      ['planned', 'open', null],
      ['open', 'in_agreement', null],
      ['in_agreement', 'open', 'Das Jugendamt braucht noch eine Woche.'],
    ]);
    expect(back.steps[2]).toMatchObject({ function: 'Leitung' });
    expect(JSON.stringify(back)).not.toContain('Beispiel-Koordination');
    const trail = await municipalityTrail(town.url, town.coordination, town.municipalityId, 'round_stepped');
    expect(trail[0]).toMatchObject({ before: { roundState: 'in_agreement' }, after: { roundState: 'open' } });
    expect(JSON.stringify(trail)).not.toContain('noch eine Woche');
  });

  it('are not skipped, not gone back to without a reason, and not changed under somebody', async () => {
    const roundId = await town.plan({}, 'open');
    const reason = null;
    expectRefusal(await refusedStep(roundId, { from: 'open', to: 'closed', reason }), 'round-state-step');
    expectRefusal(await refusedStep(roundId, { from: 'open', to: 'planned' }), 'round-reason-missing');
    expectRefusal(await refusedStep(roundId, { from: 'planned', to: 'open' }), 'round-state-changed');
    expectRefusal(await refusedStep(roundId, { from: 'open', to: 'open!' }), 'request-invalid');
    await town.assign(roundId, 'criterion d2-1-1 Jugendamt');
    await town.answer(roundId, 'Jugendamt', ['d2-1-1-1']);
    const back = { from: 'open', to: 'planned', reason: 'Zu früh geöffnet' };
    expectRefusal(await refusedStep(roundId, back), 'round-answered');
  });

  it('lead from an imported round into the archive and back, and nowhere else', async () => {
    const roundId = 'demo-weidenfurt-2014';
    const archived = await town.step(roundId, 'closed', 'archived');
    expect(archived).toMatchObject({ planRevision: 0, next: [{ to: 'closed', isBack: true }] });
    await town.step(roundId, 'archived', 'closed', 'Wird noch gebraucht');
    const reopening = { from: 'closed', to: 'open', reason: 'Fehler' };
    expectRefusal(await refusedStep(roundId, reopening), 'round-never-reopened');
    const plan = town.as('coordination', roundId, { ...WISH, planRevision: 1 });
    expectRefusal(await refused(town.url, endpoints.changeRoundPlan, plan), 'round-not-planned');
  });

  it('forbid opening after the deadline', async () => {
    const over = { opensOn: '2020-01-01', referenceDate: '2020-02-01', deadline: '2020-03-01' };
    const roundId = await town.plan(over);
    expectRefusal(await refusedStep(roundId, { from: 'planned', to: 'open' }), 'round-deadline-past');
    expect((await planOf(roundId)).next).toMatchObject([
      { to: 'open', refusal: { code: 'round-deadline-past' } },
    ]);
  });

  it('forbid opening while a criterion has no question', async () => {
    const roundId = await town.plan({ catalogueVersionId: 'wk-2020' });
    expectRefusal(await refusedStep(roundId, { from: 'planned', to: 'open' }), 'round-not-ready');
    const { criteriaWithoutQuestions, next } = await planOf(roundId);
    expect(criteriaWithoutQuestions.length).toBeGreaterThan(0);
    expect(next).toMatchObject([{ refusal: { params: { criteria: criteriaWithoutQuestions.length } } }]);
  });

  it('let one of two through who take the same step at the same moment', async () => {
    const roundId = await town.plan();
    const parts = town.as('coordination', roundId, { from: 'planned', to: 'open', reason: null });
    const answers = await Promise.all([1, 2].map(() => send(town.url, endpoints.stepRound, parts)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await planOf(roundId)).steps).toHaveLength(1);
  });
});
