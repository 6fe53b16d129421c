import { InspectionStore, type Inspection } from '@selbstcheck/application';
import { inOrderOf, rejectMissing, type InMemoryTables } from './in-memory-tables.js';

export class InMemoryInspectionStore extends InspectionStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async insert(inspection: Inspection): Promise<void> {
    const { municipalityId } = inspection;
    rejectMissing('municipality', municipalityId === null || this.tables.municipalities.has(municipalityId));
    this.tables.inspections = [...this.tables.inspections, inspection];
  }

  async list(municipalityId: string | null): Promise<readonly Inspection[]> {
    const ofMunicipality = this.tables.inspections.filter(
      (inspection) => inspection.municipalityId === municipalityId,
    );
    return inOrderOf(ofMunicipality, ({ requestedAt }) => requestedAt).reverse();
  }

  async find(municipalityId: string | null, inspectionId: string): Promise<Inspection | null> {
    return (
      this.tables.inspections.find(
        (inspection) => inspection.id === inspectionId && inspection.municipalityId === municipalityId,
      ) ?? null
    );
  }

  async approve(
    municipalityId: string | null,
    inspectionId: string,
    { approvedBy, approvedAt, representation, expiresAt }: Parameters<InspectionStore['approve']>[2],
  ): Promise<boolean> {
    const isMeant = (inspection: Inspection): boolean =>
      inspection.id === inspectionId &&
      inspection.municipalityId === municipalityId &&
      inspection.approvedAt === null;
    if (!this.tables.inspections.some(isMeant)) return false;
    const approval = { approvedBy, approvedAt, representation, expiresAt };
    this.tables.inspections = this.tables.inspections.map((inspection) =>
      isMeant(inspection) ? { ...inspection, ...approval } : inspection,
    );
    return true;
  }

  async removeBefore(requestedAt: string): Promise<void> {
    this.tables.inspections = this.tables.inspections.filter(
      (inspection) => inspection.requestedAt >= requestedAt,
    );
  }

  async removeAbout(personId: string): Promise<void> {
    this.tables.inspections = this.tables.inspections.filter(
      ({ aboutPersonId }) => aboutPersonId !== personId,
    );
  }
}
