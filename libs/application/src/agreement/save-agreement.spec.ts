import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  agreementOf,
  ClosingWorld,
  CLOSING_ROUND as NOW,
  outcomesOf,
  ratingOf,
  workshopOf,
} from '@selbstcheck/testing';
import type { RoundInWork } from '../rounds/round-in-work.js';

let world: ClosingWorld;

beforeEach(async () => {
  world = await ClosingWorld.make();
  await world.answer('Jugendamt', { c1: '321', c2: '222' });
  await world.answer('Kultur', { c1: '311' });
});

const settledOf = (work: RoundInWork, questionId: string) => {
  const { settlement, answer } = work.settled.get(questionId)!;
  return `${settlement} ${answer}`;
};

describe('what the group agrees on', () => {
  it('settles a disagreement, keeps every answer, and can be taken back', async () => {
    const before = await world.readWork.read(NOW);
    expect(settledOf(before, 'B-c1-2')).toBe('disagreement not_answered');
    const { work, outcomes } = await world.agree(agreementOf('e1', 'B-c1-2', 'rather_yes', ' Gemeinsam. '));
    expect(outcomes).toEqual([{ entryId: 'e1', outcome: 'saved', problem: null }]);
    expect(settledOf(work, 'B-c1-2')).toBe('agreed rather_yes');
    expect(work.settled.get('B-c1-2')).toMatchObject({
      agreed: { reason: 'Gemeinsam.' },
      departmentAnswers: [{ department: 'Jugendamt' }, { department: 'Kultur' }],
    });
    const back = await world.agree({ ...agreementOf('e2', 'B-c1-2', null), basedOn: 1 });
    expect(settledOf(back.work, 'B-c1-2')).toBe('disagreement not_answered');
    expect(
      await world.stores.entries.history(NOW, { kind: 'agreement', partId: 'B-c1-2', detail: '' }),
    ).toHaveLength(2);
  });

  it('saves what is right beside what is refused, each with its code', async () => {
    const saved = await world.agree(
      agreementOf('e1', 'B-c1-2', 'rather_yes'),
      agreementOf('e2', 'B-c1-2', 'yes'),
      agreementOf('e3', 'B-c1-3', 'perhaps'),
      agreementOf('e4', 'B-c1-3', 'yes', ' '),
      agreementOf('e5', 'B-c1-3', 'yes', 'x'.repeat(4_001)),
      agreementOf('e6', 'A-c1-3', 'yes'),
      agreementOf('e7', 'B-c1-3', 'not_answered'),
      workshopOf('e8', 'A-c1-3', 'yes'),
      ratingOf('workshop_rating', 'e9', 'A-c1', 3),
      ratingOf('recorded_rating', 'e10', 'B-c1', 3),
      workshopOf('e11', 'B-c2-1', 'no'),
    );
    expect(outcomesOf(saved)).toEqual([
      'e1 saved',
      'e2 stale entry-stale',
      'e3 refused answer-invalid',
      'e4 refused agreement-reason-missing',
      'e5 refused note-too-long',
      'e6 refused question-unknown',
      'e7 refused answer-invalid',
      'e8 refused question-unknown',
      'e9 refused criterion-unknown',
      'e10 refused recorded-rating-refused',
      'e11 saved',
    ]);
    const work = await world.readWork.read(NOW);
    expect(saved.work.selfRating).toEqual(work.selfRating);
    expect(saved.work.workshop).toEqual(work.workshop);
    expect([settledOf(work, 'B-c1-2'), settledOf(work, 'B-c1-3')]).toEqual([
      'agreed rather_yes',
      'unanimous rather_no',
    ]);
  });

  it('enters an entry once, however often it is sent, even where it would not be right any more', async () => {
    await world.agree(workshopOf('e1', 'B-c2-1', 'no'));
    await world.agree(workshopOf('e2', 'B-c2-1', null, 1), ratingOf('workshop_rating', 'e3', 'B-c2', 0));
    const { work, outcomes } = await world.agree(workshopOf('e1', 'B-c2-1', 'no'));
    expect(outcomes).toMatchObject([{ outcome: 'saved' }]);
    expect(work.entered.workshopChanges.answers.size).toBe(0);
    expect(await world.actions()).toEqual(['round_agreed', 'round_agreed']);
  });

  it('does not take the same id with something else in it for the same entry', async () => {
    await world.agree(agreementOf('e1', 'B-c1-2', 'yes'));
    expect(outcomesOf(await world.agree(agreementOf('e1', 'B-c1-2', 'no')))).toEqual([
      'e1 refused entry-id-taken',
    ]);
  });

  it('refuses an id that belongs to something else, and saves the rest', async () => {
    const saved = await world.agree(
      agreementOf('e1', 'B-c1-2', 'yes'),
      agreementOf('e1', 'B-c1-3', 'yes'),
      agreementOf('e2', 'B-c1-3', 'no'),
    );
    expect(outcomesOf(saved)).toEqual(['e1 saved', 'e1 refused entry-id-taken', 'e2 saved']);
  });

  it('leaves in the trail what it was about, not what was said', async () => {
    await world.agree(
      agreementOf('e1', 'B-c1-2', 'yes', 'Geheimer Grund'),
      ratingOf('workshop_rating', 'e2', 'B-c3', 1),
    );
    const [entry] = await world.stores.audit.readAfter(0, 10);
    expect(entry).toMatchObject({
      action: 'round_agreed',
      subject: { kind: 'round', id: 'now' },
      after: { agreedAnswers: ['c1.2'], workshopRatings: ['Kriterium c3'] },
    });
    expect(JSON.stringify(entry)).not.toMatch(/Geheimer/);
  });

  it.each([
    ['planned', 'round-not-open'],
    ['closed', 'round-closed'],
    ['archived', 'round-archived'],
  ] as const)('is refused as a whole in a round that is %s', async (state, code) => {
    await world.stores.rounds.change(NOW, { state });
    await expect(world.agree(agreementOf('e1', 'B-c1-2', 'yes'))).rejects.toMatchObject({ code });
  });
});

