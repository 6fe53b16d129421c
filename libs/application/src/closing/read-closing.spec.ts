import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  ClosingWorld,
  CLOSING_COORDINATION as COORDINATION,
  CLOSING_ROUND as NOW,
  workshopOf,
} from '@selbstcheck/testing';
import { SYSTEM } from '../access/actor.js';

let world: ClosingWorld;

beforeEach(async () => {
  world = await ClosingWorld.make();
  await world.answer('Jugendamt', { c1: '222', c2: '222' });
});

const kinds = async () => (await world.readClosing.read(NOW)).points.map(({ kind }) => kind);

describe('the checklist before closing', () => {
  it('forbids closing until a reading is named, and allows it then in agreement only', async () => {
    expect(await kinds()).toEqual([
      'leading_reading_missing',
      'open_questions',
      'unrated_criteria',
      'fields_without_texts',
    ]);
    expect((await world.readClosing.read(NOW)).mayClose).toBe(false);
    await world.naming.name(COORDINATION, NOW, 'self_rating');
    expect((await world.readClosing.read(NOW)).mayClose).toBe(true);
    await world.stores.rounds.change(NOW, { state: 'open' });
    expect((await world.readClosing.read(NOW)).mayClose).toBe(false);
  });

  it('forbids closing before the day the round stands for', async () => {
    await world.naming.name(COORDINATION, NOW, 'self_rating');
    world.clock.moveTo('2026-10-31T08:00:00.000Z');
    expect(await kinds()).toContain('reference_date_ahead');
  });

  it('tells what each reading comes to', async () => {
    await world.agree(
      workshopOf('e1', 'B-c1-1', 'no'),
      workshopOf('e2', 'B-c1-2', 'no'),
      workshopOf('e3', 'B-c2-1', 'yes'),
    );
    const { readings } = await world.readClosing.read(NOW);
    expect(readings).toEqual([
      { reading: 'self_rating', stage: 3, rated: 6, asked: 9, changedCriteria: 0 },
      { reading: 'workshop', stage: 3, rated: 6, asked: 9, changedCriteria: 1 },
    ]);
  });

  it('has nothing left once the round is closed, and tells the stored result, also of a correction', async () => {
    await world.agree(workshopOf('e1', 'B-c1-1', 'no'));
    await world.close('workshop');
    expect(await world.readClosing.read(NOW)).toMatchObject({
      points: [],
      mayClose: false,
      readings: [{ reading: 'self_rating' }, { reading: 'workshop' }],
    });
    await world.correct({
      leadingReading: 'self_rating',
      answers: [
        { questionId: 'B-c1-1', reading: 'workshop', answer: null },
        { questionId: 'B-c3-1', reading: 'self_rating', answer: 'no' },
      ],
    });
    const { readings } = await world.readClosing.read(NOW);
    expect(readings).toEqual([{ reading: 'self_rating', stage: 2, rated: 7, asked: 9, changedCriteria: 0 }]);
  });
});

describe('naming the leading reading', () => {
  it('is recorded with what it was before, and naming it again changes nothing', async () => {
    await world.naming.name(COORDINATION, NOW, 'workshop');
    await world.naming.name(COORDINATION, NOW, 'workshop');
    await world.naming.name(COORDINATION, NOW, 'self_rating');
    const trail = await world.stores.audit.readAfter(0, 10);
    expect(trail.map(({ action, before, after }) => [action, before, after])).toEqual([
      ['round_reading_named', { leadingReading: null }, { leadingReading: 'workshop' }],
      ['round_reading_named', { leadingReading: 'workshop' }, { leadingReading: 'self_rating' }],
    ]);
    expect(await world.stores.plans.find(NOW)).toMatchObject({ namedReading: 'self_rating', revision: 3 });
  });

  it.each([
    ['planned', 'round-not-open'],
    ['closed', 'round-closed'],
    ['archived', 'round-archived'],
  ] as const)('is refused in a round that is %s', async (state, code) => {
    await world.stores.rounds.change(NOW, { state });
    await expect(world.naming.name(SYSTEM, NOW, 'self_rating')).rejects.toMatchObject({ code });
  });

  it('is refused for a round that was not planned here, or is another municipality’s', async () => {
    await expect(world.naming.name(SYSTEM, { ...NOW, roundId: 'then' }, 'self_rating')).rejects.toMatchObject(
      { code: 'round-not-planned' },
    );
    await expect(
      world.naming.name(SYSTEM, { ...NOW, municipalityId: 'municipality-2' }, 'self_rating'),
    ).rejects.toMatchObject({ code: 'round-not-found' });
  });
});
