import { departmentProgress, SelbstcheckError } from '@selbstcheck/domain';
import { SYSTEM } from '../access/actor.js';
import { daysBefore } from '../privacy/dates-before.js';
import type { MunicipalityStore } from '../ports/municipality-store.js';
import type { RoundPlanStore } from '../ports/round-plan-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { WallClock } from '../ports/wall-clock.js';
import type { RemindDepartment } from './remind-department.js';
import { reminderDayOf } from './reminder-days.js';
import type { ReadRoundInWork } from './round-in-work.js';
import { keyOf } from './round-key.js';
import type { StopSignal } from '../jobs/job-catalogue.js';

/** From and until when reminders go out, in local time: nobody wants one at night, whenever the process starts. */
const FROM = '07:00';
const UNTIL = '20:00';

/** What makes a reminder needless. */
const NEEDLESS = ['department-without-members', 'department-without-questions', 'department-reminded'];

/** The stores that tell which rounds have a deadline. */
export interface DeadlineStores {
  readonly municipalities: MunicipalityStore;
  readonly rounds: RoundStore;
  readonly plans: RoundPlanStore;
}

/** What tells the time of day where the installation is. */
export interface LocalTime {
  readonly wallClock: WallClock;
  /** As the IANA names it. */
  readonly zone: string;
}

/** A round with the day on which its departments were to be reminded. */
interface DueReminder {
  readonly key: RoundKey;
  readonly day: string;
}

/** Reminds the departments that have questions open: a week and a day before the deadline, and the day after it. */
export class RemindDeadlines {
  constructor(
    private readonly stores: DeadlineStores,
    private readonly readRoundInWork: ReadRoundInWork,
    private readonly reminding: Pick<RemindDepartment, 'remind'>,
    private readonly clock: Clock,
    private readonly local: LocalTime,
  ) {}

  /**
   * However often it runs, it reminds once for each of these days, up to three days late where it did not run then, and
   * only from 7 to 20 o'clock. What fails for one department keeps no other from being reminded; rejects with
   * `deadlines-not-reminded` when all others are. Ends early where `signal` is aborted.
   */
  async run(signal: StopSignal): Promise<void> {
    if (this.isNight()) return;
    const failures: unknown[] = [];
    for (const due of await this.dueReminders()) {
      if (signal.aborted) return;
      await collect(failures, () => this.remindOf(due, failures, signal));
    }
    if (failures.length > 0) throw notReminded(failures);
  }

  private isNight(): boolean {
    const { time } = this.local.wallClock.localOf(this.clock.now(), this.local.zone);
    return time < FROM || time >= UNTIL;
  }

  private async remindOf({ key, day }: DueReminder, failures: unknown[], signal: StopSignal): Promise<void> {
    const reminders = await this.stores.plans.lastReminders(key);
    const dayBegan = this.clock.startOfDay(day);
    const told = new Set(reminders.filter(({ at }) => at >= dayBegan).map(({ department }) => department));
    for (const department of await this.departmentsBehind(key)) {
      if (signal.aborted) return;
      if (told.has(department)) continue;
      await collect(failures, () => this.reminding.remind(SYSTEM, key, department));
    }
  }

  private async dueReminders(): Promise<readonly DueReminder[]> {
    const today = this.clock.today();
    const due: DueReminder[] = [];
    for (const { id, demonstration } of await this.stores.municipalities.list()) {
      // the people of a demonstration do not exist
      if (demonstration !== 'none') continue;
      const plans = await this.stores.plans.listByMunicipality(id);
      for (const round of await this.stores.rounds.listByMunicipality(id)) {
        const deadline = plans.get(round.id)?.deadline;
        if (round.state !== 'open' || deadline === undefined) continue;
        const key = keyOf(round);
        const day = reminderDayOf(deadline, today);
        if (day !== null && (await this.wasOpenOn(key, day))) due.push({ key, day });
      }
    }
    return due;
  }

  /** A round that was opened later missed nothing: its departments have only just been asked. */
  private async wasOpenOn(key: RoundKey, day: string): Promise<boolean> {
    const opened = (await this.stores.plans.steps(key)).findLast(({ to }) => to === 'open');
    return opened === undefined || opened.at < this.clock.startOfDay(daysBefore(day, -1));
  }

  private async departmentsBehind(key: RoundKey): Promise<readonly string[]> {
    const { holdings, settled } = await this.readRoundInWork.read(key);
    return departmentProgress(holdings, settled)
      .filter(({ open }) => open > 0)
      .map(({ department }) => department);
  }
}

async function collect(failures: unknown[], work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isNeedless(error)) failures.push(error);
  }
}

function isNeedless(error: unknown): boolean {
  return error instanceof SelbstcheckError && NEEDLESS.includes(error.code);
}

function notReminded(failures: readonly unknown[]): SelbstcheckError {
  return new SelbstcheckError(
    'deadlines-not-reminded',
    `${failures.length} reminders of a deadline did not go out. See whether mails can be sent; the job tries again.`,
    { reminders: failures.length },
    { cause: failures[0] },
  );
}
