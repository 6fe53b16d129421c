import { beforeEach, describe, expect, it } from '@jest/globals';
import { confirmableAnswer } from '@selbstcheck/domain';
import {
  anEntry,
  AnsweringWorld,
  aRound,
  COORDINATION_ACTOR,
  JUGENDAMT,
  KULTUR,
  OPEN_ROUND,
  STEERING,
} from '@selbstcheck/testing';
import type { Actor } from '../access/actor.js';

const THEN = { municipalityId: 'municipality-1', roundId: 'then' };

let world: AnsweringWorld;

beforeEach(async () => {
  world = await AnsweringWorld.open();
});

async function asked(actor: Actor, department: string | null = null) {
  const questionnaire = await world.reading.read(actor, OPEN_ROUND, department);
  return { ...questionnaire, asked: [...questionnaire.asked] };
}

describe('the questionnaire of a department', () => {
  it('is what it holds, by itself or together with another', async () => {
    expect(await asked(KULTUR)).toMatchObject({
      department: 'Kultur',
      departments: ['Jugendamt', 'Kultur'],
      mayAnswer: true,
      asked: ['B-c2-1', 'B-c2-2', 'B-c2-3'],
    });
    const whole = await asked(COORDINATION_ACTOR);
    expect(whole).toMatchObject({ department: null, mayAnswer: false });
    expect(whole.asked).toHaveLength(12);
  });

  it('keeps what it answered before the question went to somebody else', async () => {
    await world.save(KULTUR, { department: 'Kultur', questionId: 'B-c2-1' });
    await world.save(KULTUR, { department: 'Kultur', questionId: 'B-c2-2', entryId: 'entry-2' });
    const takenBack = { answer: 'not_answered', basedOn: 1, entryId: 'entry-3' };
    await world.save(KULTUR, { department: 'Kultur', questionId: 'B-c2-2', ...takenBack });
    const kultur = { level: 'criterion', partId: 'B-c2', department: 'Kultur' } as const;
    await world.stores.plans.changeAssignments(OPEN_ROUND, { add: [], remove: [kultur] });
    expect((await asked(KULTUR)).asked).toEqual(['B-c2-1']);
  });

  it('is read by everybody inside the municipality, and answered by whoever belongs to it', async () => {
    const mayAnswer = async (actor: Actor) => (await asked(actor, 'Jugendamt')).mayAnswer;
    await expect(mayAnswer(JUGENDAMT)).resolves.toBe(true);
    await expect(mayAnswer(COORDINATION_ACTOR)).resolves.toBe(true);
    await expect(mayAnswer(KULTUR)).resolves.toBe(false);
    await expect(mayAnswer(STEERING)).resolves.toBe(false);
  });

  it('is everybody’s, to be read, for a contributor without a department', async () => {
    const nobody = { ...JUGENDAMT, department: null };
    expect(await asked(nobody)).toMatchObject({ department: null, mayAnswer: false });
  });

  it.each(['planned', 'in_agreement', 'closed'] as const)(
    'is read only while the round is %s',
    async (state) => {
      world = await AnsweringWorld.open({ state });
      expect((await asked(JUGENDAMT)).mayAnswer).toBe(false);
    },
  );
});

describe('beside each question', () => {
  it('stands the last round: what counted, and what each department said with its note', async () => {
    await world.stores.entries.append(THEN, [
      {
        entryId: 'old-1',
        subject: { kind: 'answer', partId: 'A-c1-1', detail: 'Jugendamt' },
        basedOn: 0,
        content: { kind: 'answer', answer: 'rather_no', note: 'War im Aufbau', basis: 'fresh' },
        at: '2024-05-01T08:00:00.000Z',
        personId: null,
        function: null,
      },
    ]);
    const { last } = await asked(JUGENDAMT);
    expect(last?.round.title).toBe('Selbstcheck 2024');
    const answer = last?.answers.get('B-c1-1');
    expect(answer).toMatchObject({
      kind: 'comparable',
      link: 'same',
      code: 'c1.1',
      answer: 'yes',
      departmentAnswers: [{ department: 'Jugendamt', answer: 'rather_no', note: 'War im Aufbau' }],
    });
    expect(answer && confirmableAnswer(answer, 'Jugendamt')).toBe('rather_no');
    expect(answer && confirmableAnswer(answer, 'Kultur')).toBe('yes');
    expect(last?.answers.get('B-c4-1')).toEqual({ kind: 'no_partner', reason: 'new' });
  });

  it('stands the corrected answer alone where the last round was corrected, and only it can be confirmed', async () => {
    await world.stores.entries.append(THEN, [
      anEntry({
        entryId: 'old-1',
        subject: { kind: 'answer', partId: 'A-c1-1', detail: 'Jugendamt' },
        content: { kind: 'answer', answer: 'rather_no', note: null, basis: 'fresh' },
      }),
    ]);
    await world.stores.rounds.change(THEN, { revision: 2 });
    const answer = (await asked(JUGENDAMT)).last?.answers.get('B-c1-1');
    expect(answer).toMatchObject({ answer: 'yes', departmentAnswers: [], agreed: null });
    expect(answer && confirmableAnswer(answer, 'Jugendamt')).toBe('yes');
  });

  it('stands how the criterion was last time, by its stored result, and nothing for a new one', async () => {
    const { last, standings } = await asked(JUGENDAMT);
    expect([...(last?.standings ?? [])]).toEqual([
      ['B-c1', { symbol: 2, rated: 3, asked: 3 }],
      ['B-c2', { symbol: 1, rated: 2, asked: 3 }],
      ['B-c3', { symbol: 1, rated: 3, asked: 3 }],
    ]);
    expect([...standings.keys()]).toEqual(['B-c1', 'B-c2', 'B-c4', 'B-c3']);
  });

  it('stands nothing where no closed round came before', async () => {
    await world.stores.rounds.remove(THEN);
    await world.stores.rounds.insert(
      aRound({ id: 'later', referenceDate: '2027-01-01', catalogueVersionId: 'B' }),
    );
    expect((await asked(JUGENDAMT)).last).toBeNull();
  });
});

describe('what others entered since somebody looked', () => {
  it('is their questions and criteria as they are now, once', async () => {
    const { work } = await asked(KULTUR);
    await world.save(JUGENDAMT, {}, { entryId: 'entry-2', questionId: 'B-c2-1', answer: 'no' });
    await world.save(JUGENDAMT, { entryId: 'entry-3', answer: 'rather_no', basedOn: 1 });
    const changes = await world.changes.read(OPEN_ROUND, work.position);
    expect(changes.questionIds).toEqual(['B-c1-1', 'B-c2-1']);
    expect(changes.standings).toMatchObject([
      { criterionId: 'B-c1', symbol: 1 },
      { criterionId: 'B-c2', symbol: 0 },
    ]);
    const none = await world.changes.read(OPEN_ROUND, changes.position);
    expect(none).toMatchObject({ position: changes.position, questionIds: [], standings: [] });
  });

  it('is also a symbol taken over for a whole criterion', async () => {
    await world.stores.entries.append(OPEN_ROUND, [
      {
        entryId: 'recorded',
        subject: { kind: 'recorded_rating', partId: 'B-c3', detail: '' },
        basedOn: 0,
        content: { kind: 'recorded_rating', symbol: 3 },
        at: world.clock.now(),
        personId: null,
        function: null,
      },
    ]);
    const changes = await world.changes.read(OPEN_ROUND, 0);
    expect(changes.questionIds).toEqual([]);
    expect(changes.standings).toMatchObject([{ criterionId: 'B-c3', basis: 'recorded', symbol: 3 }]);
  });
});
