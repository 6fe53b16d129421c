import { EvidenceStore, type Evidence, type EvidenceFile, type RoundKey } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import type { FindOptionsWhere } from 'typeorm';
import { EvidenceFileRow, EvidenceRow } from '../rows/evidence-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';
import { ofRound, proveRound } from './scope.js';
import { sha256 } from './sha256.js';

export class DatabaseEvidenceStore extends EvidenceStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  insert(key: RoundKey, evidence: Evidence, bytes: Uint8Array | null): Promise<void> {
    return rejecting({ duplicate: evidenceExists, belongsTo: 'round' }, () =>
      this.transactions.write(async (manager) => {
        await proveRound(manager, key);
        await insertRows(manager, EvidenceRow, [rowOf(key.roundId, evidence)]);
        if (bytes === null) return;
        await insertRows(manager, EvidenceFileRow, [{ evidenceId: evidence.id, bytes: Buffer.from(bytes) }]);
      }),
    );
  }

  list(key: RoundKey): Promise<readonly Evidence[]> {
    return this.find(key, {});
  }

  listOf(key: RoundKey, questionId: string): Promise<readonly Evidence[]> {
    return this.find(key, { questionId });
  }

  async findFile(key: RoundKey, evidenceId: string): ReturnType<EvidenceStore['findFile']> {
    const [evidence] = await this.find(key, { id: evidenceId });
    if (!evidence) return null;
    const row = await this.transactions.read((manager) => manager.findOneBy(EvidenceFileRow, { evidenceId }));
    if (!row) return null;
    if (sha256(row.bytes) !== evidence.file?.hash) throw damaged(evidenceId);
    return { evidence, bytes: Uint8Array.from(row.bytes) };
  }

  remove(key: RoundKey, evidenceId: string): Promise<boolean> {
    return this.transactions.write(async (manager) => {
      await proveRound(manager, key);
      const { affected } = await manager.delete(EvidenceRow, { id: evidenceId, roundId: key.roundId });
      return affected === 1;
    });
  }

  private async find(key: RoundKey, where: FindOptionsWhere<EvidenceRow>): Promise<readonly Evidence[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(EvidenceRow, { where: { ...where, ...ofRound(key) }, order: { insertion: 'ASC' } }),
    );
    return rows.map(evidenceOf);
  }
}

function rowOf(roundId: string, evidence: Evidence): EvidenceRow {
  const { id, questionId, department, title, url, file, at, personId, function: duty } = evidence;
  const { name: fileName, mediaType, size, hash } = file ?? NO_FILE;
  const described = { fileName, mediaType, size, hash };
  return { id, roundId, questionId, department, title, at, personId, function: duty, url, ...described };
}

const NO_FILE = { name: null, mediaType: null, size: null, hash: null };

function evidenceOf(row: EvidenceRow): Evidence {
  const { id, questionId, department, title, url, at, personId, function: duty } = row;
  return { id, questionId, department, title, url, file: fileOf(row), at, personId, function: duty };
}

function fileOf({ fileName: name, mediaType, size, hash }: EvidenceRow): EvidenceFile | null {
  if (name === null || mediaType === null || size === null || hash === null) return null;
  return { name, mediaType, size, hash };
}

function evidenceExists(): SelbstcheckError {
  return new SelbstcheckError(
    'evidence-exists',
    'Evidence with this id is already there. Nothing was changed.',
  );
}

function damaged(id: string): SelbstcheckError {
  return new SelbstcheckError(
    'evidence-damaged',
    `The file of the evidence "${id}" is not the one that was kept. Restore the database from a backup.`,
    { id },
  );
}
