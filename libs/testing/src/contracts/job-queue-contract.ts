import { afterEach, describe, expect, it } from '@jest/globals';
import { LastingFailure, type JobDriver, type JobPlan } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { jobPlan, JobWorld, type JobCall } from '../job-world.js';

const DAMAGED = new SelbstcheckError('vector-damaged', 'What is stored of a round is damaged.');

/** What every driver of jobs has to do. `make` gives a driver over an empty queue of its own. */
export function jobQueueContract(make: (plan: JobPlan) => JobDriver): void {
  let world: JobWorld;
  afterEach(() => world.stop());

  const begin = (plan = jobPlan()): JobWorld => {
    world = new JobWorld(make(plan));
    return world;
  };
  const round = (roundId: string) => ({ municipalityId: 'municipality-1', roundId });
  const scored = (): readonly string[] =>
    world.calls.filter(({ name }) => name === 'score-round').map(({ payload }) => payload.roundId ?? '');

  describe('a job that is asked for', () => {
    it('is run with what it was told', async () => {
      begin().start();
      await world.driver.enqueue('re-score', { rescoringId: 'rescoring-1' });
      await world.until(() => world.calls.length === 1);
      expect(world.calls).toEqual([
        { name: 're-score', payload: { rescoringId: 'rescoring-1' }, attempt: 1 },
      ]);
    });

    it('waits until jobs are run, each payload once', async () => {
      begin();
      for (const id of ['round-1', 'round-1', 'round-2', 'round-1']) {
        await world.driver.enqueue('score-round', round(id));
      }
      world.start();
      await world.idle();
      expect(scored()).toEqual(['round-1', 'round-2']);
    });

    it('while it runs is followed by exactly one more run', async () => {
      begin();
      world.holds('score-round');
      world.start();
      await world.driver.enqueue('score-round', round('round-1'));
      await world.until(() => scored().length === 1);
      for (let k = 0; k < 3; k += 1) await world.driver.enqueue('score-round', round('round-1'));
      world.release();
      await world.until(() => scored().length === 2);
      await world.idle();
      expect(scored()).toEqual(['round-1', 'round-1']);
    });

    it('runs again when it is asked for again afterwards', async () => {
      begin().start();
      for (const runs of [1, 2, 3]) {
        await world.driver.enqueue('sweep', {});
        await world.until(() => world.calls.length === runs);
        await world.idle();
      }
      expect(world.calls).toHaveLength(3);
    });
  });

  describe('a job of which one may run at a time', () => {
    it('never overlaps itself, and does not hold up another job', async () => {
      begin();
      world.holds('score-round');
      world.start();
      for (let k = 0; k < 5; k += 1) await world.driver.enqueue('score-round', round(`round-${k}`));
      await world.until(() => scored().length === 1);
      await world.driver.enqueue('sweep', {});
      await world.until(() => world.calls.some(({ name }) => name === 'sweep'));
      expect(scored()).toHaveLength(1);
      world.release();
      await world.idle();
      expect(scored()).toHaveLength(5);
      expect(world.mostAtOnce('score-round')).toBe(1);
    });

    it('runs as often at once as its rule allows', async () => {
      begin(jobPlan({ 'score-round': { concurrency: 3 } }));
      world.holds('score-round');
      world.start();
      for (let k = 0; k < 5; k += 1) await world.driver.enqueue('score-round', round(`round-${k}`));
      await world.until(() => scored().length === 3);
      world.release();
      await world.idle();
      expect(world.mostAtOnce('score-round')).toBe(3);
    });
  });

  describe('a job that fails', () => {
    it('is tried again, and is done when it succeeds', async () => {
      begin();
      world.fails('sweep', 2);
      world.start();
      await world.driver.enqueue('sweep', {});
      await world.until(() => world.calls.length === 3);
      await world.idle();
      expect(world.calls.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
      expect(world.observed).toEqual(['sweep 1: failed', 'sweep 2: failed', 'sweep 3, the last: done']);
    });

    it('to the last is left alone, until it is asked for again', async () => {
      begin();
      world.fails('sweep', 3);
      world.start();
      await world.driver.enqueue('sweep', {});
      await world.until(() => world.calls.length === 3);
      await world.idle();
      await world.driver.enqueue('sweep', {});
      await world.until(() => world.calls.length === 4);
      await world.idle();
      expect(world.observed.slice(2)).toEqual(['sweep 3, the last: failed', 'sweep 1: done']);
    });

    it('is not tried again where that cannot help', async () => {
      begin();
      world.does('sweep', () => Promise.reject(new LastingFailure(DAMAGED)));
      world.start();
      await world.driver.enqueue('sweep', {});
      await world.until(() => world.observed.length === 1);
      await world.idle();
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(world.observed).toEqual(['sweep 1: failed']);
      world.release();
      await world.driver.enqueue('sweep', {});
      await world.until(() => world.observed.length === 2);
      expect(world.observed[1]).toBe('sweep 1: done');
    });

    it('lets others pass while it waits for its next attempt', async () => {
      begin(jobPlan({ 'score-round': { backoffMs: 600_000 } }));
      world.fails('score-round', 1);
      world.start();
      await world.driver.enqueue('score-round', round('round-1'));
      await world.until(() => world.observed.length === 1);
      await world.driver.enqueue('score-round', round('round-2'));
      await world.until(() => scored().length === 2);
      await world.until(async () => (await world.counts('score-round')).running === 0);
      expect(await world.counts('score-round')).toEqual({ waiting: 0, running: 0, delayed: 1 });
    });
  });

  describe('a stop', () => {
    it('tells running jobs to end, waits for them, and takes no more', async () => {
      begin();
      const ended: JobCall[] = [];
      world.does('score-round', async (call, signal) => {
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        await new Promise((resolve) => setTimeout(resolve, 50));
        ended.push(call);
      });
      world.start();
      await world.driver.enqueue('score-round', round('round-1'));
      await world.driver.enqueue('score-round', round('round-2'));
      await world.until(() => scored().length === 1);
      await world.driver.stop();
      expect(ended).toHaveLength(1);
      await world.driver.enqueue('sweep', {});
      await world.driver.stop();
      expect(scored()).toEqual(['round-1']);
    });

    it('records what it cut short as interrupted, not as done, and not as a failure', async () => {
      begin(jobPlan({ sweep: { attempts: 1 } }));
      world.does(
        'sweep',
        (_, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
      );
      world.start();
      await world.driver.enqueue('sweep', {});
      await world.until(() => world.calls.length === 1);
      await world.driver.stop();
      expect(world.observed).toEqual(['sweep 1, the last: interrupted']);
    });

    it('does not wait for ever for a job that does not end', async () => {
      begin();
      world.holds('score-round');
      world.start();
      await world.driver.enqueue('score-round', round('round-1'));
      await world.until(() => scored().length === 1);
      await expect(world.driver.stop()).resolves.toBeUndefined();
    });

    it('without a start is no error', async () => {
      await expect(begin().driver.stop()).resolves.toBeUndefined();
    });
  });

  describe('schedules', () => {
    it('run a job by themselves, again and again', async () => {
      begin(jobPlan({ sweep: { schedule: '* * * * * *' } })).start();
      await world.until(() => world.calls.length >= 2);
      expect(new Set(world.calls.map(({ name }) => name))).toEqual(new Set(['sweep']));
    });

    it('tell when a job runs next, in local time', async () => {
      begin(jobPlan({ housekeeping: { schedule: '30 4 * * *' } }, 'Asia/Kathmandu')).start();
      await world.until(async () => (await world.state('housekeeping')).nextRunAt !== null);
      const { nextRunAt } = await world.state('housekeeping');
      const local = new Intl.DateTimeFormat('de', { timeStyle: 'short', timeZone: 'Asia/Kathmandu' });
      expect(local.format(new Date(nextRunAt ?? ''))).toBe('04:30');
      expect((await world.state('remind')).nextRunAt).toBeNull();
      expect(await world.counts('housekeeping')).toEqual({ waiting: 0, running: 0, delayed: 0 });
    });

    it.each(['every day', '61 * * * *', '* * *', '0 0 31 2 *'])(
      'that never come are refused: %s',
      (schedule) => {
        begin();
        expect(() => make(jobPlan({ sweep: { schedule } }))).toThrow(
          expect.objectContaining({ code: 'schedule-invalid', params: { job: 'sweep', schedule } }),
        );
      },
    );

    it('run what is due at a start at once', async () => {
      begin(jobPlan({ sweep: { atStart: true }, 'plan-digests': { atStart: true } })).start();
      await world.until(() => world.calls.length === 2);
      expect(world.calls.map(({ name }) => name).sort()).toEqual(['plan-digests', 'sweep']);
    });
  });

  describe('a start', () => {
    it('is refused with a job that nobody does, or two do', () => {
      begin();
      const { handlers } = world;
      expect(() => world.driver.start(handlers.slice(1), world)).toThrow(
        expect.objectContaining({ code: 'job-without-handler' }),
      );
      expect(() => world.driver.start([...handlers, ...handlers.slice(0, 1)], world)).toThrow(
        expect.objectContaining({ code: 'job-handler-twice' }),
      );
    });
  });

  it('counts what waits and runs', async () => {
    begin();
    await world.driver.enqueue('score-round', round('round-1'));
    await world.driver.enqueue('score-round', round('round-2'));
    expect(await world.counts('score-round')).toEqual({ waiting: 2, running: 0, delayed: 0 });
    world.holds('score-round');
    world.start();
    await world.until(() => scored().length === 1);
    expect(await world.counts('score-round')).toEqual({ waiting: 1, running: 1, delayed: 0 });
    expect((await world.driver.states()).map(({ name }) => name)).toEqual(
      world.handlers.map(({ name }) => name),
    );
    world.release();
    await world.idle();
  });
}
