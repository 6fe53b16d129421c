import { beforeEach, describe, expect, it } from '@jest/globals';
import { AccountWorld, RecordingJobQueue } from '@selbstcheck/testing';
import { CatchUpCheck } from './catch-up-check.js';
import { interruption } from './interruption.js';
import { RecordJobRuns } from './record-job-runs.js';

const FAILING = new Error('It did not work.');

let world: AccountWorld;
let queue: RecordingJobQueue;

beforeEach(() => {
  world = new AccountWorld();
  queue = new RecordingJobQueue();
});

const checkAt = async (moment: string, work: () => Promise<void> = async () => undefined): Promise<void> => {
  world.clock.moveTo(moment);
  await new RecordJobRuns(world.stores.jobRuns, world.ids, world.clock)
    .observe({ name: 'check-results', payload: {}, attempt: 3, isLast: true }, work)
    .catch(() => undefined);
};
const hintsAt = async (moment: string): Promise<readonly string[]> => {
  world.clock.moveTo(moment);
  await new CatchUpCheck(world.stores.jobRuns, queue, world.clock).run();
  return queue.enqueued.map(({ name }) => name);
};

describe('the daily check of results that was missed', () => {
  it('is made up for at the first sweep of an installation, as nothing was ever checked', async () => {
    expect(await hintsAt('2026-11-22T08:00:00.000Z')).toEqual(['check-results']);
  });

  it('is made up for where the program was off at its time', async () => {
    await checkAt('2026-11-20T03:45:00.000Z');
    expect(await hintsAt('2026-11-22T08:00:00.000Z')).toEqual(['check-results']);
  });

  it('is not asked for a second time in the minute of its schedule, also on the day of 25 hours', async () => {
    await checkAt('2026-10-24T02:45:00.000Z');
    expect(await hintsAt('2026-10-25T03:45:00.000Z')).toEqual([]);
  });

  it('begins again at the next start where a stop cut it short', async () => {
    await checkAt('2026-11-22T03:45:00.000Z', () => Promise.reject(interruption()));
    expect(await hintsAt('2026-11-22T08:00:00.000Z')).toEqual(['check-results']);
  });

  it('is not asked for with every sweep where it keeps failing', async () => {
    await checkAt('2026-11-22T03:45:00.000Z', () => Promise.reject(FAILING));
    expect(await hintsAt('2026-11-22T08:00:00.000Z')).toEqual([]);
  });
});
