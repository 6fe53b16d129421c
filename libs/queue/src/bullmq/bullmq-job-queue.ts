import {
  JOB_NAMES,
  JobDriver,
  type JobHandler,
  type JobName,
  type JobObserver,
  type JobPayloads,
  type JobPlan,
  type QueueState,
} from '@selbstcheck/application';
import { canonicalJson, SelbstcheckError } from '@selbstcheck/domain';
import { Queue } from 'bullmq';
import { Performer } from '../performer.js';
import { checkSchedules } from '../schedule.js';
import { RedisLink } from './redis-link.js';
import { Reports } from './reports.js';
import { ScheduleKeeper } from './schedule-keeper.js';
import { jobOptions, TERMS } from './terms.js';
import { STALL_AFTER, Workers, type StallTimes } from './workers.js';

const HALF_A_MINUTE = 30_000;

/** Where jobs are kept, and what is told where that does not answer. */
export interface RedisSettings {
  readonly url: string;
  /** Takes a sentence for the log. */
  readonly report: (sentence: string) => void;
  readonly stall?: StallTimes;
  /** How often a process looks whether Redis still has the schedules: it may have been emptied. */
  readonly lookEveryMs?: number;
}

/** Keeps jobs in Redis, a queue for each, for as many processes as there are. What Redis loses is found again. */
export class BullMqJobQueue extends JobDriver {
  readonly kind = 'redis';
  private readonly reports: Reports;
  private readonly link: RedisLink;
  private readonly schedules: ScheduleKeeper;
  private readonly queues = new Map<JobName, Queue>();
  private workers: Workers | null = null;
  private timer: NodeJS.Timeout | null = null;
  private isLooking = false;
  /** Whether hints may have been lost, so that what is due has to be looked for. */
  private isBehind = true;
  private isStopped = false;

  /** Throws `schedule-invalid`. */
  constructor(
    private readonly plan: JobPlan,
    private readonly redis: RedisSettings,
  ) {
    super();
    checkSchedules(plan);
    this.reports = new Reports(redis.report);
    this.schedules = new ScheduleKeeper(plan, (name) => this.queueOf(name));
    this.link = new RedisLink(redis.url, {
      ready: () => {
        this.isBehind = true;
        void this.look();
      },
      failed: ({ message }) => this.reports.tell(`Redis: ${message}`),
    });
  }

  async enqueue<Name extends JobName>(name: Name, payload: JobPayloads[Name]): Promise<void> {
    await this.put(name, payload);
  }

  async states(): Promise<readonly QueueState[]> {
    try {
      return await this.link.within(() => Promise.all(JOB_NAMES.map((name) => this.stateOf(name))));
    } catch (cause) {
      this.forgetQueues();
      throw new SelbstcheckError(
        'queue-unreachable',
        'The queue of jobs cannot be reached. See that Redis runs and that REDIS_URL is right.',
        {},
        { cause },
      );
    }
  }

  start(handlers: readonly JobHandler[], observer: JobObserver): void {
    const performer = new Performer(handlers, observer, this.plan);
    const { url, stall = STALL_AFTER, lookEveryMs = HALF_A_MINUTE } = this.redis;
    this.workers = new Workers(url, stall, this.plan, performer, ({ message }) =>
      this.reports.tell(`Redis: ${message}`),
    );
    this.timer = setInterval(() => void this.look(), lookEveryMs);
    this.timer.unref();
    if (this.link.connection.status === 'ready') void this.look();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer !== null) clearInterval(this.timer);
    await this.workers?.stop();
    this.forgetQueues();
    this.link.close();
  }

  /** Sees that Redis has the schedules; where it was away or was emptied, the jobs of a start find what got lost. */
  private async look(): Promise<void> {
    if (this.workers === null || this.isStopped || this.isLooking) return;
    this.isLooking = true;
    const wasBehind = this.isBehind;
    this.isBehind = false;
    try {
      const wasEmptied = await this.schedules.keep();
      if (!wasBehind && !wasEmptied) return;
      for (const name of JOB_NAMES) if (this.plan.rules[name].atStart) await this.put(name, {});
    } catch (error) {
      this.isBehind = true;
      this.forgetQueues();
      this.reports.tell(`Redis: ${String(error)}`);
    } finally {
      this.isLooking = false;
    }
  }

  private async put(name: JobName, payload: JobPayloads[JobName]): Promise<void> {
    if (this.isStopped) return;
    const deduplication = { id: canonicalJson(payload), keepLastIfActive: true };
    try {
      await this.link.within(() =>
        this.queueOf(name).add(name, payload, { ...jobOptions(this.plan.rules[name]), deduplication }),
      );
    } catch {
      this.forgetQueues();
      this.reports.tell(
        'Redis does not answer, so jobs begin later than they could. Nothing is lost: what is due is found as soon as it answers.',
      );
    }
  }

  private async stateOf(name: JobName): Promise<QueueState> {
    const queue = this.queueOf(name);
    const counts = await queue.getJobCounts('wait', 'active', 'delayed');
    const { wait = 0, active = 0, delayed = 0 } = counts;
    const next = (await queue.getJobScheduler(name))?.next ?? null;
    const isNextDelayed = next !== null && next > Date.now() && delayed > 0;
    return {
      name,
      counts: { waiting: wait, running: active, delayed: isNextDelayed ? delayed - 1 : delayed },
      nextRunAt: next === null ? null : new Date(next).toISOString(),
    };
  }

  private queueOf(name: JobName): Queue {
    const known = this.queues.get(name);
    if (known) return known;
    const queue = new Queue(name, { ...TERMS, connection: this.link.connection });
    // the link tells
    queue.on('error', () => undefined);
    this.queues.set(name, queue);
    return queue;
  }

  /** A queue whose first words with Redis failed never works again, so another one is made when it is needed. */
  private forgetQueues(): void {
    for (const queue of this.queues.values()) queue.close().catch(() => undefined);
    this.queues.clear();
  }
}
