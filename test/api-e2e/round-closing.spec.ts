import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { randomUUID } from 'node:crypto';
import { AnsweredRound } from './answered-round.js';
import { call, refused, send } from './call.js';
import { PlanningTown } from './planned-round.js';
import { expectRefusal } from './refusal.js';
import { municipalityTrail } from './trail.js';

const BEFORE = 'demo-weidenfurt-2025';

let town: PlanningTown;

beforeAll(async () => {
  town = await PlanningTown.start();
});

afterAll(async () => {
  await town?.server.stop();
});

const closingOf = (round: AnsweredRound, language = 'de') =>
  call(town.url, endpoints.getClosing, { ...town.as('viewer', round.roundId), query: { language } });

describe('a round from opening to closing', () => {
  it('ends beside the rounds before, with one figure everywhere', async () => {
    const round = await AnsweredRound.open(town);
    const questionIds = await round.questionIds();
    await round.say('Jugendamt', 'rather_yes', questionIds);
    await round.say('Kultur', 'no', ['d2-1-1-1', 'd2-1-1-2']);
    expect(await round.agreement()).toMatchObject({ disagreements: 2, workshopChanges: 0 });

    const agreed = await round.agree(
      { kind: 'agreement', questionId: 'd2-1-1-1', answer: 'rather_no', reason: 'Gemeinsam durchgesehen' },
      { kind: 'workshop_rating', criterionId: 'd2-7-5', rating: { symbol: 0 } },
      { kind: 'workshop_answer', questionId: 'd2-1-2-1', answer: 'yes' },
    );
    expect(agreed).toMatchObject({ disagreements: 1, workshopChanges: 2 });
    await call(
      town.url,
      endpoints.saveText,
      round.as({
        entryId: randomUUID(),
        fieldId: 'd2-f1',
        kind: 'measures',
        text: '**Leitfaden**',
        basedOn: 0,
      }),
    );

    const checklist = await closingOf(round);
    expect(checklist.mayClose).toBe(false);
    expect(checklist.readings).toMatchObject([
      { reading: 'self_rating', rated: 107, asked: 108, changedCriteria: 0 },
      { reading: 'workshop', rated: null, changedCriteria: 1 },
    ]);
    expect(checklist.points).toMatchObject([
      { kind: 'leading_reading_missing', forbids: true, parts: [] },
      {
        kind: 'disagreements',
        forbids: false,
        parts: [{ id: 'd2-1-1-2', level: 'question', criterionId: 'd2-1-1', fieldId: 'd2-f1' }],
      },
      { kind: 'fields_without_texts', forbids: false },
    ]);
    const [place] = checklist.points[1]?.parts ?? [];
    expect([place?.code, place?.title?.de]).toEqual([
      '1.1.2',
      expect.stringMatching(/^Tagt mindestens zweimal/),
    ]);
    expect((await closingOf(round, 'en')).points[0]?.sentence).toMatch(/^Please name the leading view/);

    await round.close('workshop');
    expect(await closingOf(round)).toMatchObject({
      points: [],
      mayClose: false,
      round: { state: 'closed', leadingReading: 'workshop' },
      readings: [{ reading: 'self_rating' }, { reading: 'workshop' }],
    });

    const overview = await round.overview();
    expect(overview).toMatchObject({ reading: 'workshop', round: { title: 'Selbstcheck 2026' } });
    const symbols = new Map(
      overview.fields.flatMap(({ criteria }) => criteria.map(({ id, symbol }) => [id, symbol] as const)),
    );
    expect([symbols.get('d2-7-5'), symbols.get('d2-1-2'), symbols.get('d2-1-1')]).toEqual([0, 2, 2]);
    const explained = await call(town.url, endpoints.explainField, {
      ...round.as(),
      params: { municipalityId: town.municipalityId, roundId: round.roundId, fieldId: 'd2-f1' },
    });
    expect(explained.criteria[0]?.questions.slice(0, 2)).toMatchObject([
      { code: '1.1.1', answer: 'rather_no' },
      { code: '1.1.2', answer: 'not_answered' },
    ]);

    const { rounds, fields } = await call(town.url, endpoints.getTrends, town.as('steering'));
    expect(rounds.at(-1)?.roundId).toBe(round.roundId);
    const trend = fields.flatMap(({ criteria }) => criteria);
    expect(new Map(trend.map(({ criterionId, points }) => [criterionId, points.at(-1)?.symbol]))).toEqual(
      symbols,
    );
    const pair = await call(town.url, endpoints.compareRounds, {
      ...town.as('steering'),
      query: { before: BEFORE, after: round.roundId },
    });
    expect(pair.classes.flatMap(({ criteria }) => criteria)).toHaveLength(symbols.size);
    const { byteLength } = await (
      await send(town.url, endpoints.exportResults, town.as('viewer'))
    ).arrayBuffer();
    expect(byteLength).toBeGreaterThan(0);

    const trail = await municipalityTrail(town.url, town.coordination, town.municipalityId);
    expect(trail.slice(0, 5).map(({ action }) => action)).toEqual([
      'round_closed',
      'round_stepped',
      'round_reading_named',
      'round_agreed',
      'round_stepped',
    ]);
  });

  it('is not there for trends, comparison and Überblick before it is closed', async () => {
    const round = await AnsweredRound.open(town, { title: 'Noch offen' });
    await round.say('Jugendamt', 'yes', ['d2-1-1-1']);
    const { fields } = await call(town.url, endpoints.getTrends, town.as('viewer'));
    expect(JSON.stringify(fields)).not.toContain(round.roundId);
    const pair = { ...town.as('viewer'), query: { before: BEFORE, after: round.roundId } };
    expectRefusal(await refused(town.url, endpoints.compareRounds, pair), 'round-not-found');
    expectRefusal(await refused(town.url, endpoints.getOverview, round.as()), 'result-not-found');
  });
});

