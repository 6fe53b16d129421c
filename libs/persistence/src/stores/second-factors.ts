import type { SecondFactor } from '@selbstcheck/application';
import { IsNull, LessThan } from 'typeorm';
import { RecoveryCodeRow, SecondFactorRow } from '../rows/person-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { rejecting } from './rejections.js';

/** The apps with which people prove who they are. */
export class SecondFactors {
  constructor(private readonly transactions: Transactions) {}

  async find(personId: string): Promise<SecondFactor | null> {
    const row = await this.transactions.read((manager) => manager.findOneBy(SecondFactorRow, { personId }));
    return row && { sealedSecret: row.sealedSecret, isOn: row.isOn, lastStep: row.lastStep };
  }

  async save(personId: string, { sealedSecret, isOn, lastStep }: SecondFactor): Promise<void> {
    const row = { personId, sealedSecret, isOn, lastStep };
    await rejecting({ belongsTo: 'person' }, () =>
      this.transactions.write((manager) => manager.upsert(SecondFactorRow, row, ['personId'])),
    );
  }

  async remove(personId: string): Promise<void> {
    await this.transactions.write(async (manager) => {
      await manager.delete(SecondFactorRow, { personId });
      await manager.delete(RecoveryCodeRow, { personId });
    });
  }

  /** One statement: of two requests at the same moment the second finds the step taken. */
  async spendStep(personId: string, step: number): Promise<boolean> {
    const { affected } = await this.transactions.write((manager) =>
      manager
        .createQueryBuilder()
        .update(SecondFactorRow)
        .set({ lastStep: step })
        .where([
          { personId, lastStep: IsNull() },
          { personId, lastStep: LessThan(step) },
        ])
        .execute(),
    );
    return affected === 1;
  }

  async people(): Promise<ReadonlySet<string>> {
    const rows = await this.transactions.read((manager) => manager.findBy(SecondFactorRow, { isOn: true }));
    return new Set(rows.map(({ personId }) => personId));
  }
}
