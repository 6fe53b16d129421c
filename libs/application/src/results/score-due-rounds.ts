import { SelbstcheckError } from '@selbstcheck/domain';
import type { StopSignal } from '../jobs/job-catalogue.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { RoundStore } from '../ports/round-store.js';
import { CataloguesOnce } from './catalogues-once.js';
import type { ScoreRound } from './score-round.js';

/** Finds every round whose inputs differ from its newest result and scores it; safe to run at any time. */
export class ScoreDueRounds {
  constructor(
    private readonly rounds: RoundStore,
    private readonly catalogues: CatalogueStore,
    private readonly scoreRound: ScoreRound,
  ) {}

  /**
   * Ends early where `signal` is aborted. A round that cannot be scored keeps no other from it; rejects with
   * `rounds-not-scored` when all others are done.
   */
  async run(signal?: StopSignal): Promise<void> {
    const catalogues = new CataloguesOnce(this.catalogues);
    const failures: unknown[] = [];
    for (const key of await this.rounds.listKeys()) {
      if (signal?.aborted) return;
      try {
        await this.scoreRound.score(key, catalogues);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw notScored(failures);
  }
}

function notScored(failures: readonly unknown[]): SelbstcheckError {
  const [first] = failures;
  const reason = first instanceof Error ? first.message : String(first);
  return new SelbstcheckError(
    'rounds-not-scored',
    `Rounds that could not be scored: ${failures.length}; all others are. The first one: ${reason}`,
    { count: failures.length },
    { cause: first },
  );
}
