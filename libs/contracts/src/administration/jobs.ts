import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { Id, Moment } from '../shared-schemas.js';

/** Every job of the product. */
export const JobNameView = z.enum([
  'score-round',
  'sweep',
  'check-results',
  're-score',
  'plan-digests',
  'deliver-outbox',
  'remind',
  'housekeeping',
]);

/** See JobNameView. */
export type JobNameView = z.infer<typeof JobNameView>;

const JobRunView = z.object({
  id: Id,
  name: JobNameView,
  startedAt: Moment,
  endedAt: Moment.nullable(),
  /** `interrupted`: its process was told to stop, so that it may not be through. */
  outcome: z.enum(['running', 'done', 'interrupted', 'failed_attempt', 'failed']),
  attempt: z.number().int(),
  /** Code and English sentence of what went wrong; null where nothing did. */
  error: z.object({ code: z.string(), sentence: z.string() }).nullable(),
});

/** What runs, ran and will run. */
export const JobsView = z
  .object({
    /** Whether jobs run in this process or over Redis. */
    driver: z.enum(['in_process', 'redis']),
    /** Whether the driver answers; without it the counts are null. */
    isReachable: z.boolean(),
    zone: z.string(),
    jobs: z.array(
      z.object({
        name: JobNameView,
        /** Cron pattern; null: only when asked. */
        schedule: z.string().nullable(),
        counts: z
          .object({ waiting: z.number().int(), running: z.number().int(), delayed: z.number().int() })
          .nullable(),
        nextRunAt: Moment.nullable(),
        lastRun: JobRunView.nullable(),
        lastDoneAt: Moment.nullable(),
        openFailures: z.number().int(),
        /** Whether it can be started by hand: those that need no further word. */
        canRun: z.boolean(),
      }),
    ),
    /** Failures that nobody retried or put aside, newest first, at most 50. */
    failures: z.array(JobRunView),
  })
  .meta({ id: 'Jobs' });

/** See JobsView. */
export type JobsView = z.infer<typeof JobsView>;

const ADMIN = ['installation_admin'] as const;
const FailureParams = z.object({ runId: Id });

/** The jobs of the installation. */
export const jobEndpoints = {
  listJobs: endpoint({
    method: 'GET',
    path: '/administration/jobs',
    summary: 'Queues, last runs, next runs and failures',
    access: ADMIN,
    response: JobsView,
  }),
  runJob: endpoint({
    method: 'POST',
    path: '/administration/jobs/:name/run',
    summary: 'Start a job now',
    access: ADMIN,
    params: z.object({ name: JobNameView }),
    response: JobsView,
    problems: ['job-not-startable'],
  }),
  retryFailure: endpoint({
    method: 'POST',
    path: '/administration/jobs/failures/:runId/retry',
    summary: 'Run a failed job again',
    access: ADMIN,
    params: FailureParams,
    response: JobsView,
    problems: ['job-failure-not-found'],
  }),
  putFailureAside: endpoint({
    method: 'POST',
    path: '/administration/jobs/failures/:runId/aside',
    summary: 'Take a failure out of the list; the job is not run again for it',
    access: ADMIN,
    params: FailureParams,
    response: JobsView,
    problems: ['job-failure-not-found'],
  }),
} as const;
