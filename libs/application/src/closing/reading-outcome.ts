import type { RatingSymbol, Reading, Stage } from '@selbstcheck/domain';

/** As much of a score as can be told without fractions. */
export interface SymbolsOfScore {
  readonly overall: {
    readonly stage: Stage | null;
    readonly rated: number | null;
    readonly asked: number | null;
  };
  readonly fields: readonly {
    readonly criterionScores: readonly { readonly criterionId: string; readonly symbol: RatingSymbol }[];
  }[];
}

/** What a reading of a round comes to. */
export interface ReadingOutcome {
  readonly reading: Reading;
  readonly stage: Stage | null;
  /** Questions; null where a symbol taken over hides them. */
  readonly rated: number | null;
  readonly asked: number | null;
  /** How many criteria have another symbol than in the self-rating. */
  readonly changedCriteria: number;
}

/** What a reading comes to, beside the self-rating. */
export function comesTo(reading: Reading, seen: SymbolsOfScore, selfRating: SymbolsOfScore): ReadingOutcome {
  const { stage, rated, asked } = seen.overall;
  const own = symbolsOf(selfRating);
  const changed = [...symbolsOf(seen)].filter(([id, symbol]) => own.get(id) !== symbol);
  return { reading, stage, rated, asked, changedCriteria: changed.length };
}

/** The symbols of a score, by criterion id. */
export function symbolsOf({ fields }: SymbolsOfScore): ReadonlyMap<string, RatingSymbol> {
  const scores = fields.flatMap(({ criterionScores }) => criterionScores);
  return new Map(scores.map(({ criterionId, symbol }) => [criterionId, symbol]));
}
