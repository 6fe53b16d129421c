import {
  comparisonGround,
  composeMappings,
  lastAnswers,
  mappingsAmong,
  previousClosedRound,
  readRoundScore,
  settleQuestions,
  type CatalogueVersion,
  type ComposedMapping,
  type LastAnswer,
  type RatingSymbol,
  type Round,
  type RoundEntries,
  type RoundRatings,
} from '@selbstcheck/domain';
import type { ActiveModel } from '../models/active-model.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { EntryStore } from '../ports/entry-store.js';
import type { ResultStore } from '../ports/result-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import { readingOf } from '../results/round-inputs.js';
import { enteredRound } from '../rounds/round-entries.js';
import { keyOf, roundOf } from '../rounds/round-key.js';

/** How a criterion stood last time, by the stored result; the counts are null where nobody knows them. */
export interface LastStanding {
  readonly symbol: RatingSymbol;
  readonly rated: number | null;
  readonly asked: number | null;
}

/** What the closed round before says to the questions and criteria of a round, by their ids in this one. */
export interface LastRound {
  readonly round: Round;
  readonly answers: ReadonlyMap<string, LastAnswer>;
  /** Only criteria that continue, and only where the round has been scored. */
  readonly standings: ReadonlyMap<string, LastStanding>;
}

/** The stores that the last round is read from. */
export interface LastRoundStores {
  readonly rounds: RoundStore;
  readonly catalogues: CatalogueStore;
  readonly entries: EntryStore;
  readonly results: ResultStore;
}

/** One takes some 100 kilobytes. */
const MOST_KEPT = 50;

/** Reads what the closed round before another one says to it. */
export class ReadLastRound {
  /** By the round that asks and the state of its municipality's rounds; the one not asked for longest comes first. */
  private readonly kept = new Map<string, LastRound | null>();

  constructor(
    private readonly stores: LastRoundStores,
    private readonly activeModel: ActiveModel,
  ) {}

  /** null where no closed round came before. Rejects with what composeMappings throws. */
  async read(round: Round, catalogue: CatalogueVersion): Promise<LastRound | null> {
    const stamp = await this.stores.rounds.stamp(round.municipalityId);
    const key = `${round.id} ${stamp}`;
    const known = this.kept.get(key);
    const last = known === undefined ? await this.build(round, catalogue) : known;
    this.keep(key, last);
    return last;
  }

  /** As `read`, of a round by its key. Rejects with `round-not-found` too. */
  async readFor(key: RoundKey): Promise<LastRound | null> {
    const round = await roundOf(this.stores.rounds, key);
    const catalogue = await this.stores.catalogues.find(round.catalogueVersionId);
    return catalogue && this.read(round, catalogue);
  }

  private async build(round: Round, catalogue: CatalogueVersion): Promise<LastRound | null> {
    const { rounds, catalogues } = this.stores;
    const previous = previousClosedRound(round, await rounds.listByMunicipality(round.municipalityId));
    const before = previous && (await catalogues.find(previous.catalogueVersionId));
    const ratings = previous && (await readingOf(rounds, previous, previous.leadingReading));
    if (!previous || !before || !ratings) return null;
    const mappings = mappingsAmong([before.id, catalogue.id], await catalogues.listMappings());
    const mapping = composeMappings(before, catalogue, mappings);
    const answered = {
      catalogue: before,
      ratings,
      entries: await this.entriesThatCounted(previous, before),
    };
    return {
      round: previous,
      answers: lastAnswers(catalogue, answered, mapping),
      standings: await this.standings(previous, before, catalogue, mapping),
    };
  }

  private async entriesThatCounted(previous: Round, catalogue: CatalogueVersion): Promise<RoundEntries> {
    const { rounds, entries } = this.stores;
    const entered = enteredRound(await entries.current(keyOf(previous)));
    if (previous.revision === 1) return entered;
    return withoutCorrected(catalogue, entered, await rounds.ratings(keyOf(previous), 'self_rating'));
  }

  private async standings(
    previous: Round,
    before: CatalogueVersion,
    catalogue: CatalogueVersion,
    mapping: ComposedMapping,
  ): Promise<ReadonlyMap<string, LastStanding>> {
    const { results } = this.stores;
    const { stored } = await this.activeModel.current();
    const result = await results.newest(keyOf(previous), previous.leadingReading, stored.hash);
    if (!result) return new Map();
    const scores = new Map(
      readRoundScore(result.body).fields.flatMap(({ criterionScores }) =>
        criterionScores.map((score) => [score.criterionId, score] as const),
      ),
    );
    const { pairs } = comparisonGround(before, catalogue, mapping);
    return new Map(
      pairs.flatMap(({ kind, before: earlier, after }) => {
        const score = scores.get(earlier.criterion.id);
        if (kind === 'reworded_major' || !score) return [];
        const { symbol, rated, asked } = score;
        return [[after.criterion.id, { symbol, rated, asked }] as const];
      }),
    );
  }

  private keep(key: string, last: LastRound | null): void {
    this.kept.delete(key);
    this.kept.set(key, last);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) return;
      this.kept.delete(oldest);
    }
  }
}

/** Without what was entered to questions whose answer was corrected: it must not be confirmed a second time. */
function withoutCorrected(
  catalogue: CatalogueVersion,
  entered: RoundEntries,
  { answers }: RoundRatings,
): RoundEntries {
  const corrected = new Set(
    [...settleQuestions(catalogue, entered)].flatMap(([id, { answer }]) =>
      answer === (answers.get(id) ?? 'not_answered') ? [] : [id],
    ),
  );
  return {
    departmentAnswers: entered.departmentAnswers.filter(({ questionId }) => !corrected.has(questionId)),
    agreedAnswers: entered.agreedAnswers.filter(({ questionId }) => !corrected.has(questionId)),
  };
}
