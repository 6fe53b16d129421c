import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, type JobsView } from '@selbstcheck/contracts';
import {
  startPostgres,
  startRedis,
  startWorker,
  startWorkerInVain,
  type RunningWorker,
  type StartedPostgres,
  type StartedRedis,
} from '@selbstcheck/testing';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { as } from './town.js';
import { call } from './call.js';
import { subscribeAs } from './digest-wish.js';
import { eventually, startSmallTown, type SmallTown } from './small-town.js';

const SECRET = '4tQz0Vn8yLw2Kx6Rj1Hs9Pb5Gd3Mf7Ac';

type Job = JobsView['jobs'][number];

let folder: string;
let postgres: StartedPostgres;
let redis: StartedRedis;
let town: SmallTown;
let environment: Record<string, string>;
const workers: RunningWorker[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selbstcheck-workers-'));
  [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  environment = { DATABASE_URL: postgres.url, REDIS_URL: redis.newUrl(), SECRET };
  town = await startSmallTown({ ...environment, JOBS: 'off' }, join(folder, 'data'));
});

afterAll(async () => {
  await town.server.stop();
  await Promise.all(workers.map((worker) => worker.stop()));
  await Promise.all([postgres.stop(), redis.stop()]);
  await rm(folder, { recursive: true, force: true });
});

const jobs = (): Promise<JobsView> => call(town.url, endpoints.listJobs, as(town.first));
const jobWhere = (what: string, isSo: (job: Job) => boolean): Promise<Job> =>
  eventually(what, async () => (await jobs()).jobs.find(isSo));
const newWorker = async (): Promise<RunningWorker> => {
  const worker = await startWorker({ ...environment, PUBLIC_URL: town.url }, join(folder, 'data'));
  workers.push(worker);
  return worker;
};

describe('a server that leaves jobs to workers', () => {
  it('keeps what it asks for until a worker runs it, and workers share the work', async () => {
    const asked = await call(
      town.url,
      endpoints.runJob,
      as(town.first, { params: { name: 'housekeeping' } }),
    );
    expect(asked).toMatchObject({ driver: 'redis', isReachable: true });
    expect(asked.jobs.find(({ name }) => name === 'housekeeping')).toMatchObject({
      counts: { waiting: 1, running: 0, delayed: 0 },
      nextRunAt: null,
      lastRun: null,
    });

    await newWorker();
    await newWorker();
    await jobWhere(
      'a run of housekeeping',
      ({ name, lastDoneAt }) => name === 'housekeeping' && lastDoneAt !== null,
    );
    await jobWhere('a run of the sweep', ({ name, lastDoneAt }) => name === 'sweep' && lastDoneAt !== null);
    await jobWhere('a next sweep', ({ name, nextRunAt }) => name === 'sweep' && nextRunAt !== null);
  });

  it('still answers while Redis is away, and jobs go on afterwards', async () => {
    await redis.kill();
    const away = await eventually('an answer without the queue', async () => {
      const answer = await jobs();
      return answer.isReachable ? undefined : answer;
    });
    expect(away.jobs.every(({ counts, nextRunAt }) => counts === null && nextRunAt === null)).toBe(true);
    await call(town.url, endpoints.runJob, as(town.first, { params: { name: 'remind' } }));

    await redis.restart();
    await jobWhere('schedules again', ({ name, nextRunAt }) => name === 'remind' && nextRunAt !== null);
    await call(town.url, endpoints.runJob, as(town.first, { params: { name: 'remind' } }));
    await jobWhere(
      'a run of the reminders',
      ({ name, lastDoneAt }) => name === 'remind' && lastDoneAt !== null,
    );
  });

  it('has workers that end when they are told to', async () => {
    const ended = await Promise.all(workers.map((worker) => worker.stop()));
    expect(ended.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    const output = ended.map((each) => each.output).join('');
    expect(output).not.toMatch(/node_modules|^\w*Error\b/m);
    expect(output).toContain(`Mails are not sent: they become files in ${join(folder, 'data', 'mail')}.`);
  });
});

describe('a worker that starts before the server, on a database that was put back', () => {
  it('ends again what had ended, before it runs any job', async () => {
    const { url, first, municipalityId } = town;
    const { id: subscriptionId } = await subscribeAs(url, first, municipalityId);
    const ending = { subscriptionId, ended: 'unsubscribed', at: new Date().toISOString() };
    await appendFile(join(folder, 'data-erasures.jsonl'), `${JSON.stringify(ending)}\n`);
    await newWorker();
    const parts = as(first, { params: { municipalityId } });
    const { subscriptions } = await call(url, endpoints.listSubscriptions, parts);
    expect(subscriptions.find(({ id }) => id === subscriptionId)?.state).toBe('unsubscribed');
  });
});

describe('a worker with other settings than the server', () => {
  it.each([
    ['SMTP_URL', { SMTP_URL: 'smtp://127.0.0.1:25', MAIL_FROM: 'selbstcheck@example.de' }],
    ['TIME_ZONE', { TIME_ZONE: 'Europe/Lisbon' }],
    ['SWEEP_SCHEDULE', { SWEEP_SCHEDULE: '0 6 * * *' }],
  ])('does not start, and names %s', async (variable, other) => {
    const given = { ...environment, PUBLIC_URL: town.url, ...other };
    const { exitCode, output } = await startWorkerInVain(given, join(folder, 'data'));
    expect(exitCode).toBe(1);
    expect(output).toMatch(new RegExp(`^Error \\[configuration-invalid\\]: .*${variable}.*\\.\\n$`));
  });
});

describe('a worker that would get no jobs, or write links that lead nowhere', () => {
  it.each([
    ['REDIS_URL', () => ({})],
    ['DATABASE_URL', () => ({ REDIS_URL: environment.REDIS_URL ?? '' })],
    ['PUBLIC_URL', () => environment],
    ['SECRET', () => ({ ...environment, PUBLIC_URL: town.url, SECRET: '' })],
  ])('does not start without %s, and says so', async (variable, given) => {
    const { exitCode, output } = await startWorkerInVain(given(), join(folder, 'data'));
    expect(exitCode).toBe(1);
    expect(output).toMatch(new RegExp(`^Error \\[configuration-invalid\\]: .*${variable}.*\\.\\n$`));
  });
});
