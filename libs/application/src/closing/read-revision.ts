import {
  readRoundScore,
  SelbstcheckError,
  writeSnapshot,
  type FrozenReading,
  type Reading,
  type Round,
  type WrittenRoundScore,
} from '@selbstcheck/domain';
import type { ActiveModel } from '../models/active-model.js';
import type { ResultStore } from '../ports/result-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import type { Hasher } from '../ports/surroundings.js';
import { keyOf } from '../rounds/round-key.js';
import { unfrozenRevision } from './first-revision.js';
import { revisionDamaged, type FrozenRevision } from './frozen-revisions.js';
import type { ListRevisions, RevisedRound } from './list-revisions.js';

/** One frozen revision with the results that were stored for it. */
export interface ReadableRevision extends RevisedRound {
  readonly frozen: FrozenRevision;
  /** null for the first one. */
  readonly previous: FrozenRevision | null;
  readonly scores: { readonly self_rating: WrittenRoundScore; readonly workshop: WrittenRoundScore | null };
}

/** Reads a revision as it was frozen; nothing is computed a second time. */
export class ReadRevision {
  constructor(
    private readonly listRevisions: ListRevisions,
    private readonly stores: { readonly rounds: RoundStore; readonly results: ResultStore },
    private readonly activeModel: ActiveModel,
    private readonly hasher: Hasher,
  ) {}

  /**
   * The first revision of a round that was never corrected here, and not closed here either, is what its correction would
   * freeze. Rejects with `round-not-found`, `round-not-closed`, `revision-not-found`,
   * `result-not-found` and `revision-damaged`.
   */
  async read(key: RoundKey, revision: number): Promise<ReadableRevision> {
    const revised = await this.listRevisions.read(key);
    const frozen =
      revised.revisions.length === 0 && revision === 1
        ? await this.unfrozen(revised.round)
        : revised.revisions.find(({ snapshot }) => snapshot.revision === revision);
    if (!frozen) throw revisionNotFound(revision);
    const { readings } = frozen.snapshot;
    const stored = await this.stores.results.list(key);
    const scoreOf = (reading: Reading, { result }: FrozenReading): WrittenRoundScore => {
      const kept = stored.find(
        (each) =>
          each.reading === reading &&
          each.modelHash === result.modelHash &&
          each.resultHash === result.resultHash,
      );
      if (kept) return readRoundScore(kept.body);
      throw revisionDamaged(`The result of revision ${revision} is missing.`, revision);
    };
    return {
      ...revised,
      frozen,
      previous: revised.revisions.find(({ snapshot }) => snapshot.revision === revision - 1) ?? null,
      scores: {
        self_rating: scoreOf('self_rating', readings.self_rating),
        workshop: readings.workshop && scoreOf('workshop', readings.workshop),
      },
    };
  }

  private async unfrozen(round: Round): Promise<FrozenRevision | undefined> {
    const { hash: modelHash } = (await this.activeModel.current()).stored;
    const snapshot = await unfrozenRevision(this.stores, round, modelHash);
    const key = keyOf(round);
    const scored = await this.stores.results.newest(key, 'self_rating', modelHash);
    if (scored === null) return undefined;
    const body = writeSnapshot(snapshot);
    const hash = this.hasher.sha256(body);
    const origin = { at: scored.createdAt, personId: null, function: null };
    return { snapshot, hash, stored: { roundId: round.id, revision: 1, body, hash, ...origin } };
  }
}

function revisionNotFound(revision: number): SelbstcheckError {
  return new SelbstcheckError(
    'revision-not-found',
    `The round has no revision ${revision}. Choose one from its list of revisions.`,
    { revision },
  );
}
