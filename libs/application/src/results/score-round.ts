import {
  canonicalJson,
  packAnswers,
  scoreRound,
  writeRoundScore,
  type CatalogueVersion,
  type Reading,
  type Round,
  type RoundRatings,
} from '@selbstcheck/domain';
import type { ActiveModel, HashedModel } from '../models/active-model.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { ResultStore } from '../ports/result-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import type { Surroundings } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { catalogueOf } from '../rounds/round-catalogue.js';
import { keyOf, roundOf } from '../rounds/round-key.js';
import { readingOf, writeInputs } from './round-inputs.js';

const READINGS: readonly Reading[] = ['self_rating', 'workshop'];

/** The stores that rounds are scored from, and their results kept in. */
export interface ScoredRoundStores {
  readonly unitOfWork: UnitOfWork;
  readonly rounds: RoundStore;
  readonly catalogues: Pick<CatalogueStore, 'find'>;
  readonly results: ResultStore;
}

/**
 * Scores every reading of a closed round whose inputs differ from its newest result. Running it twice, or late,
 * changes nothing: results are only added, and the same inputs give the same result.
 */
export class ScoreRound {
  constructor(
    private readonly stores: ScoredRoundStores,
    private readonly activeModel: ActiveModel,
    private readonly surroundings: Pick<Surroundings, 'clock' | 'hasher'>,
  ) {}

  /**
   * Under the active model. `catalogues` finds versions for many rounds in a row, where the store would read each anew.
   * Rejects with `round-not-found` where the municipality has no such round, and with `catalogue-damaged`.
   */
  async score(key: RoundKey, catalogues = this.stores.catalogues): Promise<void> {
    await this.stores.unitOfWork.run(async () =>
      this.scoreUnder(await this.activeModel.current(), key, catalogues),
    );
  }

  /** As `score`, under any model; call it inside a unit of work. Gives how many readings the round has. */
  async scoreUnder(model: HashedModel, key: RoundKey, catalogues = this.stores.catalogues): Promise<number> {
    const round = await roundOf(this.stores.rounds, key);
    if (round.state !== 'closed' && round.state !== 'archived') return 0;
    const catalogue = await catalogueOf(catalogues, round);
    let readings = 0;
    for (const reading of READINGS) {
      const ratings = await readingOf(this.stores.rounds, round, reading);
      if (ratings === null) continue;
      await this.scoreReading(model, round, reading, catalogue, ratings);
      await this.keepVector(round, reading, catalogue, ratings);
      readings += 1;
    }
    return readings;
  }

  private async scoreReading(
    { model, stored }: HashedModel,
    round: Round,
    reading: Reading,
    catalogue: CatalogueVersion,
    ratings: RoundRatings,
  ): Promise<void> {
    const { results } = this.stores;
    const { clock, hasher } = this.surroundings;
    const inputsHash = hasher.sha256(writeInputs(catalogue, ratings));
    const newest = await results.newest(keyOf(round), reading, stored.hash);
    if (newest?.inputsHash === inputsHash && newest.revision === round.revision) return;

    const body = writeRoundScore(scoreRound(catalogue, ratings, model));
    const identity = canonicalJson([round.id, round.revision, reading, stored.hash, inputsHash]);
    await results.registerModel(stored);
    await results.insert(round.municipalityId, {
      id: hasher.sha256(identity).slice(0, 36),
      roundId: round.id,
      revision: round.revision,
      reading,
      modelHash: stored.hash,
      inputsHash,
      resultHash: hasher.sha256(body),
      body,
      createdAt: clock.now(),
    });
  }

  /** A reading with symbols taken over has no vector: its answers alone are not what was scored. */
  private async keepVector(
    round: Round,
    reading: Reading,
    catalogue: CatalogueVersion,
    { answers, recorded }: RoundRatings,
  ): Promise<void> {
    if (recorded.size > 0) return;
    const { rounds } = this.stores;
    const bytes = packAnswers(catalogue, answers);
    const hash = this.surroundings.hasher.sha256(bytes);
    if ((await rounds.findVector(keyOf(round), reading))?.hash === hash) return;
    await rounds.saveVector(keyOf(round), { roundId: round.id, reading, bytes, hash });
  }
}
