import { JOB_NAMES, type JobName, type JobPlan } from '@selbstcheck/application';
import type { Queue } from 'bullmq';
import { jobOptions } from './terms.js';

/** Keeps the schedules in Redis as the plan says. */
export class ScheduleKeeper {
  constructor(
    private readonly plan: JobPlan,
    private readonly queueOf: (name: JobName) => Queue,
  ) {}

  /** Writes the schedules that Redis does not have; gives whether any was missing. */
  async keep(): Promise<boolean> {
    let isAnyMissing = false;
    for (const name of JOB_NAMES) {
      const { schedule } = this.plan.rules[name];
      if (schedule !== null && (await this.keepOne(name, schedule))) isAnyMissing = true;
    }
    return isAnyMissing;
  }

  /** What is there is left alone: writing it anew would take away a run that is due and still waits. */
  private async keepOne(name: JobName, pattern: string): Promise<boolean> {
    const { rules, zone } = this.plan;
    const queue = this.queueOf(name);
    const there = await queue.getJobScheduler(name);
    const isSame = there?.pattern === pattern && there.tz === zone;
    if (isSame && (await queue.getJob(`repeat:${name}:${there.next}`)) !== undefined) return false;
    const opts = jobOptions(rules[name]);
    await queue.upsertJobScheduler(name, { pattern, tz: zone }, { name, data: {}, opts });
    return true;
  }
}
