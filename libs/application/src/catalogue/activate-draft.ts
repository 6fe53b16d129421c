import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { CatalogueDraftStore } from '../ports/catalogue-draft-store.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { heldDraftAt, type DraftKey } from './catalogue-draft-key.js';
import { draftMappings } from './draft-mappings.js';
import { insertCatalogue } from './insert-catalogue.js';
import { countOpen, openLinks } from './open-links.js';
import { toldCounts } from './told-links.js';

/** What a person confirms before a draft becomes a version. */
export interface DraftActivation {
  /** The revision that the person saw. */
  readonly revision: number;
  /** Stands in every link that has no reason of its own. */
  readonly reason: string;
}

/** Makes a draft a catalogue version that rounds can use; it never changes from then on. */
export class ActivateDraft {
  constructor(
    private readonly drafts: CatalogueDraftStore,
    private readonly catalogues: CatalogueStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
  ) {}

  /**
   * Gives the id of the version; the draft is gone. Rejects with `draft-not-found`, `draft-revision-stale`,
   * `draft-links-open`, `catalogue-exists` or `catalogue-version-unknown`.
   */
  async activate(actor: Actor, key: DraftKey, { revision, reason }: DraftActivation): Promise<string> {
    const { municipalityId, draftId } = key;
    return this.unitOfWork.run(async () => {
      const draft = await heldDraftAt(this.drafts, key, revision);
      // two versions at once could each fit what is there, and not each other
      await this.auditTrail.holdEnd();
      const base = draft.baseVersionId === null ? null : await this.catalogues.find(draft.baseVersionId);
      const open = countOpen(openLinks(draft, base));
      if (open > 0) throw linksOpen(open);
      const { version } = draft;
      await insertCatalogue({ version, mappings: draftMappings(draft, reason) }, this.catalogues);
      await this.drafts.remove(municipalityId, draftId);
      await this.auditTrail.record(actor, {
        municipalityId,
        action: 'catalogue_activated',
        subject: { kind: 'catalogue_version', id: version.id },
        after: {
          ...{ title: version.title.de, edition: version.edition, base: draft.baseVersionId },
          ...{ links: toldCounts(draft.links), reason },
        },
      });
      return version.id;
    });
  }
}

function linksOpen(open: number): SelbstcheckError {
  return new SelbstcheckError(
    'draft-links-open',
    `Links of this draft that are not decided yet: ${open}. Decide them, then activate it.`,
    { open },
  );
}
