import { SelbstcheckError } from '@selbstcheck/domain';
import type { CatalogueDraft, CatalogueDraftStore } from '../ports/catalogue-draft-store.js';

/** Names a draft of a municipality. */
export interface DraftKey {
  readonly municipalityId: string;
  readonly draftId: string;
}

/** The draft of a key; rejects with `draft-not-found`. */
export async function draftOf(
  drafts: CatalogueDraftStore,
  { municipalityId, draftId }: DraftKey,
): Promise<CatalogueDraft> {
  return found(await drafts.find(municipalityId, draftId));
}

/**
 * The draft of a key, held until the running unit of work ends; rejects with `draft-not-found`. It comes first in every
 * change of a draft, before the end of the trail is held: who takes both in the same order never waits in a circle.
 */
export async function heldDraft(
  drafts: CatalogueDraftStore,
  { municipalityId, draftId }: DraftKey,
): Promise<CatalogueDraft> {
  return found(await drafts.hold(municipalityId, draftId));
}

/** The held draft as it was when somebody looked at it; rejects also with `draft-revision-stale`. */
export async function heldDraftAt(
  drafts: CatalogueDraftStore,
  key: DraftKey,
  revision: number,
): Promise<CatalogueDraft> {
  const draft = await heldDraft(drafts, key);
  if (draft.revision === revision) return draft;
  throw new SelbstcheckError(
    'draft-revision-stale',
    'Somebody changed this draft in the meantime. Open it again and repeat your last step.',
    { revision: draft.revision },
  );
}

function found(draft: CatalogueDraft | null): CatalogueDraft {
  if (draft) return draft;
  throw new SelbstcheckError(
    'draft-not-found',
    'There is no such draft. It may have been activated or deleted; open the list of drafts again.',
  );
}
