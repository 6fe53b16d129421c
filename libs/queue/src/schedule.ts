import { SelbstcheckError } from '@selbstcheck/domain';
import { JOB_NAMES, type JobPlan } from '@selbstcheck/application';
import { Cron } from 'croner';

const HOURS_OF_DAY = 24;
const CHANGING_HOURS = [2, 3];

/** Whether a cron pattern of five parts can be read and ever comes. */
export function isSchedule(pattern: string): boolean {
  // croner also takes nicknames such as @daily, and single moments
  return partsOf(pattern).length === 5 && nextRunOf({ pattern, zone: 'UTC', mode: '5-part' }) !== null;
}

/**
 * Whether a pattern that is a schedule names 2 or 3 o'clock, when clocks change. Every hour, or each so many hours, names
 * none: the run before or after does the same.
 */
export function namesHoursOfClockChange(pattern: string): boolean {
  const hours = partsOf(pattern)[1] ?? '';
  if (/^\*(\/\d+)?$/.test(hours)) return false;
  // on every day, so that all of its hours come within one
  const daily = new Cron(`0 ${hours} * * *`, { paused: true, timezone: 'UTC', mode: '5-part' });
  return daily.nextRuns(HOURS_OF_DAY, new Date(0)).some((run) => CHANGING_HOURS.includes(run.getUTCHours()));
}

/** The first run after a moment (without one: now) by a pattern of five parts, or six with seconds; null for none. */
export function nextRun(pattern: string, zone: string, after?: Date): Date | null {
  return nextRunOf({ pattern, zone, mode: '5-or-6-parts', after });
}

/** Throws `schedule-invalid` naming the job whose schedule cannot be read or never comes. */
export function checkSchedules({ rules, zone }: JobPlan): void {
  for (const job of JOB_NAMES) {
    const { schedule } = rules[job];
    if (schedule === null || nextRun(schedule, zone) !== null) continue;
    throw new SelbstcheckError(
      'schedule-invalid',
      `The schedule "${schedule}" of the job ${job} cannot be read, or its time never comes. Give minute, hour, day, month and weekday, such as "*/15 * * * *".`,
      { job, schedule },
    );
  }
}

function partsOf(pattern: string): readonly string[] {
  return pattern.trim().split(/\s+/);
}

interface Asked {
  readonly pattern: string;
  readonly zone: string;
  readonly mode: '5-part' | '5-or-6-parts';
  readonly after?: Date | undefined;
}

function nextRunOf({ pattern, zone, mode, after }: Asked): Date | null {
  try {
    return new Cron(pattern, { paused: true, timezone: zone, mode }).nextRun(after);
  } catch {
    return null;
  }
}
