import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { jobPlan, JobWorld, startRedis, type StartedRedis } from '@selbstcheck/testing';
import { Redis } from 'ioredis';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { BullMqJobQueue } from './bullmq-job-queue.js';

const QUARTERLY = '*/15 * * * *';
const ROUND = { municipalityId: 'municipality-1', roundId: 'round-1' };

/** Takes a job and never ends; says so. */
const HANGING = `
  const { Worker } = require('bullmq');
  const [url, name] = process.argv.slice(1);
  const connection = new (require('ioredis').Redis)(url, { maxRetriesPerRequest: null });
  new Worker(name, () => { console.log('taken'); return new Promise(() => {}); },
    { connection, prefix: 'selbstcheck', lockDuration: 1000, stalledInterval: 250 });
`;

let redis: StartedRedis;
let url: string;
let reports: string[];
const worlds: JobWorld[] = [];

const newWorld = (plan = jobPlan(), at = url): JobWorld => {
  const settings = {
    url: at,
    report: (sentence: string) => reports.push(sentence),
    stall: { lockMs: 1_000, lookMs: 250 },
    lookEveryMs: 100,
  };
  const world = new JobWorld(new BullMqJobQueue(plan, settings));
  worlds.push(world);
  return world;
};

const runsOf = ({ calls }: JobWorld, job: string): number => calls.filter(({ name }) => name === job).length;

beforeEach(async () => {
  redis = await startRedis();
  url = redis.newUrl();
  reports = [];
});

afterEach(async () => {
  await Promise.all(worlds.splice(0).map((world) => world.stop()));
  await redis.stop();
});

async function emptied(): Promise<void> {
  const client = new Redis(url);
  await client.flushall();
  client.disconnect();
}

