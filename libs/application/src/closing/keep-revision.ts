import { writeSnapshot, type RoundSnapshot } from '@selbstcheck/domain';
import type { RevisionStore, StoredRevision } from '../ports/revision-store.js';
import type { RoundKey } from '../ports/round-store.js';
import type { Hasher } from '../ports/surroundings.js';

/** When a revision was made, and by whom. */
export type RevisionOrigin = Pick<StoredRevision, 'at' | 'personId' | 'function'>;

/** Keeps a snapshot for good and gives its hash. Call it inside the unit of work that makes the revision. */
export async function keepRevision(
  { revisions, hasher }: { readonly revisions: RevisionStore; readonly hasher: Hasher },
  key: RoundKey,
  snapshot: RoundSnapshot,
  { at, personId, function: duty }: RevisionOrigin,
): Promise<string> {
  const body = writeSnapshot(snapshot);
  const hash = hasher.sha256(body);
  const { roundId, revision } = snapshot;
  await revisions.insert(key, { roundId, revision, body, hash, at, personId, function: duty });
  return hash;
}
