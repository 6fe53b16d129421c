import { ParticipationStore } from '@selbstcheck/application';
import { ComparisonParticipationRow } from '../rows/year-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { rejecting } from './rejections.js';

export class DatabaseParticipationStore extends ParticipationStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async since(municipalityId: string): Promise<string | null> {
    const row = await this.transactions.read((manager) =>
      manager.findOneBy(ComparisonParticipationRow, { municipalityId }),
    );
    return row?.since ?? null;
  }

  join(municipalityId: string, at: string): Promise<void> {
    return rejecting({ belongsTo: 'municipality' }, () =>
      this.transactions.write(async (manager) => {
        await manager
          .createQueryBuilder()
          .insert()
          .into(ComparisonParticipationRow)
          .values({ municipalityId, since: at })
          .orIgnore()
          .updateEntity(false)
          .execute();
      }),
    );
  }

  async leave(municipalityId: string): Promise<void> {
    await this.transactions.write((manager) =>
      manager.delete(ComparisonParticipationRow, { municipalityId }),
    );
  }

  async listParticipants(): Promise<readonly string[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(ComparisonParticipationRow, { order: { municipalityId: 'ASC' } }),
    );
    return rows.map(({ municipalityId }) => municipalityId);
  }
}
