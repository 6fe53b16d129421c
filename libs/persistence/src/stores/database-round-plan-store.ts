import {
  RoundPlanStore,
  type AssignmentChange,
  type RoundKey,
  type RoundPlan,
  type RoundPlanChange,
  type SentReminder,
  type TakenStep,
} from '@selbstcheck/application';
import { SelbstcheckError, type Assignment } from '@selbstcheck/domain';
import { RoundPlanRow, RoundReminderRow, RoundStepRow } from '../rows/round-plan-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';
import { RoundAssignments } from './round-assignments.js';
import { ofRound, proveRound, roundNotFound } from './scope.js';

export class DatabaseRoundPlanStore extends RoundPlanStore {
  private readonly roundAssignments: RoundAssignments;

  constructor(private readonly transactions: Transactions) {
    super();
    this.roundAssignments = new RoundAssignments(transactions);
  }

  async insert(key: RoundKey, plan: RoundPlan): Promise<void> {
    if (plan.roundId !== key.roundId) throw roundNotFound(plan.roundId);
    await rejecting({ duplicate: planExists, belongsTo: 'round' }, () =>
      this.transactions.write(async (manager) => {
        await proveRound(manager, key);
        await insertRows(manager, RoundPlanRow, [planOf(plan)]);
      }),
    );
  }

  async find(key: RoundKey): Promise<RoundPlan | null> {
    const row = await this.transactions.read((manager) => manager.findOneBy(RoundPlanRow, ofRound(key)));
    return row && planOf(row);
  }

  async listByMunicipality(municipalityId: string): Promise<ReadonlyMap<string, RoundPlan>> {
    const rows = await this.transactions.read((manager) =>
      manager
        .createQueryBuilder(RoundPlanRow, 'plan')
        .where('plan.roundId IN (SELECT "id" FROM "round" WHERE "municipalityId" = :municipalityId)', {
          municipalityId,
        })
        .getMany(),
    );
    return new Map(rows.map((row) => [row.roundId, planOf(row)]));
  }

  async change(key: RoundKey, revision: number, change: RoundPlanChange): Promise<void> {
    const { opensOn, deadline, namedReading } = change;
    await this.transactions.write(async (manager) => {
      await proveRound(manager, key);
      const { affected } = await manager.update(
        RoundPlanRow,
        { roundId: key.roundId, revision },
        { opensOn, deadline, namedReading, revision: revision + 1 },
      );
      if (affected !== 1) throw planStale();
    });
  }

  async addStep(key: RoundKey, step: TakenStep): Promise<void> {
    const { from, to, reason, at, personId, function: duty } = step;
    const row = { roundId: key.roundId, from, to, reason, at, personId, function: duty };
    await this.transactions.write(async (manager) => {
      await proveRound(manager, key);
      await insertRows(manager, RoundStepRow, [row]);
    });
  }

  async steps(key: RoundKey): Promise<readonly TakenStep[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(RoundStepRow, { where: ofRound(key), order: { insertion: 'ASC' } }),
    );
    return rows.map(({ insertion: _insertion, roundId: _roundId, ...step }) => step);
  }

  changeAssignments(key: RoundKey, change: AssignmentChange): Promise<void> {
    return this.roundAssignments.change(key, change);
  }

  assignments(key: RoundKey): Promise<readonly Assignment[]> {
    return this.roundAssignments.list(key);
  }

  async addReminder(key: RoundKey, { department, at }: SentReminder): Promise<void> {
    await this.transactions.write(async (manager) => {
      await proveRound(manager, key);
      await insertRows(manager, RoundReminderRow, [{ roundId: key.roundId, department, at }]);
    });
  }

  async removeReminder(key: RoundKey, { department, at }: SentReminder): Promise<void> {
    await this.transactions.write(async (manager) => {
      await proveRound(manager, key);
      await manager.delete(RoundReminderRow, { roundId: key.roundId, department, at });
    });
  }

  async lastReminders(key: RoundKey): Promise<readonly SentReminder[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(RoundReminderRow, { where: ofRound(key), order: { at: 'ASC', insertion: 'ASC' } }),
    );
    const latest = new Map(rows.map(({ department, at }) => [department, { department, at }]));
    return [...latest.values()].sort((a, b) => a.department.localeCompare(b.department, 'de'));
  }
}

/** Column by column, so that nothing travels that is not declared. */
function planOf({ roundId, opensOn, deadline, namedReading, sourceName, revision }: RoundPlan): RoundPlan {
  return { roundId, opensOn, deadline, namedReading, sourceName, revision };
}

function planExists(): SelbstcheckError {
  return new SelbstcheckError(
    'round-exists',
    'The plan of this round is already there. Nothing was changed.',
  );
}

function planStale(): SelbstcheckError {
  return new SelbstcheckError(
    'round-plan-stale',
    'Somebody changed the plan of this round in the meantime. Open it again and repeat your last step.',
  );
}
