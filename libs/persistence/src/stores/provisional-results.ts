import type { RoundKey, StoredResult } from '@selbstcheck/application';
import type { Reading } from '@selbstcheck/domain';
import { ProvisionalResultRow } from '../rows/provisional-result-row.js';
import type { Transactions } from '../transactions/transactions.js';
import { rejecting } from './rejections.js';
import { rejectDamagedResult } from './result-damage.js';
import { ofRound, proveRound } from './scope.js';

/** Results of rounds that are still worked on; each takes the place of the one before. */
export class ProvisionalResults {
  constructor(private readonly transactions: Transactions) {}

  save(municipalityId: string, result: StoredResult): Promise<void> {
    const { id, roundId, revision, reading, modelHash, inputsHash, resultHash, body, createdAt } = result;
    const row = { id, roundId, revision, reading, modelHash, inputsHash, resultHash, body, createdAt };
    return rejecting({ belongsTo: 'round or scoring model' }, () =>
      this.transactions.write(async (manager) => {
        await proveRound(manager, { municipalityId, roundId });
        await manager.upsert(ProvisionalResultRow, row, ['roundId', 'reading', 'modelHash']);
      }),
    );
  }

  async find(key: RoundKey, reading: Reading, modelHash: string): Promise<StoredResult | null> {
    const row = await this.transactions.read((manager) =>
      manager.findOneBy(ProvisionalResultRow, { ...ofRound(key), reading, modelHash }),
    );
    if (!row) return null;
    rejectDamagedResult(row);
    return { ...row };
  }

  async remove(key: RoundKey, reading?: Reading): Promise<void> {
    await this.transactions.write(async (manager) => {
      await proveRound(manager, key);
      const ofReading = reading === undefined ? {} : { reading };
      await manager.delete(ProvisionalResultRow, { roundId: key.roundId, ...ofReading });
    });
  }
}
