import {
  answeringDepartments,
  readRoundScore,
  SelbstcheckError,
  settleQuestions,
  storedRound,
  type CatalogueVersion,
  type ComparedRound,
  type Reading,
  type Round,
  type ScoringModel,
} from '@selbstcheck/domain';
import type { ActiveModel } from '../models/active-model.js';
import type { EntryStore } from '../ports/entry-store.js';
import type { ResultStore, StoredResult } from '../ports/result-store.js';
import type { RoundStore } from '../ports/round-store.js';
import type { Hasher } from '../ports/surroundings.js';
import { enteredRound } from '../rounds/round-entries.js';
import { keyOf } from '../rounds/round-key.js';
import { readingOf, writeInputs } from './round-inputs.js';

/** A round takes some 50 kilobytes: enough for fifty municipalities over the years. */
const MOST_KEPT = 400;

/** The stores that compared rounds are read from. */
export interface ComparedRoundStores {
  readonly rounds: RoundStore;
  readonly results: ResultStore;
  readonly entries: EntryStore;
}

/** Readings of rounds with their stored scores, ready to be compared. */
export class ComparedRounds {
  /** Under their result's hashes nothing about them ever changes; the one that was not asked for longest comes first. */
  private readonly kept = new Map<string, ComparedRound>();

  constructor(
    private readonly stores: ComparedRoundStores,
    private readonly activeModel: ActiveModel,
    private readonly hasher: Hasher,
  ) {}

  /**
   * The reading with the newest result under the active model. Rejects with `reading-not-found` where the round has
   * no such reading, and with `result-not-found` where what it holds now has not been scored.
   */
  async read(round: Round, reading: Reading, catalogue: CatalogueVersion): Promise<ComparedRound> {
    const { model, stored } = await this.activeModel.current();
    const result = await this.stores.results.newest(keyOf(round), reading, stored.hash);
    const key = [round.id, reading, stored.hash, result?.resultHash, result?.inputsHash].join(' ');
    const compared = this.kept.get(key) ?? (await this.build(round, reading, catalogue, { model, result }));
    this.keep(key, compared);
    return compared;
  }

  /** Which readings each of a municipality's rounds has, by round id. */
  readingsOf(municipalityId: string): Promise<ReadonlyMap<string, readonly Reading[]>> {
    return this.stores.results.scoredReadings(municipalityId);
  }

  private async build(
    round: Round,
    reading: Reading,
    catalogue: CatalogueVersion,
    { model, result }: { readonly model: ScoringModel; readonly result: StoredResult | null },
  ): Promise<ComparedRound> {
    const ratings = await readingOf(this.stores.rounds, round, reading);
    if (!ratings) {
      throw new SelbstcheckError(
        'reading-not-found',
        `The round "${round.title}" has no workshop view. Choose its self-rating.`,
        { round: round.title },
      );
    }
    // figures of one set of answers beside the answers of another would contradict each other
    if (result?.inputsHash !== this.hasher.sha256(writeInputs(catalogue, ratings))) {
      throw new SelbstcheckError(
        'result-not-found',
        `The round "${round.title}" has not been scored yet. Reload the page in a moment.`,
        { roundId: round.id },
      );
    }
    const departments = await this.departmentsOf(round, catalogue);
    return storedRound(catalogue, ratings, model, readRoundScore(result.body), departments);
  }

  /** Empty for a round that departments did not answer here. */
  private async departmentsOf(
    round: Round,
    catalogue: CatalogueVersion,
  ): Promise<ComparedRound['departments']> {
    const entered = enteredRound(await this.stores.entries.current(keyOf(round)));
    return answeringDepartments(catalogue, settleQuestions(catalogue, entered));
  }

  private keep(key: string, compared: ComparedRound): void {
    this.kept.delete(key);
    this.kept.set(key, compared);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) return;
      this.kept.delete(oldest);
    }
  }
}
