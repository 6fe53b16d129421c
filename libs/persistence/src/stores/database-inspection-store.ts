import { InspectionStore, type Inspection } from '@selbstcheck/application';
import { IsNull, LessThan } from 'typeorm';
import { InspectionRow } from '../rows/member-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';
import { ofMunicipality } from './scope.js';
import { withoutInsertion } from './without-insertion.js';

export class DatabaseInspectionStore extends InspectionStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  insert(inspection: Inspection): Promise<void> {
    return rejecting({ belongsTo: 'municipality' }, () =>
      this.transactions.write((manager) => insertRows(manager, InspectionRow, [inspection])),
    );
  }

  async list(municipalityId: string | null): Promise<readonly Inspection[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(InspectionRow, {
        where: ofMunicipality(municipalityId),
        order: { requestedAt: 'DESC', insertion: 'DESC' },
      }),
    );
    return rows.map(withoutInsertion);
  }

  async find(municipalityId: string | null, inspectionId: string): Promise<Inspection | null> {
    const row = await this.transactions.read((manager) =>
      manager.findOneBy(InspectionRow, { ...ofMunicipality(municipalityId), id: inspectionId }),
    );
    return row && withoutInsertion(row);
  }

  /** One statement: of two approvals at the same moment the second finds it approved. */
  async approve(
    municipalityId: string | null,
    inspectionId: string,
    { approvedBy, approvedAt, representation, expiresAt }: Parameters<InspectionStore['approve']>[2],
  ): Promise<boolean> {
    const { affected } = await this.transactions.write((manager) =>
      manager.update(
        InspectionRow,
        { ...ofMunicipality(municipalityId), id: inspectionId, approvedAt: IsNull() },
        { approvedBy, approvedAt, representation, expiresAt },
      ),
    );
    return affected === 1;
  }

  async removeBefore(requestedAt: string): Promise<void> {
    await this.transactions.write((manager) =>
      manager.delete(InspectionRow, { requestedAt: LessThan(requestedAt) }),
    );
  }

  async removeAbout(personId: string): Promise<void> {
    await this.transactions.write((manager) => manager.delete(InspectionRow, { aboutPersonId: personId }));
  }
}
