import { CatalogueStore } from '@selbstcheck/application';
import { SelbstcheckError, type CatalogueMapping, type CatalogueVersion } from '@selbstcheck/domain';
import { rejectMissing, withEntry, withoutKeys, type InMemoryTables } from './in-memory-tables.js';

export class InMemoryCatalogueStore extends CatalogueStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async list(): Promise<readonly CatalogueVersion[]> {
    return [...this.tables.catalogues.values()];
  }

  async find(versionId: string): Promise<CatalogueVersion | null> {
    return this.tables.catalogues.get(versionId) ?? null;
  }

  async insert(version: CatalogueVersion): Promise<void> {
    if (this.tables.catalogues.has(version.id)) {
      throw new SelbstcheckError(
        'catalogue-exists',
        `A catalogue version with the id "${version.id}" is already there. Versions never change; give the new one its own id.`,
        { id: version.id },
      );
    }
    this.tables.catalogues = withEntry(this.tables.catalogues, version.id, version);
  }

  async insertMapping(mapping: CatalogueMapping): Promise<void> {
    const { fromVersionId, toVersionId } = mapping;
    rejectMissing(`catalogue version "${fromVersionId}"`, this.tables.catalogues.has(fromVersionId));
    rejectMissing(`catalogue version "${toVersionId}"`, this.tables.catalogues.has(toVersionId));
    if (await this.findMapping(fromVersionId, toVersionId)) {
      throw new SelbstcheckError(
        'mapping-exists',
        `The links from "${fromVersionId}" to "${toVersionId}" are already there.`,
        { from: fromVersionId, to: toVersionId },
      );
    }
    this.tables.mappings = [...this.tables.mappings, mapping];
  }

  async listMappings(): Promise<readonly CatalogueMapping[]> {
    const order = [...this.tables.catalogues.keys()];
    return this.tables.mappings.toSorted(
      (a, b) =>
        order.indexOf(a.toVersionId) - order.indexOf(b.toVersionId) ||
        order.indexOf(a.fromVersionId) - order.indexOf(b.fromVersionId),
    );
  }

  async findMapping(fromVersionId: string, toVersionId: string): Promise<CatalogueMapping | null> {
    return (
      this.tables.mappings.find(
        (mapping) => mapping.fromVersionId === fromVersionId && mapping.toVersionId === toVersionId,
      ) ?? null
    );
  }

  async removeDemonstration(): Promise<void> {
    const used = new Set([...this.tables.rounds.values()].map((round) => round.catalogueVersionId));
    const isRemoved = (id: string): boolean =>
      this.tables.catalogues.get(id)?.isDemonstration === true && !used.has(id);
    this.tables.mappings = this.tables.mappings.filter(
      (mapping) => !isRemoved(mapping.fromVersionId) && !isRemoved(mapping.toVersionId),
    );
    this.tables.targets = this.tables.targets.filter(
      ({ catalogueVersionId }) => !isRemoved(catalogueVersionId),
    );
    this.tables.drafts = this.tables.drafts.filter(
      ({ baseVersionId }) => baseVersionId === null || !isRemoved(baseVersionId),
    );
    this.tables.catalogues = withoutKeys(this.tables.catalogues, isRemoved);
  }
}
