import {
  groundsOf,
  readRoundScore,
  revivedScore,
  seriesOfCriteria,
  type CatalogueVersion,
  type Reading,
  type Round,
  type RoundScore,
} from '@selbstcheck/domain';
import type { ActiveModel } from '../models/active-model.js';
import type { ResultStore } from '../ports/result-store.js';
import { keyOf } from '../rounds/round-key.js';
import type { History, ReadHistory } from './read-history.js';

/** The stored result of one reading of a closed round. */
export interface ScoredReading {
  readonly round: Round;
  readonly reading: Reading;
  readonly catalogue: CatalogueVersion;
  readonly score: RoundScore;
  /**
   * The series of each criterion, by the criterion's id: "version/criterion" of the first round that asks it, so that
   * later rounds do not change it.
   */
  readonly series: ReadonlyMap<string, string>;
}

const READINGS: readonly Reading[] = ['self_rating', 'workshop'];

/** Every stored result of a municipality's closed rounds, for other tools. */
export class ReadResultsTable {
  constructor(
    private readonly history: ReadHistory,
    private readonly results: ResultStore,
    private readonly activeModel: ActiveModel,
  ) {}

  /** Oldest round first, and each reading of it. Rejects as ReadHistory does, and as seriesOfCriteria throws. */
  async read(municipalityId: string): Promise<readonly ScoredReading[]> {
    const history = await this.history.read(municipalityId);
    const series = seriesByRound(history);
    const scored: ScoredReading[] = [];
    for (const [index, { round, compared }] of history.rounds.entries()) {
      for (const reading of READINGS) {
        const score =
          reading === round.leadingReading ? compared.score : await this.storedScore(round, reading);
        if (score === null) continue;
        const { catalogue } = compared;
        scored.push({ round, reading, catalogue, score, series: series[index] ?? new Map() });
      }
    }
    return scored;
  }

  private async storedScore(round: Round, reading: Reading): Promise<RoundScore | null> {
    const { stored } = await this.activeModel.current();
    const result = await this.results.newest(keyOf(round), reading, stored.hash);
    // a correction may have taken the reading away; its result stays with the revision before
    return result?.revision === round.revision ? revivedScore(readRoundScore(result.body)) : null;
  }
}

function seriesByRound({ rounds, mappings }: History): readonly ReadonlyMap<string, string>[] {
  const compared = rounds.map((each) => each.compared);
  const all = seriesOfCriteria(compared, groundsOf(mappings));
  return rounds.map(
    (_, index) =>
      new Map(
        all.flatMap(({ idsByRound }) => {
          const id = idsByRound[index];
          const first = idsByRound.findIndex((each) => each !== null);
          const version = compared[first]?.catalogue.id ?? '';
          return id == null ? [] : [[id, `${version}/${idsByRound[first] ?? ''}`] as const];
        }),
      ),
  );
}
