import { packScore, scoreRound, stageDifferences, type Reading } from '@selbstcheck/domain';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import { readingOf } from '../results/round-inputs.js';
import { catalogueOf } from '../rounds/round-catalogue.js';
import { roundOf } from '../rounds/round-key.js';
import type { ComparedModels, RescoredReading } from './mass-scoring.js';

const READINGS: readonly Reading[] = ['self_rating', 'workshop'];

/** Scores rounds that are not packed under two models, one by one from their ratings. */
export class SingleScoring {
  constructor(
    private readonly rounds: RoundStore,
    private readonly catalogues: Pick<CatalogueStore, 'find'>,
    private readonly models: ComparedModels,
  ) {}

  /** Every reading of the round. Rejects with `round-not-found` and `catalogue-damaged`. */
  async score(key: RoundKey): Promise<readonly RescoredReading[]> {
    const round = await roundOf(this.rounds, key);
    const catalogue = await catalogueOf(this.catalogues, round);
    const { before, after } = this.models;
    const rescored: RescoredReading[] = [];
    for (const reading of READINGS) {
      const ratings = await readingOf(this.rounds, round, reading);
      if (ratings === null) continue;
      const score = scoreRound(catalogue, ratings, after);
      const stages = stageDifferences(scoreRound(catalogue, ratings, before), score);
      const { municipalityId, roundId } = key;
      rescored.push({
        score: { roundId, reading, bytes: packScore(score) },
        change: stages.length === 0 ? null : { municipalityId, roundId, reading, stages },
      });
    }
    return rescored;
  }
}
