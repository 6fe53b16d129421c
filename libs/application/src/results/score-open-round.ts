import {
  canonicalJson,
  scoreRound,
  writeRoundScore,
  type Reading,
  type Round,
  type RoundRatings,
  type RoundScore,
} from '@selbstcheck/domain';
import type { ActiveModel } from '../models/active-model.js';
import type { ResultStore } from '../ports/result-store.js';
import type { RoundStore } from '../ports/round-store.js';
import type { Surroundings } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { keyOf } from '../rounds/round-key.js';
import type { RoundInWork } from '../rounds/round-in-work.js';
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
  constructor(
    private readonly stores: OpenRoundStores,
    private readonly activeModel: ActiveModel,
    private readonly surroundings: Pick<Surroundings, 'clock' | 'hasher'>,
  ) {}

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
    const { stored } = await this.activeModel.current();
    if ((await this.stores.results.provisional(key, 'workshop', stored.hash)) === null) return;
    await this.stores.unitOfWork.run(() => this.stores.results.removeProvisional(key, 'workshop'));
  }

  private async scoreReading(
    { round, catalogue }: RoundInWork,
    reading: Reading,
    ratings: RoundRatings,
  ): Promise<RoundScore> {
    const { hasher, clock } = this.surroundings;
    const { model, stored } = await this.activeModel.current();
    const score = scoreRound(catalogue, ratings, model);
    if (isFrozen(round)) return score;
    const { hash: modelHash } = stored;
    const inputsHash = hasher.sha256(writeInputs(catalogue, ratings));
    const kept = await this.stores.results.provisional(keyOf(round), reading, modelHash);
    if (kept?.inputsHash === inputsHash) return score;
    const body = writeRoundScore(score);
    const identity = canonicalJson(['provisional', round.id, reading, modelHash, inputsHash]);
    await this.stores.unitOfWork.run(async () => {
      // it may have been closed since it was read
      const held = await this.stores.rounds.hold(keyOf(round));
      if (held === null || isFrozen(held)) return;
      await this.stores.results.registerModel(stored);
      await this.stores.results.saveProvisional(round.municipalityId, {
        id: hasher.sha256(identity).slice(0, 36),
        roundId: round.id,
        revision: round.revision,
        reading,
        modelHash,
        inputsHash,
        resultHash: hasher.sha256(body),
        body,
        createdAt: clock.now(),
      });
    });
    return score;
  }
}

function isFrozen({ state }: Round): boolean {
  return state === 'closed' || state === 'archived';
}
