import type { AssignmentChange, RoundKey } from '@selbstcheck/application';
import { ASSIGNMENT_LEVELS, type Assignment } from '@selbstcheck/domain';
import { RoundAssignmentRow } from '../rows/round-plan-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { rejecting } from './rejections.js';
import { ofRound, proveRound } from './scope.js';

/** Who was asked for which part of a round. */
export class RoundAssignments {
  constructor(private readonly transactions: Transactions) {}

  change(key: RoundKey, { add, remove }: AssignmentChange): Promise<void> {
    const { roundId } = key;
    return rejecting({ belongsTo: 'round' }, () =>
      this.transactions.write(async (manager) => {
        await proveRound(manager, key);
        for (const { level, partId, department } of remove) {
          await manager.delete(RoundAssignmentRow, { roundId, level, partId, department });
        }
        if (add.length === 0) return;
        await manager
          .createQueryBuilder()
          .insert()
          .into(RoundAssignmentRow)
          .values(add.map(({ level, partId, department }) => ({ roundId, level, partId, department })))
          .orIgnore()
          .updateEntity(false)
          .execute();
      }),
    );
  }

  async list(key: RoundKey): Promise<readonly Assignment[]> {
    const rows = await this.transactions.read((manager) => manager.findBy(RoundAssignmentRow, ofRound(key)));
    return rows
      .map(({ level, partId, department }) => ({ level, partId, department }))
      .sort(
        (a, b) =>
          ASSIGNMENT_LEVELS.indexOf(a.level) - ASSIGNMENT_LEVELS.indexOf(b.level) ||
          a.partId.localeCompare(b.partId, 'de') ||
          a.department.localeCompare(b.department, 'de'),
      );
  }
}
