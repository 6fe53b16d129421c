import {
  handlersByName,
  interruption,
  processEnded,
  type JobHandler,
  type JobName,
  type JobObserver,
  type JobPayloads,
  type JobPlan,
} from '@selbstcheck/application';
import { setTimeout as wait } from 'node:timers/promises';

/** How long a stop waits for jobs that were told to end. */
const GRACE_MS = 3_000;

/** One try at a job, as a driver found it. */
export interface Attempt {
  readonly name: JobName;
  readonly payload: JobPayloads[JobName];
  /** 1 for the first. */
  readonly attempt: number;
}

/** Runs jobs by their handlers, for both drivers, and knows which ones are at it. */
export class Performer {
  private readonly handlers: ReadonlyMap<JobName, JobHandler>;
  private readonly stopping = new AbortController();
  private readonly running = new Set<Promise<void>>();

  /** Throws `job-without-handler` and `job-handler-twice`. */
  constructor(
    handlers: readonly JobHandler[],
    private readonly observer: JobObserver,
    private readonly plan: JobPlan,
  ) {
    this.handlers = handlersByName(handlers);
  }

  /** Rejects where the job fails, and with `job-interrupted` where the process stops: then it may not be finished. */
  perform(attempt: Attempt): Promise<void> {
    return this.followed(this.carryOut(attempt));
  }

  /** Has it observed that a job failed which no process was at to the end. */
  async giveUp(attempt: Attempt): Promise<void> {
    const failed = this.observer.observe({ ...attempt, isLast: true }, () => Promise.reject(processEnded()));
    await this.followed(failed).catch(() => undefined);
  }

  /** Tells running jobs to end and waits a few seconds; gives whether all did. */
  async stop(): Promise<boolean> {
    this.stopping.abort();
    const late = new AbortController();
    const isSettled = await Promise.race([
      Promise.all(this.running).then(() => true),
      wait(GRACE_MS, false, { signal: late.signal }).catch(() => false),
    ]);
    late.abort();
    return isSettled;
  }

  private followed(run: Promise<void>): Promise<void> {
    const settled = run.catch(() => undefined).finally(() => this.running.delete(settled));
    this.running.add(settled);
    return run;
  }

  private async carryOut({ name, payload, attempt }: Attempt): Promise<void> {
    const { signal } = this.stopping;
    const handler = this.handlers.get(name);
    const isLast = attempt >= this.plan.rules[name].attempts;
    if (signal.aborted) throw interruption();
    await this.observer.observe({ name, payload, attempt, isLast }, async () => {
      await handler?.run(payload, signal);
      // it may have ended early because it was told to, so it is not done, and another process shall look
      if (signal.aborted) throw interruption();
    });
  }
}
