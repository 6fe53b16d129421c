import { SelbstcheckError } from '@selbstcheck/domain';
import type { StopSignal } from '../jobs/job-catalogue.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { Pauses } from '../ports/pauses.js';
import type { RoundKey } from '../ports/round-store.js';
import { CataloguesOnce } from './catalogues-once.js';
import type { ScoreRound } from './score-round.js';

/** Scores many rounds one after the other, and lets others go on in between. */
export class ScoreRounds {
  constructor(
    private readonly catalogues: CatalogueStore,
    private readonly scoreRound: ScoreRound,
    private readonly pauses: Pauses,
  ) {}

  /**
   * Ends early where `signal` is aborted. A round that cannot be scored keeps no other from it; rejects with
   * `rounds-not-scored` when all others are done. One that is gone by its turn is no matter.
   */
  async score(keys: readonly RoundKey[], signal?: StopSignal): Promise<void> {
    const catalogues = new CataloguesOnce(this.catalogues);
    const failures: unknown[] = [];
    for (const key of keys) {
      if (signal?.aborted) return;
      try {
        await this.scoreRound.score(key, catalogues);
      } catch (error) {
        if (!isGone(error)) failures.push(error);
      }
      await this.pauses.next();
    }
    if (failures.length > 0) throw notScored(failures);
  }
}

function isGone(error: unknown): boolean {
  return error instanceof SelbstcheckError && error.code === 'round-not-found';
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
