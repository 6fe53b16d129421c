import {
  askedNext,
  departmentProgress,
  roundProgress,
  type AskedDepartment,
  type DepartmentProgress,
  type RoundProgress,
  type RoundScore,
} from '@selbstcheck/domain';
import type { RoundPlanStore } from '../ports/round-plan-store.js';
import type { RoundKey } from '../ports/round-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { ScoreOpenRound } from '../results/score-open-round.js';
import type { DepartmentMembers } from './department-members.js';
import type { ReadRoundInWork, RoundInWork } from './round-in-work.js';

/** How far one department is, and how it could be or was reminded. */
export interface RemindableDepartment extends DepartmentProgress {
  /** Those who could be written to. */
  readonly members: number;
  /** ISO timestamp in UTC; null where it was not reminded yet. */
  readonly remindedAt: string | null;
}

/** How far a round is. */
export interface ProgressDetails {
  readonly work: RoundInWork;
  readonly progress: RoundProgress;
  /** Every department that holds or answered a question, in alphabetical order. */
  readonly departments: readonly RemindableDepartment[];
  /** Empty while departments are not asked. */
  readonly askedNext: readonly AskedDepartment[];
  /** Questions that nobody holds. */
  readonly unheld: number;
  /** Of the named reading as far as it goes; null where nothing is rated, and for a closed round. */
  readonly provisional: RoundScore | null;
}

/** Tells how far a round is, per field and department and never per person. */
export class ReadProgress {
  constructor(
    private readonly readRoundInWork: ReadRoundInWork,
    private readonly plans: RoundPlanStore,
    private readonly members: DepartmentMembers,
    private readonly scoreOpenRound: ScoreOpenRound,
    private readonly clock: Clock,
  ) {}

  /** Rejects with `round-not-found` or `round-not-planned`. */
  async read(key: RoundKey): Promise<ProgressDetails> {
    const work = await this.readRoundInWork.read(key);
    const { round, plan, catalogue, holdings, settled } = work;
    const departments = departmentProgress(holdings, settled);
    return {
      work,
      progress: roundProgress(catalogue, settled),
      departments: await this.remindable(key, departments),
      askedNext: round.state === 'open' ? askedNext(departments, plan.deadline, this.clock.today()) : [],
      unheld: holdings.filter((holding) => holding.departments.length === 0).length,
      provisional: await this.provisional(work),
    };
  }

  private async remindable(
    key: RoundKey,
    departments: readonly DepartmentProgress[],
  ): Promise<readonly RemindableDepartment[]> {
    const members = await this.members.count(key.municipalityId);
    const reminders = await this.plans.lastReminders(key);
    const remindedAt = new Map(reminders.map(({ department, at }) => [department, at]));
    return departments.map((each) => ({
      ...each,
      members: members.get(each.department) ?? 0,
      remindedAt: remindedAt.get(each.department) ?? null,
    }));
  }

  private async provisional(work: RoundInWork): Promise<RoundScore | null> {
    const { state } = work.round;
    if (state !== 'open' && state !== 'in_agreement') return null;
    const { selfRating, workshop } = await this.scoreOpenRound.score(work);
    const score = (work.plan.namedReading === 'workshop' ? workshop : null) ?? selfRating;
    return score.overall.value === null ? null : score;
  }
}
