import { TargetStore, type StoredTarget, type TargetEnd } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { IsNull } from 'typeorm';
import { TargetRow } from '../rows/year-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';

export class DatabaseTargetStore extends TargetStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async listByMunicipality(municipalityId: string): Promise<readonly StoredTarget[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(TargetRow, { where: { municipalityId }, order: { insertion: 'ASC' } }),
    );
    return rows.map(targetOf);
  }

  insert(target: StoredTarget): Promise<void> {
    return rejecting({ duplicate: targetExists, belongsTo: 'municipality or catalogue version' }, () =>
      this.transactions.write((manager) => insertRows(manager, TargetRow, [rowOf(target)])),
    );
  }

  async end(municipalityId: string, targetId: string, { at, by, reason }: TargetEnd): Promise<void> {
    const { affected } = await this.transactions.write((manager) =>
      manager.update(
        TargetRow,
        { id: targetId, municipalityId, endedAt: IsNull() },
        { endedAt: at, endedBy: by, endReason: reason },
      ),
    );
    if (affected !== 1) throw targetNotFound();
  }
}

function rowOf({ ended, ...target }: StoredTarget): TargetRow {
  const { id, municipalityId, catalogueVersionId, criterionId, symbol, date, reason, setAt } = target;
  const end = { endedAt: ended?.at ?? null, endedBy: ended?.by ?? null, endReason: ended?.reason ?? null };
  return { id, municipalityId, catalogueVersionId, criterionId, symbol, date, reason, setAt, ...end };
}

function targetOf({
  insertion: _insertion,
  endedAt,
  endedBy,
  endReason,
  ...target
}: TargetRow): StoredTarget {
  const isEnded = endedAt !== null && endedBy !== null;
  return { ...target, ended: isEnded ? { at: endedAt, by: endedBy, reason: endReason } : null };
}

function targetExists(): SelbstcheckError {
  return new SelbstcheckError(
    'target-exists',
    'The criterion has a target already. Open the criterion again and replace that target.',
  );
}

function targetNotFound(): SelbstcheckError {
  return new SelbstcheckError(
    'target-not-found',
    'The municipality has no such target any more. Open the criterion again.',
  );
}
