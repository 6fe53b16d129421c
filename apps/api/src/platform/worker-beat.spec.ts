import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { EndLostRuns } from '@selbstcheck/application';
import { aJobRun, AccountWorld } from '@selbstcheck/testing';
import { setTimeout as wait } from 'node:timers/promises';
import { WorkerBeat } from './worker-beat.js';

const EVERY_MS = 10;
const LOST = '2026-11-22T09:00:00.000Z';

let beat: WorkerBeat;

const beatOver = (world: AccountWorld): WorkerBeat => {
  beat = new WorkerBeat(new EndLostRuns(world.stores.jobRuns, world.clock), 'worker-2', EVERY_MS);
  return beat;
};
const failures = async (world: AccountWorld): Promise<readonly string[]> =>
  (await world.stores.jobRuns.openFailures(10)).map(({ id }) => id);

beforeAll(() => {
  Logger.overrideLogger(false);
});

afterEach(() => beat.stop());

describe('the beat of a process that runs jobs', () => {
  it('has told what was lost before the process runs its first job', async () => {
    const world = new AccountWorld();
    await world.stores.jobRuns.seen(aJobRun().worker, LOST);
    await world.stores.jobRuns.started(aJobRun({ startedAt: LOST }));
    world.clock.moveTo('2026-11-22T10:00:00.000Z');
    await beatOver(world).start();
    expect(await failures(world)).toEqual(['run-1']);
  });

  it('goes on until it is stopped, also after it failed', async () => {
    const world = new AccountWorld();
    const { jobRuns } = world.stores;
    const seen = jobRuns.seen.bind(jobRuns);
    let beats = 0;
    jobRuns.seen = async (worker, at) => {
      beats += 1;
      if (beats < 3) throw new Error('The database does not answer.');
      await seen(worker, at);
    };
    await beatOver(world).start();
    while (beats < 4) await wait(EVERY_MS);
    await beat.stop();
    const before = beats;
    await wait(5 * EVERY_MS);
    expect(beats).toBe(before);
  });
});
