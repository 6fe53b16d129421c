import type { StopSignal } from '../jobs/job-catalogue.js';
import type { ActiveModel } from '../models/active-model.js';
import type { ResultStore } from '../ports/result-store.js';
import type { ScoreRounds } from './score-rounds.js';

/**
 * Scores every closed round that has no result of its revision under the active model; safe to run at any time, and cheap
 * where there is none. Whether the results that are there still fit is what CheckResults asks.
 */
export class ScoreDueRounds {
  constructor(
    private readonly results: ResultStore,
    private readonly activeModel: ActiveModel,
    private readonly scoreRounds: ScoreRounds,
  ) {}

  /** Ends and rejects as ScoreRounds does. */
  async run(signal?: StopSignal): Promise<void> {
    const { stored } = await this.activeModel.current();
    await this.scoreRounds.score(await this.results.roundsLacking(stored.hash), signal);
  }
}
