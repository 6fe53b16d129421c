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
import { canonicalJson } from '@selbstcheck/domain';
import { Cron } from 'croner';
import { Performer } from '../performer.js';
import { checkSchedules, nextRun } from '../schedule.js';
import { Lane } from './lane.js';

/** Runs jobs in this process and keeps what waits in memory only: the database is what lasts. */
export class InProcessJobQueue extends JobDriver {
  readonly kind = 'in_process';
  private readonly lanes: ReadonlyMap<JobName, Lane<JobPayloads[JobName]>>;
  private readonly schedules: Cron[] = [];
  private performer: Performer | null = null;
  private isStopped = false;

  /** Throws `schedule-invalid`. */
  constructor(private readonly plan: JobPlan) {
    super();
    checkSchedules(plan);
    this.lanes = new Map(
      JOB_NAMES.map((name) => [
        name,
        new Lane(plan.rules[name], (payload, attempt) => this.perform(name, payload, attempt)),
      ]),
    );
  }

  async enqueue<Name extends JobName>(name: Name, payload: JobPayloads[Name]): Promise<void> {
    this.take(name, payload);
  }

  async states(): Promise<readonly QueueState[]> {
    const { rules, zone } = this.plan;
    return JOB_NAMES.map((name) => {
      const { schedule } = rules[name];
      return {
        name,
        counts: this.lanes.get(name)?.counts() ?? { waiting: 0, running: 0, delayed: 0 },
        nextRunAt: schedule === null ? null : (nextRun(schedule, zone)?.toISOString() ?? null),
      };
    });
  }

  start(handlers: readonly JobHandler[], observer: JobObserver): void {
    this.performer = new Performer(handlers, observer, this.plan);
    for (const name of JOB_NAMES) {
      const { schedule, atStart } = this.plan.rules[name];
      if (atStart) this.take(name, {});
      if (schedule !== null) this.schedules.push(this.scheduled(name, schedule));
    }
    for (const lane of this.lanes.values()) lane.open();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    for (const schedule of this.schedules) schedule.stop();
    for (const lane of this.lanes.values()) lane.close();
    await this.performer?.stop();
  }

  private scheduled(name: JobName, pattern: string): Cron {
    const options = { timezone: this.plan.zone, unref: true, mode: '5-or-6-parts' } as const;
    return new Cron(pattern, options, () => this.take(name, {}));
  }

  private take(name: JobName, payload: JobPayloads[JobName]): void {
    if (!this.isStopped) this.lanes.get(name)?.add(canonicalJson(payload), payload);
  }

  private async perform(name: JobName, payload: JobPayloads[JobName], attempt: number): Promise<void> {
    await this.performer?.perform({ name, payload, attempt });
  }
}
