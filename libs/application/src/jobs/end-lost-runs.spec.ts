import { beforeEach, describe, expect, it } from '@jest/globals';
import { AccountWorld } from '@selbstcheck/testing';
import { EndLostRuns } from './end-lost-runs.js';
import { RecordJobRuns } from './record-job-runs.js';

const never = new Promise<void>(() => undefined);

let world: AccountWorld;
let ending: EndLostRuns;

beforeEach(() => {
  world = new AccountWorld();
  ending = new EndLostRuns(world.stores.jobRuns, world.clock);
});

const newProcess = (): RecordJobRuns => new RecordJobRuns(world.stores.jobRuns, world.ids, world.clock);
const runs = (process: RecordJobRuns, name: 'sweep' | 'deliver-outbox'): void => {
  void process.observe({ name, payload: {}, attempt: 1, isLast: false }, () => never);
};
const at = (time: string): void => world.clock.moveTo(`2026-11-22T${time}.000Z`);
const lostAt = async (time: string, process: RecordJobRuns): Promise<readonly string[]> => {
  at(time);
  return (await ending.run(process.worker)).map(({ name }) => name);
};

const does = (process: RecordJobRuns, name: 'sweep' | 'deliver-outbox'): Promise<void> =>
  process.observe({ name, payload: {}, attempt: 1, isLast: false }, async () => undefined);
const failures = () => world.stores.jobRuns.openFailures(10);

describe('a process that ends in the middle of a job', () => {
  it('is told as a failure by the next one, within minutes, once', async () => {
    at('10:00:00');
    const dying = newProcess();
    await ending.run(dying.worker);
    runs(dying, 'deliver-outbox');
    const next = newProcess();
    expect(await lostAt('10:04:59', next)).toEqual([]);
    expect(await lostAt('10:05:01', next)).toEqual(['deliver-outbox']);
    expect(await lostAt('10:05:31', next)).toEqual([]);
    expect(await world.stores.jobRuns.openFailures(10)).toMatchObject([
      { name: 'deliver-outbox', endedAt: '2026-11-22T10:05:01.000Z', error: { code: 'job-process-ended' } },
    ]);
  });

  it('again and again at the same job is one failure', async () => {
    for (const time of ['10:00:00', '11:00:00', '12:00:00']) {
      const dying = newProcess();
      await lostAt(time, dying);
      runs(dying, 'sweep');
    }
    await lostAt('13:00:00', newProcess());
    expect(await world.stores.jobRuns.openFailures(10)).toMatchObject([
      { name: 'sweep', startedAt: '2026-11-22T12:00:00.000Z' },
    ]);
  });

  it('is no failure any more as soon as the next one has done the work', async () => {
    at('10:00:00');
    const dying = newProcess();
    await ending.run(dying.worker);
    runs(dying, 'deliver-outbox');
    const next = newProcess();
    await lostAt('12:00:00', next);
    expect(await failures()).toHaveLength(1);
    await does(next, 'sweep');
    expect(await failures()).toHaveLength(1);
    await does(next, 'deliver-outbox');
    expect(await failures()).toEqual([]);
  });

  it('is no failure where the work was done before anybody missed it', async () => {
    at('10:00:00');
    const dying = newProcess();
    await ending.run(dying.worker);
    runs(dying, 'deliver-outbox');
    at('10:01:00');
    const next = newProcess();
    await does(next, 'deliver-outbox');
    expect(await lostAt('10:05:01', next)).toEqual(['deliver-outbox']);
    expect(await failures()).toEqual([]);
  });

  it('is not taken for one that is at a long job and says so', async () => {
    at('10:00:00');
    const [busy, other] = [newProcess(), newProcess()];
    runs(busy, 'sweep');
    for (const time of ['10:04:00', '10:08:00', '10:12:00']) {
      expect(await lostAt(time, busy)).toEqual([]);
      expect(await lostAt(time, other)).toEqual([]);
    }
    expect(await lostAt('10:16:00', other)).toEqual([]);
    expect(await lostAt('10:18:00', other)).toEqual(['sweep']);
  });

  it('is not taken for one that was told to stop and could not wait for the job', async () => {
    at('10:00:00');
    const stopping = newProcess();
    await ending.run(stopping.worker);
    runs(stopping, 'deliver-outbox');
    at('10:00:03');
    await stopping.interruptRest();
    expect(await lostAt('10:06:00', newProcess())).toEqual([]);
    expect(await failures()).toEqual([]);
    const delivering = (await world.stores.jobRuns.summaries()).find(({ name }) => name === 'deliver-outbox');
    expect(delivering?.lastRun).toMatchObject({
      outcome: 'interrupted',
      endedAt: '2026-11-22T10:00:03.000Z',
      error: null,
    });
  });
});
