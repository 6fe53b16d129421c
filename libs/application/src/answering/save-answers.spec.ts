import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RoundState } from '@selbstcheck/domain';
import {
  AnsweringWorld,
  COORDINATION_ACTOR,
  JUGENDAMT,
  KULTUR,
  OPEN_ROUND,
  outcomeLines,
} from '@selbstcheck/testing';

let world: AnsweringWorld;

beforeEach(async () => {
  world = await AnsweringWorld.open();
});

describe('an answer of a department', () => {
  it('is kept with its note, its function and its moment, and moves its criterion', async () => {
    const saved = await world.save(JUGENDAMT, { note: '  Beschluss 12/2025 ' });
    expect(outcomeLines(saved)).toEqual(['entry-1 saved']);
    expect(saved.questionIds).toEqual(['B-c1-1']);
    expect(saved.standings).toMatchObject([{ criterionId: 'B-c1', symbol: 3, rated: 1, asked: 3 }]);
    expect(await world.stores.entries.list(OPEN_ROUND)).toMatchObject([
      {
        content: { answer: 'yes', note: 'Beschluss 12/2025', basis: 'fresh' },
        at: world.clock.now(),
        personId: JUGENDAMT.personId,
        function: 'Leitung',
        revision: 1,
      },
    ]);
  });

  it('is entered once, however often the browser sends it', async () => {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect(outcomeLines(await world.save(JUGENDAMT, {}))).toEqual(['entry-1 saved']);
    }
    expect(outcomeLines(await world.save(JUGENDAMT, {}, {}))).toEqual(['entry-1 saved', 'entry-1 saved']);
    expect(await world.log()).toEqual(['entry-1 B-c1-1 Jugendamt 1 yes']);
  });

  it('sent again after somebody else answered is still saved, and the newer one stays', async () => {
    await world.save(JUGENDAMT, {});
    await world.save(COORDINATION_ACTOR, { entryId: 'entry-2', answer: 'no', basedOn: 1 });
    expect(outcomeLines(await world.save(JUGENDAMT, {}))).toEqual(['entry-1 saved']);
    expect(await world.log()).toEqual(['entry-1 B-c1-1 Jugendamt 1 yes', 'entry-2 B-c1-1 Jugendamt 2 no']);
  });

  it('follows an earlier one in the same request', async () => {
    const saved = await world.save(JUGENDAMT, {}, { entryId: 'entry-2', answer: 'no', basedOn: 1 });
    expect(outcomeLines(saved)).toEqual(['entry-1 saved', 'entry-2 saved']);
    expect(saved.work.settled.get('B-c1-1')?.answer).toBe('no');
  });

  it('may be a note alone, or taken back', async () => {
    const noted = await world.save(JUGENDAMT, { answer: 'not_answered', note: 'Wird geklärt' });
    expect(outcomeLines(noted)).toEqual(['entry-1 saved']);
    expect(noted.standings).toMatchObject([{ symbol: null, rated: 0 }]);
    const again = { answer: 'not_answered', basedOn: 1 };
    expect(outcomeLines(await world.save(JUGENDAMT, { ...again, entryId: 'entry-2' }))).toEqual([
      'entry-2 saved',
    ]);
  });

  it('stands beside that of another department', async () => {
    await world.save(JUGENDAMT, { questionId: 'B-c2-1', answer: 'yes' });
    const own = { questionId: 'B-c2-1', department: 'Kultur', entryId: 'entry-2', answer: 'no' };
    const saved = await world.save(KULTUR, own);
    expect(outcomeLines(saved)).toEqual(['entry-2 saved']);
    expect(saved.work.settled.get('B-c2-1')).toMatchObject({ settlement: 'disagreement' });
    expect(saved.standings).toMatchObject([{ criterionId: 'B-c2', rated: 0, asked: 3 }]);
  });

  it('may be entered by the coordination, from paper', async () => {
    const entered = await world.save(COORDINATION_ACTOR, { department: 'Kultur', questionId: 'B-c2-1' });
    expect(outcomeLines(entered)).toEqual(['entry-1 saved']);
  });
});

describe('a revision that somebody else has replaced', () => {
  it('is stale: nothing is overwritten, and what is there now comes back', async () => {
    await world.save(JUGENDAMT, { note: 'Meine Notiz' });
    const saved = await world.save(COORDINATION_ACTOR, { entryId: 'entry-2', answer: 'no', note: 'Andere' });
    expect(outcomeLines(saved)).toEqual(['entry-2 stale']);
    expect(saved.work.settled.get('B-c1-1')?.departmentAnswers).toMatchObject([
      { answer: 'yes', note: 'Meine Notiz' },
    ]);
    expect(await world.log()).toEqual(['entry-1 B-c1-1 Jugendamt 1 yes Meine Notiz']);
  });

  it('never existed: an invented one is stale too', async () => {
    expect(outcomeLines(await world.save(JUGENDAMT, { basedOn: 7 }))).toEqual(['entry-1 stale']);
  });
});

