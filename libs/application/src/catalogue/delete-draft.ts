import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { CatalogueDraftStore } from '../ports/catalogue-draft-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { heldDraft, type DraftKey } from './catalogue-draft-key.js';

/** Throws a draft away, with all that was decided in it. */
export class DeleteDraft {
  constructor(
    private readonly drafts: CatalogueDraftStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Rejects with `draft-not-found`. */
  async delete(actor: Actor, key: DraftKey): Promise<void> {
    const { municipalityId, draftId } = key;
    await this.unitOfWork.run(async () => {
      const { version, links } = await heldDraft(this.drafts, key);
      await this.drafts.remove(municipalityId, draftId);
      await this.auditTrail.record(actor, {
        municipalityId,
        action: 'catalogue_draft_deleted',
        subject: { kind: 'catalogue_draft', id: draftId },
        before: { version: version.id, edition: version.edition, links: links.length },
      });
    });
  }
}
