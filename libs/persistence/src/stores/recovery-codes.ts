import { PersonRow, RecoveryCodeRow } from '../rows/person-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';

/** Codes that work once, kept as digests. */
export class RecoveryCodes {
  constructor(private readonly transactions: Transactions) {}

  async replace(personId: string, digests: readonly string[]): Promise<void> {
    await rejecting({ belongsTo: 'person' }, () =>
      this.transactions.write(async (manager) => {
        // two at the same moment would each remove the codes from before both, and add their own
        await manager.findOne(PersonRow, { where: { id: personId }, ...this.transactions.holding() });
        await manager.delete(RecoveryCodeRow, { personId });
        await insertRows(
          manager,
          RecoveryCodeRow,
          digests.map((digest) => ({ personId, digest })),
        );
      }),
    );
  }

  count(personId: string): Promise<number> {
    return this.transactions.read((manager) => manager.countBy(RecoveryCodeRow, { personId }));
  }

  async spend(personId: string, digest: string): Promise<boolean> {
    const { affected } = await this.transactions.write((manager) =>
      manager.delete(RecoveryCodeRow, { personId, digest }),
    );
    return affected === 1;
  }
}
