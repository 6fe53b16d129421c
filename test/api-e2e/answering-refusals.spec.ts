import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { endpoints, type AnswerEntry } from '@selbstcheck/contracts';
import type { DemonstrationRole } from '@selbstcheck/testing';
import { AnsweredRound } from './answered-round.js';
import { anEntry, askedQuestions, roundsOf, saveAs, SECOND } from './answering-round.js';
import { call, refused } from './call.js';
import { PlanningTown } from './planned-round.js';
import { expectRefusal } from './refusal.js';

let town: PlanningTown;
let round: AnsweredRound;
let roundId: string;

beforeAll(async () => {
  town = await PlanningTown.start();
});

afterAll(async () => {
  await town?.server.stop();
});

beforeEach(async () => {
  round = await AnsweredRound.open(town);
  roundId = round.roundId;
});

const save = (role: DemonstrationRole, ...entries: readonly AnswerEntry[]) =>
  saveAs(town, roundId, role, entries);

describe('bad answers', () => {
  it('are refused one by one, each with its sentence, and what was right is saved', async () => {
    await save('contributor', anEntry({ questionId: 'd2-1-3-1' }));
    const wrong: readonly (readonly [Partial<AnswerEntry>, string | null])[] = [
      [{ answer: 'vielleicht' }, 'answer-invalid'],
      [{ answer: '7' }, 'answer-invalid'],
      [{ questionId: 'd1-1-1-1' }, 'question-unknown'],
      [{ department: 'Kultur' }, 'department-not-yours'],
      [{ note: 'x'.repeat(30_000) }, 'note-too-long'],
      [{ answer: null }, 'answer-invalid'],
      [{ department: 'Jugend\u00adamt' }, 'department-not-yours'],
      [{ department: 'a\nb' }, 'department-not-yours'],
      [{ questionId: 'd2-1-3-1' }, null],
      [{ questionId: 'd2-1-3-1', basedOn: -1 }, null],
      [{ questionId: 'd2-1-3-1', basedOn: 0.5 }, null],
    ];
    const entries = wrong.map(([told]) => anEntry(told));
    const right = [anEntry({ questionId: SECOND }), anEntry({ questionId: 'd2-2-1-1', answer: 'no' })];
    const saved = await save('contributor', right[0]!, ...entries, right[1]!);
    const problems = saved.outcomes.map(({ outcome, problem }) => [outcome, problem?.code ?? null]);
    expect(problems).toEqual([
      ['saved', null],
      ...wrong.map(([, code]) => [code === null ? 'stale' : 'refused', code]),
      ['saved', null],
    ]);
    for (const { problem } of saved.outcomes) expect(problem?.detail ?? 'None.').toMatch(/^[A-Z][^]*\.$/);
    const answered = (await askedQuestions(town, roundId, 'contributor')).filter(
      ({ answer }) => answer !== 'not_answered',
    );
    expect(answered.map(({ id }) => id)).toEqual([SECOND, 'd2-1-3-1', 'd2-2-1-1']);
  });

  it('to a question that the department does not hold are refused', async () => {
    const entry = anEntry({ department: 'Kultur', questionId: SECOND });
    expect((await save('coordination', entry)).outcomes).toMatchObject([
      { outcome: 'refused', problem: { code: 'question-not-assigned' }, question: { id: SECOND } },
    ]);
  });

  it('to a round that is in agreement or closed are refused as a whole', async () => {
    const parts = () => town.as('contributor', roundId, { entries: [anEntry()] });
    await save('contributor', anEntry({ questionId: SECOND }));
    await town.step(roundId, 'open', 'in_agreement');
    expectRefusal(await refused(town.url, endpoints.saveAnswers, parts()), 'round-answering-ended');
    await round.close();
    expectRefusal(await refused(town.url, endpoints.saveAnswers, parts()), 'round-closed');
    const now = await call(town.url, endpoints.getQuestionnaire, town.as('contributor', roundId));
    expect(now.mayAnswer).toBe(false);
  });

  it('to a round that is planned, imported or not there are refused as a whole', async () => {
    const entries = [anEntry()];
    const planned = await town.plan();
    const to = (id: string) =>
      refused(town.url, endpoints.saveAnswers, town.as('contributor', id, { entries }));
    expectRefusal(await to(planned), 'round-not-open');
    expectRefusal(await to('nothing'), 'round-not-found');
    const [imported] = await roundsOf(town, 'Demonstration 1.0');
    expectRefusal(await to(imported?.id ?? ''), 'round-not-planned');
  });

  it.each([
    ['no entries', []],
    ['an id with spaces', [{ ...anEntry(), entryId: 'a b' }]],
    ['a revision that is no number', [{ ...anEntry(), basedOn: '1' }]],
  ])('with %s are not understood', async (_, entries) => {
    const parts = town.as('contributor', roundId, { entries });
    expectRefusal(await refused(town.url, endpoints.saveAnswers, parts), 'request-invalid');
  });

  it('come from nobody who may only read', async () => {
    for (const role of ['steering', 'viewer'] as const) {
      const parts = town.as(role, roundId, { entries: [anEntry()] });
      expectRefusal(await refused(town.url, endpoints.saveAnswers, parts), 'not-allowed');
    }
  });
});
