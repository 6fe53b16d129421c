import type { StopSignal } from '../jobs/job-catalogue.js';
import type { RoundStore } from '../ports/round-store.js';
import type { ScoreRounds } from './score-rounds.js';

/**
 * Compares what every round is scored from with what its newest result was scored from, and scores it anew where that
 * differs: the product itself never leaves it so, but a repaired database may. It reads all answers, so it runs once a day.
 */
export class CheckResults {
  constructor(
    private readonly rounds: RoundStore,
    private readonly scoreRounds: ScoreRounds,
  ) {}

  /** Ends and rejects as ScoreRounds does. */
  async run(signal?: StopSignal): Promise<void> {
    await this.scoreRounds.score(await this.rounds.listKeys(), signal);
  }
}
