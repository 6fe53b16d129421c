import { JOB_RULES, type JobPlan } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import type { Environment } from './environment.js';
import type { Reach } from './reach.js';

/** Where jobs wait, who runs them, and when. */
export interface JobConfiguration {
  /** null: in the memory of this process. */
  readonly redisUrl: string | null;
  /** Whether the web server runs jobs too. */
  readonly runInServer: boolean;
  readonly plan: JobPlan;
}

/** Throws `configuration-invalid` where nobody would run the jobs. */
export function readJobConfiguration(data: Environment): JobConfiguration {
  const { REDIS_URL, DATABASE_URL, JOBS, SWEEP_SCHEDULE, TIME_ZONE } = data;
  if (JOBS === 'off' && (REDIS_URL === undefined || DATABASE_URL === undefined)) {
    throw refused(
      'JOBS',
      'With JOBS=off another process has to run the jobs, which takes REDIS_URL and DATABASE_URL. Set both, or leave JOBS out.',
    );
  }
  return {
    redisUrl: REDIS_URL ?? null,
    runInServer: JOBS === 'on',
    plan: {
      zone: TIME_ZONE,
      rules:
        SWEEP_SCHEDULE === undefined
          ? JOB_RULES
          : { ...JOB_RULES, sweep: { ...JOB_RULES.sweep, schedule: SWEEP_SCHEDULE } },
    },
  };
}

/** What a worker has to share with the server. */
export interface WorkerSettings {
  readonly jobs: JobConfiguration;
  readonly databaseUrl: string | null;
  readonly reach: Pick<Reach, 'publicUrl' | 'secret'>;
}

/**
 * Throws `configuration-invalid` where a process that only runs jobs would get none (hints reach it over Redis, and
 * SQLite is for one process), or where the links in its mails would lead nowhere.
 */
export function demandWorker({ jobs, databaseUrl, reach }: WorkerSettings): void {
  demand(
    'REDIS_URL',
    jobs.redisUrl,
    'A worker gets its jobs over Redis. Set REDIS_URL as the server has it, or let the server run the jobs.',
  );
  demand(
    'DATABASE_URL',
    databaseUrl,
    'A worker beside the server needs PostgreSQL, as SQLite is for one process. Set DATABASE_URL as the server has it, or let the server run the jobs.',
  );
  demand(
    'PUBLIC_URL',
    reach.publicUrl,
    'A worker writes mails with links and does not see under which address people open the server. Set PUBLIC_URL as the server has it, such as https://selbstcheck.example.de.',
  );
  demand(
    'SECRET',
    reach.secret,
    'A worker seals the links in its mails, and the server accepts them only with the same secret. Set SECRET for both, for example from "openssl rand -base64 32".',
  );
}

function demand(variable: keyof Environment, value: string | null, sentence: string): void {
  if (value === null) throw refused(variable, sentence);
}

function refused(variable: keyof Environment, sentence: string): SelbstcheckError {
  return new SelbstcheckError('configuration-invalid', sentence, { variable });
}
