import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { randomUUID } from 'node:crypto';
import { AnsweredRound } from './answered-round.js';
import { call, refused } from './call.js';
import { PlanningTown } from './planned-round.js';
import { expectRefusal } from './refusal.js';

let town: PlanningTown;
let round: AnsweredRound;

beforeAll(async () => {
  town = await PlanningTown.start();
  round = await AnsweredRound.open(town);
  await round.say('Jugendamt', 'rather_yes', ['d2-1-1-1', 'd2-1-1-2', 'd2-1-2-1']);
  await round.say('Kultur', 'no', ['d2-1-1-1']);
});

afterAll(async () => {
  await town?.server.stop();
});

const criterion = async (id: string) => {
  const { fields } = await round.agreement();
  const found = fields.flatMap(({ criteria }) => criteria).find((each) => each.id === id);
  if (!found) throw new Error(`There is no criterion ${id}.`);
  return found;
};

describe('the round on the table of the group', () => {
  it('shows what each department said, by department and function and never by name', async () => {
    const { questions } = await criterion('d2-1-1');
    expect(questions[0]).toMatchObject({
      code: '1.1.1',
      settlement: 'disagreement',
      answer: 'not_answered',
      answers: [
        { department: 'Jugendamt', answer: 'rather_yes' },
        { department: 'Kultur', answer: 'no' },
      ],
      agreed: null,
      agreementRevision: 0,
      workshop: { answer: null, revision: 0 },
    });
    expect(questions[1]).toMatchObject({ settlement: 'unanimous', answer: 'rather_yes' });
  });

  it('may be read by everybody and changed by Koordination alone', async () => {
    for (const role of ['contributor', 'steering', 'viewer'] as const) {
      const view = await call(town.url, endpoints.getAgreement, town.as(role, round.roundId));
      expect(view.mayAgree).toBe(false);
      const entries = [
        { kind: 'workshop_answer', entryId: randomUUID(), questionId: 'd2-1-1-1', answer: 'no', basedOn: 0 },
      ];
      const parts = town.as(role, round.roundId, { entries });
      expectRefusal(await refused(town.url, endpoints.saveAgreement, parts), 'not-allowed');
    }
    expect((await round.agreement()).mayAgree).toBe(true);
  });

  it('takes an agreed answer with its reason, and the symbol follows at once', async () => {
    const saved = await round.agree({
      kind: 'agreement',
      questionId: 'd2-1-1-1',
      answer: 'yes',
      reason: 'Beide haben recht, gemeint ist das Ganze.',
    });
    expect(saved).toMatchObject({ outcomes: [{ outcome: 'saved', problem: null }], disagreements: 0 });
    expect(saved.criteria).toMatchObject([
      {
        id: 'd2-1-1',
        selfRating: { symbol: 3, rated: 2, asked: 5, isRecorded: false },
        questions: [{ settlement: 'agreed', answer: 'yes', agreementRevision: 1 }, {}, {}, {}, {}],
      },
    ]);
    expect(saved.criteria[0]?.questions[0]?.agreed?.reason).toMatch(/^Beide haben recht/);
    expect(await criterion('d2-1-1')).toEqual(saved.criteria[0]);
  });

  it('saves what is right beside what is stale, out of scale, of another version or without a reason', async () => {
    const saved = await round.agree(
      { kind: 'agreement', questionId: 'd2-1-1-1', answer: 'no', reason: 'Zu spät' },
      { kind: 'agreement', questionId: 'd2-1-1-2', answer: '5', reason: 'Zahl' },
      { kind: 'agreement', questionId: 'd1-1-1-1', answer: 'no', reason: 'Alt' },
      { kind: 'agreement', questionId: 'd2-1-1-3', answer: 'no', reason: '' },
      { kind: 'recorded_rating', criterionId: 'd2-2-1', rating: { symbol: 2 } },
      { kind: 'agreement', questionId: 'd2-1-1-4', answer: 'not_assessable', reason: 'Niemand weiß es' },
    );
    expect(saved.outcomes.map(({ outcome, problem }) => `${outcome} ${problem?.code ?? ''}`.trim())).toEqual([
      'stale entry-stale',
      'refused answer-invalid',
      'refused question-unknown',
      'refused agreement-reason-missing',
      'refused recorded-rating-refused',
      'saved',
    ]);
    expect((await criterion('d2-1-1')).questions.map(({ answer }) => answer)).toEqual([
      'yes',
      'rather_yes',
      'not_answered',
      'not_assessable',
      'not_answered',
    ]);
  });

  it('keeps the view after the workshop beside the self-rating, and takes it back', async () => {
    await round.agree({ kind: 'workshop_rating', criterionId: 'd2-1-2', rating: { symbol: 0 } });
    expect(await criterion('d2-1-2')).toMatchObject({
      selfRating: { symbol: 2, isRecorded: false },
      workshop: { symbol: 0, isRecorded: true },
      workshopRating: { rating: { symbol: 0 }, revision: 1 },
    });
    const back = await round.agree({
      kind: 'workshop_rating',
      criterionId: 'd2-1-2',
      rating: null,
      basedOn: 1,
    });
    expect(back).toMatchObject({
      workshopChanges: 0,
      criteria: [{ workshop: { symbol: 2 }, workshopRating: { rating: null, revision: 2 } }],
    });
  });

  it('is refused as a whole before the round is open', async () => {
    const roundId = await town.plan({ title: 'Erst geplant' });
    const entries = [
      { kind: 'workshop_answer', entryId: randomUUID(), questionId: 'd2-1-1-1', answer: 'no', basedOn: 0 },
    ];
    const parts = town.as('coordination', roundId, { entries });
    expectRefusal(await refused(town.url, endpoints.saveAgreement, parts), 'round-not-open');
    const elsewhere = { ...parts, params: { municipalityId: 'demo-dessau-rosslau', roundId } };
    expectRefusal(await refused(town.url, endpoints.saveAgreement, elsewhere), 'round-not-found');
  });
});

