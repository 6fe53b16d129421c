import {
  isInterruption,
  JOB_NAMES,
  LastingFailure,
  type JobName,
  type JobPayloads,
  type JobPlan,
} from '@selbstcheck/application';
import { UnrecoverableError, WaitingError, Worker, type Job } from 'bullmq';
import { Redis } from 'ioredis';
import { setTimeout as wait } from 'node:timers/promises';
import type { Performer } from '../performer.js';
import { LISTENERS } from './redis-link.js';
import { TERMS } from './terms.js';

/** When a job counts as left behind by a process that died, in milliseconds. */
export interface StallTimes {
  /** For so long a process holds a job without saying that it still runs it; it says so twice in that time. */
  readonly lockMs: number;
  /** How often each process looks for such jobs. */
  readonly lookMs: number;
}

/** A dead process's job runs elsewhere in less than half a minute. */
export const STALL_AFTER: StallTimes = { lockMs: 15_000, lookMs: 7_500 };

/** Jobs may run twice without harm; one that kills its process every time has to end somewhere. */
const MOST_STALLS = 5;
/** How long to wait until a command is tried again that Redis did not answer. */
const RETRY_MS = 1_000;
/** How long ended jobs may take to be reported to Redis at a stop. */
const CLOSING_MS = 2_000;
const REPORTING_STEP_MS = 10;

/** Takes jobs out of Redis and has them performed: one worker for each job, as each has its own concurrency. */
export class Workers {
  private readonly redis: Redis;
  private readonly workers: readonly Worker[];
  /** Jobs that were taken, and of which Redis does not know yet how they ended. */
  private readonly unreported = new Set<string>();

  constructor(
    url: string,
    stall: StallTimes,
    plan: JobPlan,
    private readonly performer: Performer,
    private readonly failed: (error: Error) => void,
  ) {
    // unlike that of the link, this connection waits for Redis however long it takes
    this.redis = new Redis(url, { maxRetriesPerRequest: null });
    this.redis.setMaxListeners(LISTENERS);
    this.redis.on('error', failed);
    this.workers = JOB_NAMES.map((name) => this.work(name, plan.rules[name].concurrency, stall));
  }

  /** Takes nothing more, has running jobs end, and gives up on those that do not within seconds. */
  async stop(): Promise<void> {
    for (const worker of this.workers) void worker.pause(true);
    if (await this.performer.stop()) await this.allReported();
    // by force, as a worker that says goodbye to a Redis that is away would keep the process for ever
    const closed = Promise.all(this.workers.map((worker) => worker.close(true)));
    await Promise.race([closed, wait(CLOSING_MS, undefined, { ref: false })]);
    this.redis.disconnect();
  }

  private async allReported(): Promise<void> {
    const limit = Date.now() + CLOSING_MS;
    while (this.unreported.size > 0 && Date.now() < limit) await wait(REPORTING_STEP_MS);
  }

  private work(name: JobName, concurrency: number, { lockMs, lookMs }: StallTimes): Worker {
    const worker = new Worker<JobPayloads[JobName]>(name, (job, token) => this.perform(name, job, token), {
      ...TERMS,
      connection: this.redis,
      concurrency,
      lockDuration: lockMs,
      stalledInterval: lookMs,
      maxStalledCount: MOST_STALLS,
      runRetryDelay: RETRY_MS,
    });
    worker.on('error', this.failed);
    worker.on('completed', ({ id }) => this.unreported.delete(`${name} ${id}`));
    worker.on('failed', (job) => {
      if (this.unreported.delete(`${name} ${job?.id}`) || job === undefined) return;
      // it was not tried once more, as too many processes died at it
      const { data, stalledCounter } = job;
      void this.performer.giveUp({ name, payload: data, attempt: stalledCounter });
    });
    return worker;
  }

  private async perform(name: JobName, job: Job<JobPayloads[JobName]>, token?: string): Promise<void> {
    const key = `${name} ${job.id}`;
    this.unreported.add(key);
    try {
      await this.performer.perform({ name, payload: job.data, attempt: job.attemptsMade + 1 });
    } catch (error) {
      if (error instanceof LastingFailure) throw new UnrecoverableError(error.code);
      if (!isInterruption(error)) throw error;
      // as if nobody had taken it: a stop takes none of its attempts
      await job.moveToWait(token);
      this.unreported.delete(key);
      throw new WaitingError();
    }
  }
}
