import { describe, expect, it } from '@jest/globals';
import { JOB_RULES } from '@selbstcheck/application';
import { readConfiguration } from './configuration.js';
import { demandWorker } from './jobs.js';

const REDIS_URL = 'redis://127.0.0.1:6379/3';
const DATABASE_URL = 'postgres://user:password@127.0.0.1/selbstcheck';
const PUBLIC_URL = 'http://localhost:3000';
const SECRET = '4tQz0Vn8yLw2Kx6Rj1Hs9Pb5Gd3Mf7Ac';
const both = { REDIS_URL, DATABASE_URL };

describe('the configuration of jobs', () => {
  it('runs them in the server and keeps them in memory where the environment says nothing', () => {
    expect(readConfiguration({}).jobs).toEqual({
      redisUrl: null,
      runInServer: true,
      plan: { zone: 'Europe/Berlin', rules: JOB_RULES },
    });
  });

  it('takes the schedule of the sweep, in the zone of the installation', () => {
    const { plan } = readConfiguration({ SWEEP_SCHEDULE: ' 5 6 * * * ', TIME_ZONE: 'Europe/Lisbon' }).jobs;
    expect(plan.zone).toBe('Europe/Lisbon');
    expect(plan.rules).toEqual({ ...JOB_RULES, sweep: { ...JOB_RULES.sweep, schedule: '5 6 * * *' } });
  });

  it.each(['@daily', '2127-05-01T00:00:00Z', '0 2 * * *', '0 7 * * * *'])(
    'is refused by name where the schedule of the sweep is %j',
    (SWEEP_SCHEDULE) => {
      expect(() => readConfiguration({ SWEEP_SCHEDULE })).toThrow(
        expect.objectContaining({ code: 'configuration-invalid', params: { variable: 'SWEEP_SCHEDULE' } }),
      );
    },
  );

  it('leaves them to workers with Redis and PostgreSQL', () => {
    expect(readConfiguration({ ...both, JOBS: 'off' }).jobs).toMatchObject({
      redisUrl: REDIS_URL,
      runInServer: false,
    });
  });

  it.each([{}, { REDIS_URL }, { DATABASE_URL }])('is refused where nobody would run them: %j', (given) => {
    expect(() => readConfiguration({ ...given, JOBS: 'off' })).toThrow(
      expect.objectContaining({ code: 'configuration-invalid', params: { variable: 'JOBS' } }),
    );
  });

  it.each([
    [{}, 'REDIS_URL'],
    [{ REDIS_URL }, 'DATABASE_URL'],
    [{ ...both, SECRET }, 'PUBLIC_URL'],
    [{ ...both, PUBLIC_URL }, 'SECRET'],
  ])('lets no worker start that would get no jobs, or write dead links: %j', (given, variable) => {
    expect(() => demandWorker(readConfiguration(given))).toThrow(
      expect.objectContaining({ code: 'configuration-invalid', params: { variable } }),
    );
    expect(() => demandWorker(readConfiguration({ ...both, PUBLIC_URL, SECRET }))).not.toThrow();
  });
});