describe('the view after the workshop', () => {
  it('differs in what it names and leaves the self-rating as it is', async () => {
    const { work } = await world.agree(
      workshopOf('e1', 'B-c2-1', 'no'),
      ratingOf('workshop_rating', 'e2', 'B-c3', null),
    );
    expect(work.selfRating.answers.get('B-c2-1')).toBe('rather_yes');
    expect(work.workshop?.answers.get('B-c2-1')).toBe('no');
    expect(work.workshop?.answers.get('B-c2-2')).toBe('rather_yes');
    expect(work.workshop?.recorded.get('B-c3')).toEqual({ criterionId: 'B-c3', symbol: null });
  });

  it('rates a criterion as a whole or its questions, never one hiding the other', async () => {
    await world.agree(workshopOf('e1', 'B-c2-1', 'no'), ratingOf('workshop_rating', 'e2', 'B-c1', 3));
    const saved = await world.agree(
      ratingOf('workshop_rating', 'e3', 'B-c2', 3),
      workshopOf('e4', 'B-c1-1', 'no'),
      workshopOf('e5', 'B-c2-1', null, 1),
      ratingOf('workshop_rating', 'e6', 'B-c2', 3),
    );
    expect(outcomesOf(saved)).toEqual([
      'e3 refused workshop-answers-given',
      'e4 refused workshop-answer-covered',
      'e5 saved',
      'e6 saved',
    ]);
    expect(saved.outcomes[0]?.problem?.params).toEqual({ criterion: 'B-c2', questions: 'c2.1' });
  });

  it('is no second reading any more once all of it is taken back', async () => {
    await world.agree(ratingOf('workshop_rating', 'e1', 'B-c1', 3));
    const { work } = await world.agree(ratingOf('workshop_rating', 'e2', 'B-c1', undefined, 1));
    expect(work.workshop).toBeNull();
  });
});

describe('a round that is entered after the fact', () => {
  it('takes symbols of whole criteria, also – and beside answers', async () => {
    const earlier = await ClosingWorld.make({}, { sourceName: 'Auswertung 2020' });
    await earlier.answer('Koordination', { c2: '222' });
    const { work, outcomes } = await earlier.agree(
      ratingOf('recorded_rating', 'e1', 'B-c1', 2),
      ratingOf('recorded_rating', 'e2', 'B-c3', null),
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['saved', 'saved']);
    expect([...work.selfRating.recorded.values()]).toEqual([
      { criterionId: 'B-c1', symbol: 2 },
      { criterionId: 'B-c3', symbol: null },
    ]);
  });
});
