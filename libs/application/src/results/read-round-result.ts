import {
  readRoundScore,
  SelbstcheckError,
  type CatalogueVersion,
  type ReportSection,
  type Round,
  type RoundRatings,
  type ScoringModel,
  type WrittenRoundScore,
} from '@selbstcheck/domain';
import type { ActiveModel } from '../models/active-model.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { Municipality, MunicipalityStore } from '../ports/municipality-store.js';
import type { ResultStore } from '../ports/result-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import { roundNotFound, roundOf } from '../rounds/round-key.js';
import { readingOf } from './round-inputs.js';

/** A round with its stored score and everything that explains it. */
export interface RoundResult {
  readonly municipality: Municipality;
  readonly round: Round;
  readonly catalogue: CatalogueVersion;
  /** Of the leading reading. */
  readonly ratings: RoundRatings;
  readonly score: WrittenRoundScore;
  /** The score was computed with. */
  readonly model: ScoringModel;
  /** The imported report's sections; empty for an answered round. */
  readonly report: readonly ReportSection[];
}

/** The stored result of a round's leading reading. Rejects with `round-not-found` or `result-not-found`. */
export class ReadRoundResult {
  constructor(
    private readonly municipalities: MunicipalityStore,
    private readonly rounds: RoundStore,
    private readonly catalogues: CatalogueStore,
    private readonly results: ResultStore,
    private readonly activeModel: ActiveModel,
  ) {}

  async read(key: RoundKey): Promise<RoundResult> {
    const round = await roundOf(this.rounds, key);
    const municipality = await this.municipalities.find(round.municipalityId);
    const catalogue = await this.catalogues.find(round.catalogueVersionId);
    if (!municipality || !catalogue) throw roundNotFound(key);
    const { model, stored } = await this.activeModel.current();
    const [ratings, result, report] = await Promise.all([
      readingOf(this.rounds, round, round.leadingReading),
      this.results.newest(key, round.leadingReading, stored.hash),
      this.rounds.report(key),
    ]);
    if (!result || !ratings) {
      throw new SelbstcheckError(
        'result-not-found',
        'This round has not been scored yet. Reload the page in a moment.',
        { roundId: key.roundId },
      );
    }
    return { municipality, round, catalogue, ratings, score: readRoundScore(result.body), model, report };
  }
}
