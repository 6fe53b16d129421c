import type { AnswerVector, RoundKey } from '@selbstcheck/application';
import { SelbstcheckError, type Reading } from '@selbstcheck/domain';
import { AnswerVectorRow } from '../rows/rating-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { rejecting } from './rejections.js';
import { ofRound, proveRound, roundNotFound } from './scope.js';
import { sha256 } from './sha256.js';

/** The packed answers: derived, so they may be replaced, but never written or read with a hash that is not theirs. */
export class AnswerVectors {
  constructor(private readonly transactions: Transactions) {}

  async save(key: RoundKey, vector: AnswerVector): Promise<void> {
    rejectDamagedVector(vector);
    const { roundId, reading, hash } = vector;
    if (roundId !== key.roundId) throw roundNotFound(roundId);
    const row: AnswerVectorRow = { roundId, reading, hash, bytes: Buffer.from(vector.bytes) };
    await rejecting({ belongsTo: 'round' }, () =>
      this.transactions.write(async (manager) => {
        await proveRound(manager, key);
        await manager.upsert(AnswerVectorRow, row, ['roundId', 'reading']);
      }),
    );
  }

  async find(key: RoundKey, reading: Reading): Promise<AnswerVector | null> {
    const row = await this.transactions.read((manager) =>
      manager.findOneBy(AnswerVectorRow, { ...ofRound(key), reading }),
    );
    if (!row) return null;
    const { roundId, hash } = row;
    const vector = { roundId, reading, bytes: Uint8Array.from(row.bytes), hash };
    rejectDamagedVector(vector);
    return vector;
  }
}

/** Throws `vector-damaged`. */
export function rejectDamagedVector({ roundId, reading, bytes, hash }: AnswerVector): void {
  if (sha256(bytes) === hash) return;
  throw new SelbstcheckError(
    'vector-damaged',
    `The packed answers of round "${roundId}" do not have the hash they came with. Pack them again.`,
    { round: roundId, reading },
  );
}
