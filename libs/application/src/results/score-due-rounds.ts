import type { RoundStore } from '../ports/round-store.js';
import type { ScoreRound } from './score-round.js';

/** Finds every round whose inputs differ from its newest result and scores it; safe to run at any time. */
export class ScoreDueRounds {
  constructor(
    private readonly rounds: RoundStore,
    private readonly scoreRound: ScoreRound,
  ) {}

  async run(): Promise<void> {
    for (const key of await this.rounds.listKeys()) await this.scoreRound.score(key);
  }
}
