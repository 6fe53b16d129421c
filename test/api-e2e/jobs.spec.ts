import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { endpoints, type JobsView } from '@selbstcheck/contracts';
import { installationTrail } from './trail.js';
import { as } from './town.js';
import { call, refused } from './call.js';
import { expectRefusal } from './refusal.js';
import { eventually, startSmallTown, type SmallTown } from './small-town.js';

let town: SmallTown;

beforeEach(async () => {
  town = await startSmallTown();
});

afterEach(() => town.server.stop());

const jobs = (): Promise<JobsView> => call(town.url, endpoints.listJobs, as(town.first));

const jobThatIsDone = (name: JobsView['jobs'][number]['name']): Promise<JobsView['jobs'][number]> =>
  eventually(`a run of ${name}`, async () =>
    (await jobs()).jobs.find(
      (job) => job.name === name && job.lastDoneAt !== null && job.counts?.running === 0,
    ),
  );

describe('the jobs of a server without settings', () => {
  it('run in the server itself, and at its start whatever may be due', async () => {
    const sweep = await jobThatIsDone('sweep');
    expect(sweep).toMatchObject({
      schedule: '*/15 * * * *',
      counts: { waiting: 0, running: 0, delayed: 0 },
      lastRun: { outcome: 'done', attempt: 1, error: null },
      openFailures: 0,
      canRun: true,
    });
    await jobThatIsDone('plan-digests');
    await jobThatIsDone('deliver-outbox');
    // never ran before, so the sweep does not wait for its time
    expect(await jobThatIsDone('check-results')).toMatchObject({ schedule: '45 4 * * *', canRun: true });
    const { driver, isReachable, zone, failures } = await jobs();
    expect({ driver, isReachable, zone, failures }).toEqual({
      ...{ driver: 'in_process', isReachable: true, zone: 'Europe/Berlin' },
      failures: [],
    });
    const next = new Date((await jobs()).jobs.find(({ name }) => name === 'remind')?.nextRunAt ?? '');
    expect(next.toLocaleTimeString('de', { timeZone: 'Europe/Berlin' })).toMatch(/^(0[7-9]|1\d):00:00$/);
  });

  it('are started by hand where they need no further word', async () => {
    const started = await call(
      town.url,
      endpoints.runJob,
      as(town.first, { params: { name: 'housekeeping' } }),
    );
    expect(started.jobs).toHaveLength(8);
    await jobThatIsDone('housekeeping');
    const [entry] = await installationTrail(town.url, town.first, 'job_started_by_hand');
    expect(entry).toMatchObject({ after: { job: 'housekeeping' }, actor: { role: 'installation_admin' } });

    const answer = await refused(
      town.url,
      endpoints.runJob,
      as(town.first, { params: { name: 're-score' } }),
    );
    expectRefusal(answer, 'job-not-startable', /needs to know/);
  });

  it('have no failure to retry where nothing failed', async () => {
    for (const endpoint of [endpoints.retryFailure, endpoints.putFailureAside]) {
      const answer = await refused(town.url, endpoint, as(town.first, { params: { runId: 'nothing' } }));
      expectRefusal(answer, 'job-failure-not-found', /Reload/);
    }
  });
});
