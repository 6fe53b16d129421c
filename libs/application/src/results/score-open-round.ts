import {
  canonicalJson,
  scoreRound,
  WK_2020,
  writeRoundScore,
  type Reading,
  type Round,
  type RoundRatings,
  type RoundScore,
} from '@selbstcheck/domain';
import type { ResultStore, StoredModel } from '../ports/result-store.js';
import type { RoundStore } from '../ports/round-store.js';
import type { Clock, Hasher } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { keyOf } from '../rounds/round-key.js';
import type { RoundInWork } from '../rounds/round-in-work.js';
import { currentModel } from './current-model.js';
import { writeInputs } from './round-inputs.js';

/** The provisional scores of a round in work; null for a workshop view that changed nothing. */
export interface ProvisionalScores {
  readonly selfRating: RoundScore;
  readonly workshop: RoundScore | null;
}

/** The stores that provisional results are kept in. */
export interface OpenRoundStores {
  readonly unitOfWork: UnitOfWork;
  readonly rounds: RoundStore;
  readonly results: ResultStore;
}

/**
 * Keeps the one provisional result of each reading of a round that is not closed: where its inputs differ from the one
 * that is there, it is replaced (methods, 2). Running it twice, or late, changes nothing.
 */
export class ScoreOpenRound {
  private readonly model: StoredModel;

  constructor(
    private readonly stores: OpenRoundStores,
    private readonly hasher: Hasher,
    private readonly clock: Clock,
  ) {
    this.model = currentModel(hasher);
  }

  /** Gives the scores of what was read. Nothing is kept for a closed round, which has results of its own. */
  async score(work: RoundInWork): Promise<ProvisionalScores> {
    const selfRating = await this.scoreReading(work, 'self_rating', work.selfRating);
    if (work.workshop) {
      return { selfRating, workshop: await this.scoreReading(work, 'workshop', work.workshop) };
    }
    await this.forgetWorkshop(work);
    return { selfRating, workshop: null };
  }

  /** The workshop may have taken back all it changed. */
  private async forgetWorkshop({ round }: RoundInWork): Promise<void> {
    const key = keyOf(round);
    if ((await this.stores.results.provisional(key, 'workshop', this.model.hash)) === null) return;
    await this.stores.unitOfWork.run(() => this.stores.results.removeProvisional(key, 'workshop'));
  }

  private async scoreReading(
    { round, catalogue }: RoundInWork,
    reading: Reading,
    ratings: RoundRatings,
  ): Promise<RoundScore> {
    const score = scoreRound(catalogue, ratings, WK_2020);
    if (isFrozen(round)) return score;
    const { hash: modelHash } = this.model;
    const inputsHash = this.hasher.sha256(writeInputs(catalogue, ratings));
    const kept = await this.stores.results.provisional(keyOf(round), reading, modelHash);
    if (kept?.inputsHash === inputsHash) return score;
    const body = writeRoundScore(score);
    const identity = canonicalJson(['provisional', round.id, reading, modelHash, inputsHash]);
    await this.stores.unitOfWork.run(async () => {
      // it may have been closed since it was read
      const held = await this.stores.rounds.hold(keyOf(round));
      if (held === null || isFrozen(held)) return;
      await this.stores.results.registerModel(this.model);
      await this.stores.results.saveProvisional(round.municipalityId, {
        id: this.hasher.sha256(identity).slice(0, 36),
        roundId: round.id,
        revision: round.revision,
        reading,
        modelHash,
        inputsHash,
        resultHash: this.hasher.sha256(body),
        body,
        createdAt: this.clock.now(),
      });
    });
    return score;
  }
}

function isFrozen({ state }: Round): boolean {
  return state === 'closed' || state === 'archived';
}