describe('texts of a field', () => {
  const text = (told: object) => ({
    ...{
      entryId: randomUUID(),
      fieldId: 'd2-f2',
      kind: 'evaluation',
      text: 'Gut\n\n- weiter so',
      basedOn: 0,
    },
    ...told,
  });
  const write = (told: object = {}) => call(town.url, endpoints.saveText, round.as(text(told)));

  it('are written once, kept through a stale attempt, and shown to everybody', async () => {
    expect(await write()).toMatchObject({ outcome: 'saved', text: { revision: 1 } });
    expect(await write({ text: 'Anders' })).toMatchObject({
      outcome: 'stale',
      text: { text: 'Gut\n\n- weiter so', revision: 1 },
    });
    const view = await call(town.url, endpoints.getTexts, town.as('viewer', round.roundId));
    expect(view.mayWrite).toBe(false);
    expect(view.fields[1]?.texts.map(({ kind, text: written }) => `${kind} ${written}`)).toEqual([
      'measures ',
      'participation ',
      'evaluation Gut\n\n- weiter so',
    ]);
  });

  it('keep what was typed, whatever it looks like', async () => {
    const odd = '<script>alert(1)</script> =SUMME(A1) 𝒳';
    // signs that nobody sees come with text out of a PDF and are left out
    const { text: saved } = await write({ kind: 'measures', text: `${odd}\u0000\u0001` });
    expect(saved.text).toBe(odd);
    const { fields } = await call(town.url, endpoints.getTexts, round.as());
    expect(fields[1]?.texts[0]?.text).toBe(odd);
  });

  it.each([
    ['a field of another version', { fieldId: 'd1-f2' }, 'field-not-found'],
    ['more than 20,000 characters', { text: 'x'.repeat(20_001) }, 'text-too-long'],
    ['a kind that does not exist', { kind: 'poem' }, 'request-invalid'],
  ] as const)('are refused with %s', async (_, told, code) => {
    expectRefusal(await refused(town.url, endpoints.saveText, round.as(text(told))), code);
  });

  it('are written by Koordination alone', async () => {
    const parts = town.as('contributor', round.roundId, text({}));
    expectRefusal(await refused(town.url, endpoints.saveText, parts), 'not-allowed');
  });
});