describe('people who answer at the same moment', () => {
  it('share one unit of work, and each hears of their own answers', async () => {
    let units = 0;
    const { unitOfWork } = world.stores;
    const run = unitOfWork.run.bind(unitOfWork);
    unitOfWork.run = (work) => {
      units += 1;
      return run(work);
    };
    const kultur = { department: 'Kultur', questionId: 'B-c2-1' };
    const all = await Promise.all([
      world.save(JUGENDAMT, { entryId: 'a' }, { entryId: 'b', questionId: 'B-c1-2' }),
      world.save(KULTUR, { ...kultur, entryId: 'c' }),
      world.save(KULTUR, { ...kultur, entryId: 'd', department: 'Jugendamt' }),
      world.save(COORDINATION_ACTOR, { entryId: 'e', answer: 'no' }),
    ]);
    expect(all.map(outcomeLines)).toEqual([
      ['a saved', 'b saved'],
      ['c saved'],
      ['d refused department-not-yours'],
      ['e stale'],
    ]);
    expect(all.map(({ questionIds }) => questionIds)).toEqual([
      ['B-c1-1', 'B-c1-2'],
      ['B-c2-1'],
      ['B-c2-1'],
      ['B-c1-1'],
    ]);
    expect(units).toBe(1);
    expect((await world.stores.entries.list(OPEN_ROUND)).map(({ personId }) => personId)).toEqual([
      JUGENDAMT.personId,
      JUGENDAMT.personId,
      KULTUR.personId,
    ]);
  });
});

describe('one wrong answer among right ones', () => {
  it.each([
    ['out of the scale', { answer: '5' }, 'answer-invalid'],
    ['with a name that every object has', { answer: 'constructor' }, 'answer-invalid'],
    ['to a question of another version', { questionId: 'A-c1-1' }, 'question-unknown'],
    ['to a question of somebody else', { questionId: 'B-c3-1' }, 'question-not-assigned'],
    ['for a foreign department', { department: 'Kultur', questionId: 'B-c2-1' }, 'department-not-yours'],
    ['with a note as long as a chapter', { note: 'x'.repeat(4001) }, 'note-too-long'],
    [
      'that confirms what was not said',
      { answer: 'no', basis: 'confirmed' as const },
      'confirmation-differs',
    ],
    [
      'that confirms where nothing was said',
      { questionId: 'B-c4-1', basis: 'confirmed' as const },
      'confirmation-differs',
    ],
    ['under the id of another entry', { entryId: 'taken' }, 'entry-id-taken'],
  ])('%s is refused by itself, and the others are saved', async (_, wrong, code) => {
    await world.save(JUGENDAMT, { entryId: 'taken', questionId: 'B-c2-3' });
    const saved = await world.save(
      JUGENDAMT,
      { entryId: 'before', questionId: 'B-c1-2' },
      { entryId: 'wrong', questionId: 'B-c1-1', ...wrong },
      { entryId: 'stale', questionId: 'B-c2-3', answer: 'no' },
      { entryId: 'after', questionId: 'B-c1-3' },
    );
    const entryId = 'entryId' in wrong ? wrong.entryId : 'wrong';
    expect(outcomeLines(saved)).toEqual([
      'before saved',
      `${entryId} refused ${code}`,
      'stale stale',
      'after saved',
    ]);
    expect((await world.log()).map((line) => line.split(' ')[0])).toEqual(['taken', 'before', 'after']);
  });
});

describe('"as last time"', () => {
  it('is kept as a confirmation where it is what was said last time', async () => {
    const saved = await world.save(
      JUGENDAMT,
      { basis: 'confirmed', answer: 'yes' },
      { entryId: 'entry-2', questionId: 'B-c2-2', answer: 'not_assessable', basis: 'confirmed' },
    );
    expect(outcomeLines(saved)).toEqual(['entry-1 saved', 'entry-2 saved']);
    expect(saved.work.settled.get('B-c1-1')?.departmentAnswers).toMatchObject([{ basis: 'confirmed' }]);
  });

  it('compares with the last round as it is now, also after a correction', async () => {
    await world.save(JUGENDAMT, { basis: 'confirmed', answer: 'yes' });
    const then = { municipalityId: 'municipality-1', roundId: 'then' };
    await world.stores.rounds.replaceRatings(then, 'self_rating', {
      answers: new Map([['A-c1-2', 'no']]),
      recorded: new Map(),
    });
    await world.stores.rounds.change(then, { revision: 2 });
    const entry = { entryId: 'entry-2', questionId: 'B-c1-2', basis: 'confirmed' } as const;
    expect(outcomeLines(await world.save(JUGENDAMT, { ...entry, answer: 'rather_yes' }))).toEqual([
      'entry-2 refused confirmation-differs',
    ]);
    expect(outcomeLines(await world.save(JUGENDAMT, { ...entry, answer: 'no' }))).toEqual(['entry-2 saved']);
  });
});

describe('a round that takes no answers', () => {
  it.each<[RoundState, string]>([
    ['planned', 'round-not-open'],
    ['in_agreement', 'round-answering-ended'],
    ['closed', 'round-closed'],
    ['archived', 'round-archived'],
  ])('%s refuses the whole request', async (state, code) => {
    world = await AnsweringWorld.open({ state });
    await expect(world.save(JUGENDAMT, {})).rejects.toMatchObject({ code });
    expect(await world.log()).toEqual([]);
  });

  it('is one that is not there, or was imported', async () => {
    const nothing = { ...OPEN_ROUND, roundId: 'nothing' };
    await expect(world.saving.save(JUGENDAMT, nothing, [])).rejects.toMatchObject({
      code: 'round-not-found',
    });
    const imported = { ...OPEN_ROUND, roundId: 'then' };
    await expect(world.saving.save(JUGENDAMT, imported, [])).rejects.toMatchObject({
      code: 'round-not-planned',
    });
  });

  it('lets what fails otherwise fail as a whole', async () => {
    const full = Object.assign(new Error('full'), { code: 'database-full' });
    world.stores.entries.append = () => Promise.reject(full);
    await expect(world.save(JUGENDAMT, {})).rejects.toBe(full);
  });
});
