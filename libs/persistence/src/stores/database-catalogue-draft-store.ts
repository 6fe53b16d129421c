import {
  CatalogueDraftStore,
  type CatalogueDraft,
  type CatalogueDraftChange,
} from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { CatalogueDraftRow } from '../rows/catalogue-draft-row.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';
import { withoutInsertion } from './without-insertion.js';

export class DatabaseCatalogueDraftStore extends CatalogueDraftStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async list(municipalityId: string): Promise<readonly CatalogueDraft[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(CatalogueDraftRow, { where: { municipalityId }, order: { insertion: 'ASC' } }),
    );
    return rows.map(withoutInsertion);
  }

  async find(municipalityId: string, draftId: string): Promise<CatalogueDraft | null> {
    const row = await this.transactions.read((manager) =>
      manager.findOneBy(CatalogueDraftRow, { id: draftId, municipalityId }),
    );
    return row && withoutInsertion(row);
  }

  async hold(municipalityId: string, draftId: string): Promise<CatalogueDraft | null> {
    const where = { id: draftId, municipalityId };
    const row = await this.transactions.write((manager) =>
      manager.findOne(CatalogueDraftRow, { where, ...this.transactions.holding() }),
    );
    return row && withoutInsertion(row);
  }

  insert(draft: CatalogueDraft): Promise<void> {
    return rejecting({ belongsTo: 'municipality or catalogue version' }, () =>
      this.transactions.write((manager) => insertRows(manager, CatalogueDraftRow, [draft])),
    );
  }

  async save(
    municipalityId: string,
    draftId: string,
    revision: number,
    change: CatalogueDraftChange,
  ): Promise<void> {
    const { affected } = await this.transactions.write((manager) =>
      manager.update(
        CatalogueDraftRow,
        { id: draftId, municipalityId, revision },
        { ...change, revision: revision + 1 },
      ),
    );
    if (affected !== 1) throw draftRevisionStale();
  }

  async remove(municipalityId: string, draftId: string): Promise<boolean> {
    const { affected } = await this.transactions.write((manager) =>
      manager.delete(CatalogueDraftRow, { id: draftId, municipalityId }),
    );
    return affected === 1;
  }
}

function draftRevisionStale(): SelbstcheckError {
  return new SelbstcheckError(
    'draft-revision-stale',
    'Somebody changed this draft in the meantime. Open it again and repeat your last step.',
  );
}
