import type { JobRules } from '@selbstcheck/application';
import type { DefaultJobOptions } from 'bullmq';
import { nextRun } from '../schedule.js';

/** How many ended jobs Redis keeps of each name; what became of them is in the database. */
const KEPT = 20;

/** What all queues and workers share. */
export const TERMS = {
  /** Before every key in Redis. */
  prefix: 'selbstcheck',
  settings: {
    // BullMQ's own cron library and croner differ where the clock is put back, so all times come from one
    repeatStrategy: (
      after: number,
      { pattern, tz }: { pattern?: string; tz?: string },
    ): number | undefined =>
      pattern === undefined ? undefined : nextRun(pattern, tz ?? 'UTC', new Date(after))?.getTime(),
  },
};

/** How BullMQ tries a job, and when it forgets it. */
export function jobOptions({ attempts, backoffMs }: JobRules): DefaultJobOptions {
  return {
    attempts,
    backoff: { type: 'exponential', delay: backoffMs },
    removeOnComplete: { count: KEPT },
    removeOnFail: { count: KEPT },
  };
}
