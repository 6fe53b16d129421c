import {
  mappingsAmong,
  type CatalogueMapping,
  type ComparedRound,
  type Reading,
  type Round,
} from '@selbstcheck/domain';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { Pauses } from '../ports/pauses.js';
import type { RoundStore } from '../ports/round-store.js';
import { roundNotFound } from '../rounds/round-key.js';
import type { ComparedRounds } from './compared-rounds.js';

/** One reading of a round, ready to be compared. */
export interface HistoryRound {
  readonly round: Round;
  readonly reading: Reading;
  /** Every reading that the round has, this one among them. */
  readonly readings: readonly Reading[];
  readonly compared: ComparedRound;
}

/** Rounds of one municipality with the links between their catalogue versions. */
export interface History {
  /** By reference date, then title. */
  readonly rounds: readonly HistoryRound[];
  readonly mappings: readonly CatalogueMapping[];
}

/** A reading that somebody chose; null: the round's leading one. */
export interface ChosenReading {
  readonly roundId: string;
  readonly reading: Reading | null;
}

/** Closed rounds of a municipality with their stored results, as comparisons and trends need them. */
export class ReadHistory {
  constructor(
    private readonly rounds: RoundStore,
    private readonly catalogues: CatalogueStore,
    private readonly comparedRounds: ComparedRounds,
    private readonly pauses: Pauses,
  ) {}

  /** Every closed round by its leading reading. Rejects with `result-not-found` where one is not scored yet. */
  async read(municipalityId: string): Promise<History> {
    const closed = await this.closedRounds(municipalityId);
    return this.historyOf(
      municipalityId,
      closed.map((round) => ({ round, reading: round.leadingReading })),
    );
  }

  /**
   * The chosen readings in the order of `chosen`. Rejects with `round-not-found` for a round that is not there or not
   * closed, with `reading-not-found` where a round has no such reading, and with `result-not-found`.
   */
  async readChosen(municipalityId: string, chosen: readonly ChosenReading[]): Promise<History> {
    const closed = new Map((await this.closedRounds(municipalityId)).map((round) => [round.id, round]));
    return this.historyOf(
      municipalityId,
      chosen.map(({ roundId, reading }) => {
        const round = closed.get(roundId);
        if (!round) throw roundNotFound({ municipalityId, roundId });
        return { round, reading: reading ?? round.leadingReading };
      }),
    );
  }

  private async closedRounds(municipalityId: string): Promise<readonly Round[]> {
    const rounds = await this.rounds.listByMunicipality(municipalityId);
    return rounds.filter(({ state }) => state === 'closed' || state === 'archived');
  }

  private async historyOf(
    municipalityId: string,
    chosen: readonly { readonly round: Round; readonly reading: Reading }[],
  ): Promise<History> {
    const versions = new Map((await this.catalogues.list()).map((version) => [version.id, version]));
    const mappings = await this.catalogues.listMappings();
    const readingsOf = await this.comparedRounds.readingsOf(municipalityId);
    const rounds: HistoryRound[] = [];
    for (const { round, reading } of chosen) {
      const catalogue = versions.get(round.catalogueVersionId);
      if (!catalogue) throw roundNotFound({ municipalityId, roundId: round.id });
      const compared = await this.comparedRounds.read(round, reading, catalogue);
      rounds.push({ round, reading, readings: readingsOf.get(round.id) ?? [reading], compared });
      await this.pauses.next();
    }
    const used = [...new Set(chosen.map(({ round }) => round.catalogueVersionId))];
    return { rounds, mappings: mappingsAmong(used, mappings) };
  }
}