/** A process takes the job and is killed in the middle of it. */
async function killedAtIt(): Promise<void> {
  const dying = spawn(process.execPath, ['-e', HANGING, url, 'score-round'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(dying.stdout, 'data');
  dying.kill('SIGKILL');
  await once(dying, 'exit');
}

describe('a process that dies', () => {
  it('again and again at the same job has it recorded as failed, though no attempt of it ended', async () => {
    const world = newWorld();
    await world.driver.enqueue('score-round', ROUND);
    await killedAtIt();
    const client = new Redis(url);
    const [key = ''] = await client.keys('selbstcheck:score-round:1');
    // as if five processes had died at it before
    await client.hset(key, 'stc', 5);
    client.disconnect();
    world.start();
    await world.until(() => world.observed.length === 1);
    expect(world.observed).toEqual(['score-round 6, the last: failed']);
    expect(world.calls).toEqual([]);
    await world.idle();
    await world.driver.enqueue('score-round', ROUND);
    await world.until(() => world.calls.length === 1);
  });

  it('leaves its job to another one', async () => {
    const world = newWorld();
    await world.driver.enqueue('score-round', ROUND);
    await killedAtIt();
    world.start();
    await world.until(() => world.calls.length === 1);
    expect(world.calls).toMatchObject([{ name: 'score-round', payload: ROUND }]);
    await world.idle();
    await world.driver.enqueue('score-round', ROUND);
    await world.until(() => world.calls.length === 2);
  });
});

describe('two processes', () => {
  it('share the jobs', async () => {
    const [first, second] = [newWorld(), newWorld()];
    first.start();
    second.start();
    for (const each of [first, second]) each.holds('score-round');
    await first.driver.enqueue('score-round', ROUND);
    await first.driver.enqueue('score-round', { ...ROUND, roundId: 'round-2' });
    await first.until(() => first.calls.length === 1 && second.calls.length === 1);
    expect([first, second].map(({ calls }) => calls[0]?.payload.roundId).sort()).toEqual([
      'round-1',
      'round-2',
    ]);
  });

  it('hand over what one was told to end, and that takes none of its attempts', async () => {
    const onlyOnce = jobPlan({ 're-score': { attempts: 1 } });
    const [first, second] = [newWorld(onlyOnce), newWorld(onlyOnce)];
    first.does(
      're-score',
      (_, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
    );
    first.start();
    await first.driver.enqueue('re-score', { rescoringId: 'rescoring-1' });
    await first.until(() => first.calls.length === 1);
    second.start();
    await first.driver.stop();
    await second.until(() => second.observed.length === 1);
    expect(first.observed).toEqual(['re-score 1, the last: interrupted']);
    expect(second.observed).toEqual(['re-score 1, the last: done']);
    await second.idle();
    await second.driver.enqueue('re-score', { rescoringId: 'rescoring-1' });
    await second.until(() => second.calls.length === 2);
  });
});

describe('a Redis that was emptied', () => {
  it('gets its schedules again, and what is due is looked for', async () => {
    const world = newWorld(jobPlan({ sweep: { schedule: QUARTERLY, atStart: true } }));
    world.start();
    await world.until(() => runsOf(world, 'sweep') > 0);
    await world.until(async () => (await world.state('sweep')).nextRunAt !== null);
    await world.idle();
    const before = runsOf(world, 'sweep');
    await emptied();
    await world.until(() => runsOf(world, 'sweep') > before);
    await world.until(async () => (await world.state('sweep')).nextRunAt !== null);
  });

  it('while a job runs neither ends the process nor later jobs', async () => {
    const world = newWorld();
    world.holds('score-round');
    world.start();
    await world.driver.enqueue('score-round', ROUND);
    await world.until(() => world.calls.length === 1);
    await emptied();
    world.release();
    await world.until(() => world.observed.length === 1);
    await world.driver.enqueue('score-round', ROUND);
    await world.until(() => world.calls.length === 2);
  });
});

describe('a Redis that is away', () => {
  it('loses hints, is told once, and what is due is looked for when it is back', async () => {
    const world = newWorld(jobPlan({ sweep: { schedule: QUARTERLY, atStart: true } }));
    world.start();
    await world.until(() => runsOf(world, 'sweep') > 0);
    await world.idle();
    const before = runsOf(world, 'sweep');
    await redis.kill();
    for (let k = 0; k < 20; k += 1) await world.driver.enqueue('score-round', { ...ROUND, roundId: `${k}` });
    await expect(world.driver.states()).rejects.toMatchObject({ code: 'queue-unreachable' });
    expect(reports.filter((sentence) => sentence.includes('Nothing is lost'))).toHaveLength(1);
    expect(reports.length).toBeLessThan(5);
    await redis.restart();
    await world.until(() => runsOf(world, 'sweep') > before);
    expect(runsOf(world, 'score-round')).toBe(0);
    await world.driver.enqueue('score-round', ROUND);
    await world.until(() => runsOf(world, 'score-round') === 1);
  });

  it('at the start is waited for without holding anything up', async () => {
    await redis.kill();
    const world = newWorld(jobPlan({ sweep: { schedule: QUARTERLY, atStart: true } }));
    world.start();
    await world.driver.enqueue('score-round', ROUND);
    expect(world.calls).toEqual([]);
    await redis.restart();
    await world.until(() => runsOf(world, 'sweep') > 0);
    expect(runsOf(world, 'score-round')).toBe(0);
  });

  it('does not hold up a stop', async () => {
    const world = newWorld();
    world.holds('score-round');
    world.start();
    await world.driver.enqueue('score-round', ROUND);
    await world.until(() => world.calls.length === 1);
    await redis.kill();
    world.release();
    await expect(world.driver.stop()).resolves.toBeUndefined();
  });

  it('and comes back as it was goes on where it stopped', async () => {
    const lasting = await startRedis({ persists: true });
    try {
      const world = newWorld(jobPlan({ 'score-round': { attempts: 1 } }), lasting.newUrl());
      await world.driver.enqueue('score-round', ROUND);
      await lasting.kill();
      await lasting.restart();
      world.start();
      await world.until(() => world.calls.length === 1);
      await world.stop();
    } finally {
      await lasting.stop();
    }
  });
});
