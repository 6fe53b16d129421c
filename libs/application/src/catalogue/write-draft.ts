import {
  catalogueFromRows,
  type CatalogueVersion,
  type VersionNames,
  type WrittenQuestion,
} from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import { municipalityOf } from '../administration/municipality-of.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { CatalogueDraft } from '../ports/catalogue-draft-store.js';
import type { ShippedCatalogues } from '../ports/shipped-catalogues.js';
import type { Surroundings } from '../ports/surroundings.js';
import { rejectTooLarge, rejectTooMany } from './draft-limits.js';
import { installedBase } from './installed-base.js';
import type { DraftReadingStores } from './read-catalogue-draft.js';
import { versionTaken } from './version-taken.js';
import { writtenRows } from './written-rows.js';

/** A version that a coordination writes. */
export interface WrittenVersion {
  /** The version whose fields and criteria it has, and that it is linked from. */
  readonly baseVersionId: string;
  /** German. */
  readonly title: string;
  readonly edition: string;
  /** Each in a criterion of the base; a text of null stays on paper. */
  readonly rows: readonly WrittenQuestion[];
}

/** Makes a draft of a version from questions that a coordination brought. */
export class WriteDraft {
  constructor(
    private readonly stores: Omit<DraftReadingStores, 'rounds'>,
    private readonly auditTrail: AuditTrail,
    private readonly surroundings: Omit<Surroundings, 'hasher'>,
    private readonly shipped: ShippedCatalogues,
  ) {}

  /**
   * Gives the draft's id. Rejects with `catalogue-version-unknown`, `questions-empty`, `questions-unsound` (the
   * QuestionRowProblemCode as the param `problem`), `catalogue-exists`, `draft-too-large` or `draft-too-many`.
   */
  async write(actor: Actor, municipalityId: string, written: WrittenVersion): Promise<string> {
    const shipped = (await this.shipped.read()).map(({ version }) => version);
    const { unitOfWork, drafts } = this.stores;
    return unitOfWork.run(async () => {
      const draft = await this.draftFrom(written, shipped, municipalityId);
      // two at once would each find one place left
      await this.auditTrail.holdEnd();
      rejectTooMany(await drafts.list(municipalityId));
      await drafts.insert(draft);
      const { id, title, edition } = draft.version;
      await this.auditTrail.record(actor, {
        municipalityId,
        action: 'catalogue_draft_written',
        subject: { kind: 'catalogue_draft', id: draft.id },
        after: {
          ...{ version: id, title: title.de, edition, base: draft.baseVersionId },
          questions: written.rows.length,
        },
      });
      return draft.id;
    });
  }

  private async draftFrom(
    written: WrittenVersion,
    shipped: readonly CatalogueVersion[],
    municipalityId: string,
  ): Promise<CatalogueDraft> {
    const { municipalities, catalogues } = this.stores;
    const { ids, clock } = this.surroundings;
    const { demonstration } = await municipalityOf(municipalities, municipalityId);
    const base = await installedBase(catalogues, written.baseVersionId);
    const placed = writtenRows(written.rows, base).map(({ code, text, criterionId }, index) => ({
      row: { code, text, line: index + 1 },
      criterionId,
    }));
    const version = catalogueFromRows(base, placed, namesOf(written, base), () => ids.next());
    const taken = versionTaken(version, [...(await catalogues.list()), ...shipped]);
    if (taken) throw taken;
    for (const compared of [version, base]) rejectTooLarge(compared);
    return {
      id: ids.next(),
      municipalityId,
      baseVersionId: base.id,
      // what is tried out in an example goes with the examples and never meets real reports
      version: { ...version, isDemonstration: demonstration !== 'none' },
      links: [],
      revision: 1,
      createdAt: clock.now(),
    };
  }
}

/** A title that stays keeps its other languages. */
function namesOf({ title, edition }: WrittenVersion, base: CatalogueVersion): VersionNames {
  return { title: title === base.title.de ? base.title : { de: title }, edition };
}
