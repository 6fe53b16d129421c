import { TargetStore, type StoredTarget, type TargetEnd } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { rejectMissing, rejectTaken, type InMemoryTables } from './in-memory-tables.js';

export class InMemoryTargetStore extends TargetStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async listByMunicipality(municipalityId: string): Promise<readonly StoredTarget[]> {
    return this.tables.targets.filter((target) => target.municipalityId === municipalityId);
  }

  async insert(target: StoredTarget): Promise<void> {
    rejectMissing('municipality', this.tables.municipalities.has(target.municipalityId));
    rejectMissing('catalogue version', this.tables.catalogues.has(target.catalogueVersionId));
    const isOnSame = (other: StoredTarget): boolean =>
      other.municipalityId === target.municipalityId &&
      other.catalogueVersionId === target.catalogueVersionId &&
      other.criterionId === target.criterionId;
    const isTaken = this.tables.targets.some((other) => other.ended === null && isOnSame(other));
    rejectTaken('target-exists', 'A target of this criterion', isTaken && target.ended === null);
    this.tables.targets = [...this.tables.targets, target];
  }

  async end(municipalityId: string, targetId: string, end: TargetEnd): Promise<void> {
    const isMeant = (target: StoredTarget): boolean =>
      target.id === targetId && target.municipalityId === municipalityId && target.ended === null;
    if (!this.tables.targets.some(isMeant)) {
      throw new SelbstcheckError(
        'target-not-found',
        'The municipality has no such target any more. Open the criterion again.',
      );
    }
    this.tables.targets = this.tables.targets.map((target) =>
      isMeant(target) ? { ...target, ended: end } : target,
    );
  }
}
