import { beforeEach, describe, expect, it } from '@jest/globals';
import { SelbstcheckError } from '@selbstcheck/domain';
import { AccountWorld, aRescoring, JobWorld, RecordingJobDriver } from '@selbstcheck/testing';
import type { Actor } from '../access/actor.js';
import type { JobRun } from '../ports/job-run-store.js';
import { ForgetJobRuns } from './forget-job-runs.js';
import { JOB_NAMES, JOB_RULES } from './job-catalogue.js';
import { handlersByName } from './handlers-by-name.js';
import { interruption } from './interruption.js';
import { LastingFailure } from './lasting-failure.js';
import { ReadJobs } from './read-jobs.js';
import { RecordJobRuns } from './record-job-runs.js';
import { ResumeRescorings } from './resume-rescorings.js';
import { RunJob } from './run-job.js';
import { SettleFailure } from './settle-failure.js';

const ADMIN: Actor = {
  kind: 'person',
  personId: 'person-1',
  role: 'installation_admin',
  department: null,
  function: null,
};
const ROUND = { municipalityId: 'municipality-1', roundId: 'round-1' };

let world: AccountWorld;
let driver: RecordingJobDriver;
let recording: RecordJobRuns;

beforeEach(() => {
  world = new AccountWorld();
  driver = new RecordingJobDriver();
  recording = new RecordJobRuns(world.stores.jobRuns, world.ids, world.clock);
});

const attemptAt = (attempt: number, isLast: boolean, error: Error): Promise<void> =>
  recording
    .observe({ name: 'score-round', payload: ROUND, attempt, isLast }, () => Promise.reject(error))
    .catch(() => undefined);
const fail = async (
  error: Error = new SelbstcheckError('round-not-found', 'There is no such round.'),
): Promise<JobRun> => {
  await attemptAt(5, true, error);
  const [failure] = await world.stores.jobRuns.openFailures(1);
  if (failure === undefined) throw new Error('No failure was recorded.');
  return failure;
};
const settling = (): SettleFailure => new SettleFailure(world.stores, driver, world.audit, world.clock);
const standing = () =>
  new ReadJobs(driver, world.stores.jobRuns, { rules: JOB_RULES, zone: 'Europe/Berlin' }).read();

describe('the handlers of jobs', () => {
  const { handlers } = new JobWorld(new RecordingJobDriver());

  it('are one for each job', () => {
    expect([...handlersByName(handlers).keys()]).toEqual(JOB_NAMES);
  });

  it('are refused where one is missing or there twice', () => {
    expect(() => handlersByName(handlers.filter(({ name }) => name !== 'sweep'))).toThrow(
      expect.objectContaining({ code: 'job-without-handler', params: { job: 'sweep' } }),
    );
    expect(() => handlersByName([...handlers, ...handlers.filter(({ name }) => name === 'remind')])).toThrow(
      expect.objectContaining({ code: 'job-handler-twice', params: { job: 'remind' } }),
    );
  });
});

