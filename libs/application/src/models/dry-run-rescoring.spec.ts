import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SelbstcheckError, WK_2020 } from '@selbstcheck/domain';
import { abortedAfter, RescoringWorld, STRICT_MODEL } from '@selbstcheck/testing';
import { LastingFailure } from '../jobs/lasting-failure.js';
import { ResumeRescorings } from '../jobs/resume-rescorings.js';

/** Field 1 has 5/2, field 2 has 1, the whole 7/4. */
const CHANGING = { c1: '333', c2: '222', c3: '111' };
/** The same stages under both models. */
const STEADY = { c1: '222', c2: '222', c3: '222' };

let world: RescoringWorld;

beforeEach(async () => {
  world = await RescoringWorld.make();
});

describe('scoring all closed rounds under another model as a dry run', () => {
  it('tells whose stages would change, of every reading, and changes nothing', async () => {
    await world.addRound({ id: 'r1', version: 'A', signs: CHANGING });
    await world.addRound({ id: 'r2', version: 'A', signs: STEADY, workshop: { c1: '333', c2: '333' } });
    await world.addRound({ id: 'r3', version: 'A', signs: STEADY });
    await world.addRound({ id: 'r4', version: 'A', state: 'open', signs: CHANGING });
    const id = await world.tryStrict();
    expect(await world.rescoring(id)).toMatchObject({ state: 'ready', total: 3, done: 3, changed: 2 });
    expect(await world.changes(id)).toEqual([
      'r1 self_rating A-f1 4→3, overall 3→2',
      'r2 workshop overall 4→3',
    ]);
    expect((await world.activeModel.current()).model).toEqual(WK_2020);
    expect(await world.stages('r1')).toEqual(['self_rating 1 wk-2020@1 3']);
  });

  it('scores rounds with symbols taken over too, in whichever reading they are', async () => {
    await world.addRound({ id: 'r1', version: 'A', recorded: { c1: 3, c2: 2, c3: 1 } });
    await world.addRound({ id: 'r2', version: 'A', signs: CHANGING });
    const key = { municipalityId: world.municipalityId, roundId: 'r2' };
    await world.stores.rounds.insertRecordedRatings(key, 'workshop', [{ criterionId: 'A-c3', symbol: 0 }]);
    const id = await world.tryStrict();
    expect(await world.changes(id)).toEqual([
      'r1 self_rating A-f1 4→3, overall 3→2',
      'r2 self_rating A-f1 4→3, overall 3→2',
      'r2 workshop A-f1 4→3',
    ]);
    expect(await world.rescoring(id)).toMatchObject({ total: 2, done: 2, changed: 2 });
  });

  it('comes to the same however often and wherever it is stopped', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 6 }),
        fc.integer({ min: 0, max: 9 }),
        async (stops, rounds) => {
          world = await RescoringWorld.make();
          for (let r = 0; r < rounds; r += 1) {
            await world.addRound({ id: `r${r}`, version: 'A', signs: r % 3 === 0 ? STEADY : CHANGING });
          }
          const id = await world.start(await world.add());
          for (const stop of stops) await world.run(id, abortedAfter(stop));
          await world.run(id);
          const changing = Array.from({ length: rounds }, (_, r) => r).filter((r) => r % 3 !== 0);
          const line = (r: number): string => `r${r} self_rating A-f1 4→3, overall 3→2`;
          expect(await world.changes(id)).toEqual(changing.map(line));
          expect(await world.rescoring(id)).toMatchObject({
            state: 'ready',
            done: rounds,
            changed: changing.length,
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('goes on behind the last whole batch after it was killed in the middle of one', async () => {
    for (const id of ['r1', 'r2', 'r3', 'r4', 'r5']) {
      await world.addRound({ id, version: 'A', signs: CHANGING });
    }
    const id = await world.start(await world.add());
    const { rescorings } = world.stores;
    const keep = rescorings.keep.bind(rescorings);
    let batches = 0;
    rescorings.keep = async (...told) => {
      await keep(...told);
      batches += 1;
      if (batches === 2) throw new Error('killed');
    };
    await expect(world.run(id)).rejects.toThrow('killed');
    expect(await world.rescoring(id)).toMatchObject({ state: 'running', cursor: 'r2', done: 2, changed: 2 });
    expect(await world.changes(id)).toHaveLength(2);
    await world.run(id);
    expect(await world.rescoring(id)).toMatchObject({ state: 'ready', done: 5, changed: 5 });
    expect(await world.changes(id)).toHaveLength(5);
  });

  it('stops where it is cancelled, and keeps nothing', async () => {
    for (const id of ['r1', 'r2', 'r3']) await world.addRound({ id, version: 'A', signs: CHANGING });
    const id = await world.start(await world.add());
    await world.run(id, abortedAfter(1));
    await world.cancel(id);
    await world.run(id);
    expect(await world.rescoring(id)).toMatchObject({ state: 'cancelled', done: 2 });
    expect(await world.changes(id)).toEqual([]);
    expect(await world.actions()).toEqual(['model_added', 'rescoring_started', 'rescoring_cancelled']);
    await expect(world.cancel(id)).rejects.toMatchObject({ code: 'rescoring-state' });
  });

  it('fails for good where packed answers are damaged, and at the next attempt where something else was wrong', async () => {
    await world.addRound({ id: 'r1', version: 'A', signs: CHANGING });
    const id = await world.start(await world.add());
    const { rescorings } = world.stores;
    const readPacked = rescorings.readPacked.bind(rescorings);
    rescorings.readPacked = () => Promise.reject(withCode('database-locked'));
    await expect(world.run(id)).rejects.toMatchObject({ code: 'database-locked' });
    expect(await world.rescoring(id)).toMatchObject({ state: 'running' });
    rescorings.readPacked = () => Promise.reject(withCode('vector-damaged'));
    const damaged = await world.run(id).catch((error: unknown) => error);
    expect(damaged).toBeInstanceOf(LastingFailure);
    expect(damaged).toMatchObject({ code: 'vector-damaged' });
    expect(await world.rescoring(id)).toMatchObject({ state: 'failed' });
    rescorings.readPacked = readPacked;
    await world.run(id);
    expect(await world.rescoring(id)).toMatchObject({ state: 'failed', done: 0 });
  });

  it('fails for good where the catalogue version of a round is missing', async () => {
    await world.addRound({ id: 'r1', version: 'A', signs: CHANGING });
    const id = await world.start(await world.add());
    world.stores.catalogues.find = async () => null;
    const damaged = await world.run(id).catch((error: unknown) => error);
    expect(damaged).toBeInstanceOf(LastingFailure);
    expect(damaged).toMatchObject({ code: 'catalogue-damaged' });
    expect(await world.rescoring(id)).toMatchObject({ state: 'failed' });
  });

  it('is there once at a time; one that waits to be activated gives way to the next', async () => {
    await world.addRound({ id: 'r1', version: 'A', signs: CHANGING });
    const strict = await world.add();
    const first = await world.start(strict);
    await expect(world.start(strict)).rejects.toMatchObject({ code: 'rescoring-running' });
    await world.run(first);
    const lenient = await world.add({ ...STRICT_MODEL, name: 'milde@1', cutOffs: ['1/5', '6/5', '11/5'] });
    const second = await world.start(lenient);
    await world.run(second);
    expect(await world.rescoring(first)).toMatchObject({ state: 'cancelled' });
    expect(await world.changes(first)).toEqual([]);
    expect(await world.rescoring(second)).toMatchObject({ state: 'ready' });
  });

  it('is hinted at when it begins, and again where the hint may have been lost', async () => {
    const resuming = new ResumeRescorings(world.stores.rescorings, world.queue);
    const id = await world.start(await world.add());
    await resuming.run();
    const hint = { name: 're-score', payload: { rescoringId: id } };
    expect(world.queue.enqueued).toEqual([hint, hint]);
    await world.run(id);
    await resuming.run();
    expect(world.queue.enqueued).toHaveLength(2);
  });

  it('is not begun for the active model, nor for one that is not there', async () => {
    const own = (await world.activeModel.current()).stored.hash;
    await expect(world.start(own)).rejects.toMatchObject({ code: 'model-active' });
    await expect(world.start('0'.repeat(64))).rejects.toMatchObject({ code: 'model-not-found' });
    await expect(world.cancel('unknown')).rejects.toMatchObject({ code: 'rescoring-not-found' });
  });

  it('is told to the administration by round, and to each municipality of its own rounds', async () => {
    await world.addRound({ id: 'r1', version: 'A', title: 'Selbstcheck 2024', signs: CHANGING });
    const id = await world.start(await world.add());
    expect(await world.readOwn.read(world.municipalityId)).toEqual({ waiting: null, changes: [] });
    await world.run(id);
    const part = await world.readRescoring.read(id, 0);
    expect(part).toMatchObject({ modelName: 'streng@1', previousModelName: 'wk-2020@1', hasMore: false });
    expect(part.changes.map(({ municipality, round }) => [municipality?.name, round.title])).toEqual([
      ['Musterstadt', 'Selbstcheck 2024'],
    ]);
    expect((await world.readRescoring.read(id, 1)).changes).toEqual([]);
    const own = await world.readOwn.read(world.municipalityId);
    expect(own.waiting?.rescoring.id).toBe(id);
    expect(own.changes.map(({ round, catalogue }) => [round.id, catalogue.id])).toEqual([['r1', 'A']]);
    expect((await world.readOwn.read('municipality-2')).changes).toEqual([]);
  });
});

function withCode(code: string): SelbstcheckError {
  return new SelbstcheckError(code, 'On purpose.');
}
