import {
  linksThatStay,
  questionsOf,
  withQuestions,
  type CatalogueVersion,
  type WrittenQuestion,
} from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { CatalogueDraftStore } from '../ports/catalogue-draft-store.js';
import type { Ids } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { heldDraftAt, type DraftKey } from './catalogue-draft-key.js';
import { writtenRows } from './written-rows.js';

/** Puts other questions into a draft. */
export class ReplaceQuestions {
  constructor(
    private readonly drafts: CatalogueDraftStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
    private readonly ids: Ids,
  ) {}

  /**
   * Questions whose code stays keep their id, and with the same wording in the same criterion their links. Rejects
   * with `draft-not-found`, `draft-revision-stale`, `questions-empty`, `draft-too-large`, or `questions-unsound` with
   * the QuestionRowProblemCode as the param `problem`.
   */
  async replace(
    actor: Actor,
    key: DraftKey,
    revision: number,
    rows: readonly WrittenQuestion[],
  ): Promise<void> {
    const { municipalityId, draftId } = key;
    await this.unitOfWork.run(async () => {
      const draft = await heldDraftAt(this.drafts, key, revision);
      const version = withQuestions(draft.version, writtenRows(rows, draft.version), () => this.ids.next());
      const links = linksThatStay(draft.links, draft.version, version);
      await this.drafts.save(municipalityId, draftId, revision, { links, version });
      await this.auditTrail.record(actor, {
        municipalityId,
        action: 'catalogue_questions_changed',
        subject: { kind: 'catalogue_draft', id: draftId },
        after: { revision: revision + 1, ...toldChange(draft.version, version) },
      });
    });
  }
}

function toldChange(before: CatalogueVersion, after: CatalogueVersion): Readonly<Record<string, number>> {
  const [earlier, later] = [idsOf(before), idsOf(after)];
  return {
    questions: later.length,
    questionsAdded: later.filter((id) => !earlier.includes(id)).length,
    questionsRemoved: earlier.filter((id) => !later.includes(id)).length,
  };
}

function idsOf(version: CatalogueVersion): readonly string[] {
  return questionsOf(version).map(({ id }) => id);
}
