import { RevisionStore, type RoundKey, type StoredRevision } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { roundFor, roundNotFound, roundOf } from './in-memory-round-scope.js';
import type { InMemoryTables } from './in-memory-tables.js';
import { NodeHasher } from './node-hasher.js';

export class InMemoryRevisionStore extends RevisionStore {
  private readonly hasher = new NodeHasher();

  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async insert(key: RoundKey, revision: StoredRevision): Promise<void> {
    const { id } = roundFor(this.tables, key);
    if (revision.roundId !== id) throw roundNotFound(revision.roundId);
    const isThere = this.ofRound(id).some((other) => other.revision === revision.revision);
    if (isThere) {
      throw new SelbstcheckError(
        'round-revision-stale',
        'Somebody closed or corrected this round in the meantime. Open it again and repeat your last step.',
        { revision: revision.revision },
      );
    }
    this.tables.revisions = [...this.tables.revisions, revision];
  }

  async list(key: RoundKey): Promise<readonly StoredRevision[]> {
    const revisions = this.ofRound(roundOf(this.tables, key)?.id);
    const damaged = revisions.find(({ body, hash }) => this.hasher.sha256(body) !== hash);
    if (damaged) {
      throw new SelbstcheckError(
        'revision-damaged',
        `Revision ${damaged.revision} of this round was changed outside this software. Restore the database from a backup.`,
        { revision: damaged.revision },
      );
    }
    return revisions;
  }

  private ofRound(roundId: string | undefined): readonly StoredRevision[] {
    return this.tables.revisions
      .filter((revision) => revision.roundId === roundId)
      .sort((a, b) => a.revision - b.revision);
  }
}
