import { RevisionStore, type RoundKey, type StoredRevision } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { RoundRevisionRow } from '../rows/revision-row.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';
import { ofRound, proveRound, roundNotFound } from './scope.js';
import { sha256 } from './sha256.js';

export class DatabaseRevisionStore extends RevisionStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async insert(key: RoundKey, stored: StoredRevision): Promise<void> {
    const { roundId, revision, body, hash, at, personId, function: duty } = stored;
    if (roundId !== key.roundId) throw roundNotFound(roundId);
    const row = { roundId, revision, body, hash, at, personId, function: duty };
    await rejecting({ duplicate: () => stale(revision), belongsTo: 'round' }, () =>
      this.transactions.write(async (manager) => {
        await proveRound(manager, key);
        await insertRows(manager, RoundRevisionRow, [row]);
      }),
    );
  }

  async list(key: RoundKey): Promise<readonly StoredRevision[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(RoundRevisionRow, { where: ofRound(key), order: { revision: 'ASC' } }),
    );
    return rows.map(revisionOf);
  }
}

function revisionOf({ ...row }: RoundRevisionRow): StoredRevision {
  if (sha256(row.body) === row.hash) return row;
  throw new SelbstcheckError(
    'revision-damaged',
    `Revision ${row.revision} of this round was changed outside this software. Restore the database from a backup.`,
    { revision: row.revision },
  );
}

function stale(revision: number): SelbstcheckError {
  return new SelbstcheckError(
    'round-revision-stale',
    'Somebody closed or corrected this round in the meantime. Open it again and repeat your last step.',
    { revision },
  );
}
