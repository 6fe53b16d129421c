import {
  CatalogueDraftStore,
  type CatalogueDraft,
  type CatalogueDraftChange,
} from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { rejectMissing, type InMemoryTables } from './in-memory-tables.js';

export class InMemoryCatalogueDraftStore extends CatalogueDraftStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async list(municipalityId: string): Promise<readonly CatalogueDraft[]> {
    return this.tables.drafts.filter((draft) => draft.municipalityId === municipalityId);
  }

  async find(municipalityId: string, draftId: string): Promise<CatalogueDraft | null> {
    return this.found(municipalityId, draftId);
  }

  async hold(municipalityId: string, draftId: string): Promise<CatalogueDraft | null> {
    return this.found(municipalityId, draftId);
  }

  async insert(draft: CatalogueDraft): Promise<void> {
    const { municipalityId, baseVersionId } = draft;
    rejectMissing('municipality', this.tables.municipalities.has(municipalityId));
    rejectMissing('catalogue version', baseVersionId === null || this.tables.catalogues.has(baseVersionId));
    this.tables.drafts = [...this.tables.drafts, draft];
  }

  async save(
    municipalityId: string,
    draftId: string,
    revision: number,
    change: CatalogueDraftChange,
  ): Promise<void> {
    const found = this.found(municipalityId, draftId);
    if (found?.revision !== revision) {
      throw new SelbstcheckError(
        'draft-revision-stale',
        'Somebody changed this draft in the meantime. Open it again and repeat your last step.',
      );
    }
    this.tables.drafts = this.tables.drafts.map((draft) =>
      draft === found ? { ...draft, ...change, revision: revision + 1 } : draft,
    );
  }

  async remove(municipalityId: string, draftId: string): Promise<boolean> {
    const found = this.found(municipalityId, draftId);
    this.tables.drafts = this.tables.drafts.filter((draft) => draft !== found);
    return found !== null;
  }

  private found(municipalityId: string, draftId: string): CatalogueDraft | null {
    return (
      this.tables.drafts.find((draft) => draft.id === draftId && draft.municipalityId === municipalityId) ??
      null
    );
  }
}
