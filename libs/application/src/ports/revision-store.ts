import type { RoundKey } from './round-store.js';

/** One frozen revision of a closed round. */
export interface StoredRevision {
  readonly roundId: string;
  /** 1 for the closing itself. */
  readonly revision: number;
  /** The snapshot as writeSnapshot gives it. */
  readonly body: string;
  /** SHA-256 of `body`, hexadecimal. */
  readonly hash: string;
  readonly at: string;
  /** Opaque. */
  readonly personId: string | null;
  readonly function: string | null;
}

/** Frozen revisions; only ever added, and gone only with their round. Writes to another municipality's round reject with `round-not-found`, reads find nothing. */
export abstract class RevisionStore {
  /** Rejects with `round-revision-stale` where the round has this revision already. */
  abstract insert(key: RoundKey, revision: StoredRevision): Promise<void>;
  /** The first one first. Rejects with `revision-damaged` where a body is no longer the one that was kept. */
  abstract list(key: RoundKey): Promise<readonly StoredRevision[]>;
}
