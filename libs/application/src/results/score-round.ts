import {
  canonicalJson,
  scoreRound,
  WK_2020,
  writeRoundScore,
  type CatalogueVersion,
  type Reading,
  type Round,
  type RoundRatings,
} from '@selbstcheck/domain';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { ResultStore, StoredModel } from '../ports/result-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import type { Clock, Hasher } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { keyOf, roundNotFound, roundOf } from '../rounds/round-key.js';
import { currentModel } from './current-model.js';
import { readingOf, writeInputs } from './round-inputs.js';

const READINGS: readonly Reading[] = ['self_rating', 'workshop'];

/**
 * Scores every reading of a closed round whose inputs differ from its newest result. Running it twice, or late,
 * changes nothing: results are only added, and the same inputs give the same result.
 */
export class ScoreRound {
  private readonly model: StoredModel;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rounds: RoundStore,
    private readonly catalogues: CatalogueStore,
    private readonly results: ResultStore,
    private readonly hasher: Hasher,
    private readonly clock: Clock,
  ) {
    this.model = currentModel(hasher);
  }

  /** Rejects with `round-not-found` where the municipality has no such round. */
  async score(key: RoundKey): Promise<void> {
    await this.unitOfWork.run(async () => {
      const round = await roundOf(this.rounds, key);
      if (round.state !== 'closed' && round.state !== 'archived') return;
      const catalogue = await this.catalogues.find(round.catalogueVersionId);
      if (!catalogue) throw roundNotFound(key);
      for (const reading of READINGS) {
        const ratings = await readingOf(this.rounds, round, reading);
        if (ratings) await this.scoreReading(round, reading, catalogue, ratings);
      }
    });
  }

  private async scoreReading(
    round: Round,
    reading: Reading,
    catalogue: CatalogueVersion,
    ratings: RoundRatings,
  ): Promise<void> {
    const { hash: modelHash } = this.model;
    const inputsHash = this.hasher.sha256(writeInputs(catalogue, ratings));
    const newest = await this.results.newest(keyOf(round), reading, modelHash);
    if (newest?.inputsHash === inputsHash && newest.revision === round.revision) return;

    const body = writeRoundScore(scoreRound(catalogue, ratings, WK_2020));
    const identity = canonicalJson([round.id, round.revision, reading, modelHash, inputsHash]);
    await this.results.registerModel(this.model);
    await this.results.insert(round.municipalityId, {
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
  }
}
