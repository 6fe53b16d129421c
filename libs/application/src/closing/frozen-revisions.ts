import { isUnbrokenChain, readSnapshot, SelbstcheckError, type HashedSnapshot } from '@selbstcheck/domain';
import type { RevisionStore, StoredRevision } from '../ports/revision-store.js';
import type { RoundKey } from '../ports/round-store.js';

/** A revision as it is kept, and what it says. */
export interface FrozenRevision extends HashedSnapshot {
  readonly stored: StoredRevision;
}

/** The frozen revisions of a round, the first one first. Rejects with `revision-damaged` also where one is missing. */
export async function frozenRevisions(
  revisions: RevisionStore,
  key: RoundKey,
): Promise<readonly FrozenRevision[]> {
  const frozen = (await revisions.list(key)).map((stored) => ({
    stored,
    snapshot: readSnapshot(stored.body),
    hash: stored.hash,
  }));
  if (isUnbrokenChain(frozen)) return frozen;
  throw revisionDamaged('One of the revisions of this round is missing or was exchanged.', frozen.length);
}

/** What is said where a revision is not as it was frozen; `what` is a sentence. */
export function revisionDamaged(what: string, revision: number): SelbstcheckError {
  return new SelbstcheckError('revision-damaged', `${what} Restore the database from a backup.`, {
    revision,
  });
}