describe('a round that is entered after the fact', () => {
  it('is closed on symbols of whole criteria alone, and corrected by them', async () => {
    const round = await AnsweredRound.earlier(town, '2010-05-01');
    const { takesRecordedRatings, fields } = await round.agreement();
    expect(takesRecordedRatings).toBe(true);
    const criteria = fields.flatMap((field) => field.criteria.map(({ id }) => id));
    const saved = await round.agree(
      ...criteria.map((criterionId) => ({
        ...{ kind: 'recorded_rating' as const, criterionId, rating: { symbol: 2 as const } },
      })),
    );
    expect(saved.outcomes.every(({ outcome }) => outcome === 'saved')).toBe(true);
    await round.close();
    expect(await round.overview()).toMatchObject({
      overall: { stage: 3, criteria: criteria.length, ratedCriteria: criteria.length },
    });
    const corrected = await round.correct({
      ratings: [{ criterionId: 'd2-7-5', reading: 'self_rating', rating: { symbol: null } }],
    });
    expect(corrected.changes).toEqual([
      expect.stringMatching(/^Kriterium „.*“ im Ganzen: keine Einschätzung möglich statt eher ja \(Selbst/),
    ]);
    expect((await round.overview()).overall.ratedCriteria).toBe(criteria.length - 1);
    const { rounds } = await call(town.url, endpoints.getTrends, town.as('viewer'));
    expect(rounds[0]).toMatchObject({ roundId: round.roundId, referenceDate: '2010-05-01' });
  });
});

describe('closing', () => {
  it('is refused with what the checklist marks as needed, and nothing is frozen', async () => {
    const round = await AnsweredRound.open(town, { title: 'Ohne Sicht', referenceDate: '2099-06-30' });
    await town.step(round.roundId, 'open', 'in_agreement');
    const step = round.as({ from: 'in_agreement', to: 'closed', reason: null });
    const problem = await refused(town.url, endpoints.stepRound, step);
    expectRefusal(problem, 'round-not-closable');
    expect(problem.params).toEqual({
      points: 'nothing_answered, leading_reading_missing, reference_date_ahead',
    });
    expectRefusal(await refused(town.url, endpoints.listRevisions, round.as()), 'round-not-closed');
  });

  it('ends every act on the round, each with its code', async () => {
    const round = await AnsweredRound.closed(town, { title: 'Zu' });
    const entry = { entryId: randomUUID(), basedOn: 0, questionId: 'd2-1-1-1' };
    const answer = { ...entry, department: 'Jugendamt', answer: 'no', note: null, basis: 'fresh' };
    const agreement = { ...entry, kind: 'agreement', answer: 'no', reason: 'Zu spät' };
    const text = { entryId: randomUUID(), fieldId: 'd2-f1', kind: 'measures', text: 'X', basedOn: 0 };
    const late = async () => [
      await refused(town.url, endpoints.saveAnswers, round.as({ entries: [answer] })),
      await refused(town.url, endpoints.saveAgreement, round.as({ entries: [agreement] })),
      await refused(town.url, endpoints.saveText, round.as(text)),
      await refused(town.url, endpoints.nameReading, round.as({ reading: 'workshop' })),
    ];
    for (const problem of await late()) expectRefusal(problem, 'round-closed');
    await town.step(round.roundId, 'closed', 'archived');
    for (const problem of await late()) expectRefusal(problem, 'round-archived');
  });

  it.each([['contributor'], ['steering'], ['viewer']] as const)('is not for %s', async (role) => {
    const round = await AnsweredRound.open(town, { title: `Von ${role}` });
    const named = town.as(role, round.roundId, { reading: 'workshop' });
    expectRefusal(await refused(town.url, endpoints.nameReading, named), 'not-allowed');
  });

  it('has no checklist for a round that was imported', async () => {
    const parts = { ...town.as('viewer', BEFORE), query: { language: 'de' } };
    expectRefusal(await refused(town.url, endpoints.getClosing, parts), 'round-not-planned');
  });
});
