import {
  RoundPlanStore,
  type AssignmentChange,
  type RoundKey,
  type RoundPlan,
  type RoundPlanChange,
  type SentReminder,
  type TakenStep,
} from '@selbstcheck/application';
import { ASSIGNMENT_LEVELS, SelbstcheckError, type Assignment } from '@selbstcheck/domain';
import { roundFor, roundNotFound, roundOf } from './in-memory-round-scope.js';
import { inOrderOf, rejectTaken, withEntry, type InMemoryTables } from './in-memory-tables.js';

export class InMemoryRoundPlanStore extends RoundPlanStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async insert(key: RoundKey, plan: RoundPlan): Promise<void> {
    const { id } = roundFor(this.tables, key);
    if (plan.roundId !== id) throw roundNotFound(plan.roundId);
    rejectTaken('round-exists', 'The plan of this round', this.tables.plans.has(id));
    this.tables.plans = withEntry(this.tables.plans, id, plan);
  }

  async find(key: RoundKey): Promise<RoundPlan | null> {
    return this.tables.plans.get(this.foundId(key)) ?? null;
  }

  async listByMunicipality(municipalityId: string): Promise<ReadonlyMap<string, RoundPlan>> {
    return new Map(
      [...this.tables.plans].filter(([roundId]) => roundOf(this.tables, { municipalityId, roundId })),
    );
  }

  async change(key: RoundKey, revision: number, change: RoundPlanChange): Promise<void> {
    const { id } = roundFor(this.tables, key);
    const plan = this.tables.plans.get(id);
    if (plan?.revision !== revision) {
      throw new SelbstcheckError(
        'round-plan-stale',
        'Somebody changed the plan of this round in the meantime. Open it again and repeat your last step.',
      );
    }
    this.tables.plans = withEntry(this.tables.plans, id, { ...plan, ...change, revision: revision + 1 });
  }

  async addStep(key: RoundKey, step: TakenStep): Promise<void> {
    const { id } = roundFor(this.tables, key);
    this.tables.steps = withEntry(this.tables.steps, id, [...(await this.steps(key)), step]);
  }

  async steps(key: RoundKey): Promise<readonly TakenStep[]> {
    return this.tables.steps.get(this.foundId(key)) ?? [];
  }

  async changeAssignments(key: RoundKey, { add, remove }: AssignmentChange): Promise<void> {
    const { id } = roundFor(this.tables, key);
    const removed = new Set(remove.map(nameOf));
    const kept = (this.tables.assignments.get(id) ?? []).filter((each) => !removed.has(nameOf(each)));
    const all = new Map([...kept, ...add].map((assignment) => [nameOf(assignment), assignment]));
    this.tables.assignments = withEntry(this.tables.assignments, id, [...all.values()]);
  }

  async assignments(key: RoundKey): Promise<readonly Assignment[]> {
    return (this.tables.assignments.get(this.foundId(key)) ?? []).toSorted(
      (a, b) =>
        ASSIGNMENT_LEVELS.indexOf(a.level) - ASSIGNMENT_LEVELS.indexOf(b.level) ||
        a.partId.localeCompare(b.partId, 'de') ||
        a.department.localeCompare(b.department, 'de'),
    );
  }

  async addReminder(key: RoundKey, reminder: SentReminder): Promise<void> {
    const { id } = roundFor(this.tables, key);
    const there = this.tables.reminders.get(id) ?? [];
    this.tables.reminders = withEntry(this.tables.reminders, id, [...there, reminder]);
  }

  async removeReminder(key: RoundKey, { department, at }: SentReminder): Promise<void> {
    const { id } = roundFor(this.tables, key);
    const others = (this.tables.reminders.get(id) ?? []).filter(
      (each) => each.department !== department || each.at !== at,
    );
    this.tables.reminders = withEntry(this.tables.reminders, id, others);
  }

  async lastReminders(key: RoundKey): Promise<readonly SentReminder[]> {
    const sent = inOrderOf(this.tables.reminders.get(this.foundId(key)) ?? [], ({ at }) => at);
    const latest = new Map(sent.map((reminder) => [reminder.department, reminder]));
    return [...latest.values()].sort((a, b) => a.department.localeCompare(b.department, 'de'));
  }

  /** No round has an empty id, so that a foreign one finds nothing. */
  private foundId(key: RoundKey): string {
    return roundOf(this.tables, key)?.id ?? '';
  }
}

function nameOf({ level, partId, department }: Assignment): string {
  return [level, partId, department].join('\n');
}