describe('a run', () => {
  it('is shown as failed at its first attempt where another one cannot help', async () => {
    const damaged = new SelbstcheckError('vector-damaged', 'What is stored of a round is damaged.');
    await attemptAt(1, false, damaged);
    expect((await standing()).failures).toEqual([]);
    await attemptAt(1, false, new LastingFailure(damaged));
    expect((await standing()).failures).toMatchObject([
      { error: { code: 'vector-damaged', sentence: 'What is stored of a round is damaged.' } },
    ]);
  });

  it('is recorded while it runs, and when it is done', async () => {
    let during: JobRun | null = null;
    await recording.observe({ name: 'score-round', payload: ROUND, attempt: 1, isLast: false }, async () => {
      during = (await standing()).jobs.find(({ name }) => name === 'score-round')?.lastRun ?? null;
      world.clock.moveTo('2026-11-22T10:00:07.000Z');
    });
    expect(during).toMatchObject({ outcome: 'running', endedAt: null, attempt: 1 });
    expect((await standing()).jobs.find(({ name }) => name === 'score-round')).toMatchObject({
      lastRun: { outcome: 'done', endedAt: '2026-11-22T10:00:07.000Z', error: null },
      lastDone: '2026-11-22T10:00:07.000Z',
      openFailures: 0,
      canRun: false,
    });
  });

  it('that a stop cut short is neither done nor a failure', async () => {
    await attemptAt(5, true, interruption());
    const { jobs, failures } = await standing();
    expect(jobs.find(({ name }) => name === 'score-round')).toMatchObject({
      lastRun: { outcome: 'interrupted', endedAt: world.clock.now(), error: null },
      lastDone: null,
      openFailures: 0,
    });
    expect(failures).toEqual([]);
  });

  it('that fails is tried again before it counts, and tells its code and sentence', async () => {
    const error = new SelbstcheckError('round-not-found', 'There is no such round.');
    await attemptAt(1, false, error);
    expect((await standing()).failures).toEqual([]);
    const failure = await fail(error);
    expect(failure).toMatchObject({
      ...{
        outcome: 'failed',
        attempt: 5,
        payload: '{"municipalityId":"municipality-1","roundId":"round-1"}',
      },
      error: { code: 'round-not-found', sentence: 'There is no such round.' },
    });
    expect((await standing()).failures).toEqual([failure]);
  });

  it('that fails unexpectedly tells nothing that may be secret', async () => {
    const failure = await fail(new Error('connect smtp://user:geheim@mail.example.de'));
    expect(failure.error).toEqual({
      code: 'internal-error',
      sentence: 'Something unexpected happened. The log of the server says more.',
    });
  });

  it('is forgotten after ninety days, unless it failed', async () => {
    const failure = await fail();
    for (let k = 0; k < 2; k += 1) {
      await recording.observe(
        { name: 'sweep', payload: {}, attempt: 1, isLast: false },
        async () => undefined,
      );
    }
    world.clock.moveTo('2027-06-01T00:00:00.000Z');
    await new ForgetJobRuns(world.stores.jobRuns, world.clock).run();
    expect((await standing()).failures).toEqual([failure]);
    await expect(world.stores.jobRuns.removeBefore(world.clock.now())).resolves.toBe(0);
  });
});

describe('the jobs page', () => {
  it('lists every job with its schedule, also while the queue does not answer', async () => {
    driver.isReachable = false;
    const { isReachable, jobs, zone } = await standing();
    expect({ isReachable, zone }).toEqual({ isReachable: false, zone: 'Europe/Berlin' });
    expect(jobs.map(({ name }) => name)).toEqual(JOB_NAMES);
    expect(jobs[1]).toMatchObject({ name: 'sweep', schedule: '*/15 * * * *', state: null, canRun: true });
  });

  it('starts a job by hand, and records who did', async () => {
    await new RunJob(driver, world.audit).run(ADMIN, 'sweep');
    expect(driver.enqueued).toEqual([{ name: 'sweep', payload: {} }]);
    expect((await world.trail()).at(-1)).toMatchObject({
      action: 'job_started_by_hand',
      after: { job: 'sweep' },
    });
  });

  it('does not start a job that has to be told what it is about', async () => {
    const running = new RunJob(driver, world.audit);
    await expect(running.run(ADMIN, 'score-round')).rejects.toMatchObject({ code: 'job-not-startable' });
    await expect(running.run(ADMIN, 're-score')).rejects.toMatchObject({ code: 'job-not-startable' });
    expect(driver.enqueued).toEqual([]);
  });
});

describe('a failure', () => {
  it('is run again with what it was told, once', async () => {
    const { id } = await fail();
    const both = await Promise.allSettled([settling().retry(ADMIN, id), settling().retry(ADMIN, id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(driver.enqueued).toEqual([{ name: 'score-round', payload: ROUND }]);
    expect((await standing()).failures).toEqual([]);
    expect((await world.trail()).at(-1)).toMatchObject({
      action: 'job_failure_settled',
      after: { job: 'score-round', retried: true },
    });
  });

  it('is put aside without running again', async () => {
    const { id } = await fail();
    await settling().putAside(ADMIN, id);
    expect(driver.enqueued).toEqual([]);
    await expect(settling().putAside(ADMIN, id)).rejects.toMatchObject({ code: 'job-failure-not-found' });
    await expect(settling().retry(ADMIN, 'unknown')).rejects.toMatchObject({ code: 'job-failure-not-found' });
  });
});

describe('rescorings', () => {
  it('under way are hinted at again, ended ones are not', async () => {
    const states = ['running', 'activating', 'ready', 'cancelled', 'failed', 'activated'] as const;
    for (const state of states) await world.stores.rescorings.insert(aRescoring({ id: state, state }));
    await new ResumeRescorings(world.stores.rescorings, driver).run();
    expect(new Set(driver.enqueued.map(({ payload }) => payload))).toEqual(
      new Set([{ rescoringId: 'running' }, { rescoringId: 'activating' }]),
    );
  });
});
