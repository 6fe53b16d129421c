import {
  applyDecision,
  SelbstcheckError,
  type CatalogueVersion,
  type LinkDecision,
} from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { AuditValues } from '../audit/audit-event.js';
import type { CatalogueDraft, CatalogueDraftStore, DecidedLink } from '../ports/catalogue-draft-store.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { heldDraftAt, type DraftKey } from './catalogue-draft-key.js';
import { withProblemsAs } from './catalogue-problems.js';
import { toldLinks } from './told-links.js';

/** Stands for whoever has no function of their own; only coordinations decide. */
const AUTHOR = 'Koordination';

/** The links of a draft after a change, and what the trail says of it. */
interface LinkChange {
  readonly links: readonly DecidedLink[];
  readonly told: AuditValues;
}

/** Decides how the parts of a draft continue, and takes such decisions back. */
export class DecideLinks {
  constructor(
    private readonly drafts: CatalogueDraftStore,
    private readonly catalogues: CatalogueStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Each decision replaces every earlier one on any of its parts. Rejects with `draft-not-found`,
   * `draft-revision-stale`, or `link-refused` with the CatalogueProblemCode as the param `problem`.
   */
  async decide(
    actor: Actor,
    key: DraftKey,
    revision: number,
    decisions: readonly LinkDecision[],
  ): Promise<void> {
    await this.change(actor, key, revision, async (draft) => {
      const base = await this.baseOf(draft);
      const signature = {
        author: actor.function ?? AUTHOR,
        date: this.clock.today(),
        origin: 'person',
      } as const;
      const links = withProblemsAs('link-refused', () =>
        decisions.reduce<readonly DecidedLink[]>(
          (decided, decision) => applyDecision(base, draft.version, decided, { ...decision, ...signature }),
          draft.links,
        ),
      );
      return { links, told: { decided: toldLinks(decisions) } };
    });
  }

  /** Takes back what was decided on any of these parts; nothing changes where nothing was. Rejects with `draft-not-found` or `draft-revision-stale`. */
  async undecide(
    actor: Actor,
    key: DraftKey,
    revision: number,
    parts: Pick<LinkDecision, 'from' | 'to'>,
  ): Promise<void> {
    await this.change(actor, key, revision, async (draft) => {
      const isTakenBack = ({ from, to }: DecidedLink): boolean =>
        from.some((id) => parts.from.includes(id)) || to.some((id) => parts.to.includes(id));
      const takenBack = draft.links.filter(isTakenBack);
      if (takenBack.length === 0) return null;
      const links = draft.links.filter((link) => !isTakenBack(link));
      return { links, told: { takenBack: toldLinks(takenBack) } };
    });
  }

  private async change(
    actor: Actor,
    key: DraftKey,
    revision: number,
    change: (draft: CatalogueDraft) => Promise<LinkChange | null>,
  ): Promise<void> {
    const { municipalityId, draftId } = key;
    await this.unitOfWork.run(async () => {
      const changed = await change(await heldDraftAt(this.drafts, key, revision));
      if (changed === null) return;
      const { links, told } = changed;
      await this.drafts.save(municipalityId, draftId, revision, { links });
      await this.auditTrail.record(actor, {
        municipalityId,
        action: 'catalogue_links_decided',
        subject: { kind: 'catalogue_draft', id: draftId },
        after: { revision: revision + 1, ...told },
      });
    });
  }

  private async baseOf({ baseVersionId }: CatalogueDraft): Promise<CatalogueVersion> {
    const base = baseVersionId === null ? null : await this.catalogues.find(baseVersionId);
    if (base) return base;
    throw new SelbstcheckError(
      'link-refused',
      'This draft begins anew, so there is nothing to link. Read the file again and choose the version before it.',
      { problem: 'no-base' },
    );
  }
}
