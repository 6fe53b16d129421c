import type { RoundKey } from '../ports/round-store.js';

/** Every job and what it is told. Payloads are hints: each job looks into the database for what there is to do. */
export interface JobPayloads {
  /** Scores a round whose inputs differ from its newest result. */
  readonly 'score-round': RoundKey;
  /** Finds and scores closed rounds without a result of their revision under the active model. */
  readonly sweep: Readonly<Record<string, never>>;
  /** Compares the inputs of every round with those of its newest result, and scores it where they differ. */
  readonly 'check-results': Readonly<Record<string, never>>;
  /** Scores all closed rounds under another model, as a dry run or for its activation. */
  readonly 're-score': { readonly rescoringId: string };
  /** Opens the slots of digests that are due. */
  readonly 'plan-digests': Readonly<Record<string, never>>;
  /** Sends what lies in the outbox. */
  readonly 'deliver-outbox': Readonly<Record<string, never>>;
  /** Reminds departments of deadlines. */
  readonly remind: Readonly<Record<string, never>>;
  /** Removes what is over: expired sessions, old logs, subscriptions that nobody confirmed. */
  readonly housekeeping: Readonly<Record<string, never>>;
}

/** See JobPayloads. */
export type JobName = keyof JobPayloads;

/** How a job is run. */
export interface JobRules {
  /** How often it is tried before it counts as failed. */
  readonly attempts: number;
  /** The wait before the second attempt, in milliseconds; it doubles with each further one. */
  readonly backoffMs: number;
  /** How many of it one process runs at the same time. */
  readonly concurrency: number;
  /** When it runs by itself: a cron pattern of five parts in the installation's time zone; null: only when asked. */
  readonly schedule: string | null;
  /** Whether it also runs when jobs begin to run, to find what was due meanwhile. */
  readonly atStart: boolean;
}

/** How each job is run unless the configuration says otherwise. */
export const JOB_RULES: { readonly [Name in JobName]: JobRules } = {
  'score-round': { attempts: 5, backoffMs: 1_000, concurrency: 1, schedule: null, atStart: false },
  sweep: { attempts: 3, backoffMs: 5_000, concurrency: 1, schedule: '*/15 * * * *', atStart: true },
  // reads all answers; the sweep hints at it where it was missed
  'check-results': {
    attempts: 3,
    backoffMs: 600_000,
    concurrency: 1,
    schedule: '45 4 * * *',
    atStart: false,
  },
  're-score': { attempts: 3, backoffMs: 5_000, concurrency: 1, schedule: null, atStart: false },
  'plan-digests': { attempts: 3, backoffMs: 5_000, concurrency: 1, schedule: '* * * * *', atStart: true },
  'deliver-outbox': { attempts: 3, backoffMs: 5_000, concurrency: 1, schedule: '* * * * *', atStart: true },
  // each hour of the day, and at the start: what was missed is made up for
  remind: { attempts: 3, backoffMs: 60_000, concurrency: 1, schedule: '0 7-19 * * *', atStart: true },
  housekeeping: {
    attempts: 3,
    backoffMs: 60_000,
    concurrency: 1,
    schedule: '30 4,10,16,22 * * *',
    atStart: false,
  },
};

/** How the jobs of an installation are run, and in which time zone their schedules are meant. */
export interface JobPlan {
  readonly rules: typeof JOB_RULES;
  readonly zone: string;
}

/** Every job, in the order the screens list them. */
export const JOB_NAMES = Object.keys(JOB_RULES) as readonly JobName[];

/** Jobs that are told nothing, so that anybody who may can start them. */
export type StartableJob = {
  [Name in JobName]: JobPayloads[Name] extends Readonly<Record<string, never>> ? Name : never;
}[JobName];

/** Whether a job needs no further word. */
export function isStartable(name: JobName): name is StartableJob {
  return name !== 'score-round' && name !== 're-score';
}

/** Says that the process stops, as an AbortSignal does. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(kind: 'abort', listener: (event: unknown) => void): void;
}

/** Does a job. It may run twice, late, or on two workers at once without harm. */
export interface JobHandler<Name extends JobName = JobName> {
  readonly name: Name;
  /** `signal` is aborted where the process stops: then it ends soon, and whatever is left is found again. */
  run(payload: JobPayloads[Name], signal: StopSignal): Promise<void>;
}
