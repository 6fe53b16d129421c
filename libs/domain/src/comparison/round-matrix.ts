import type { CatalogueMapping } from '../catalogue/catalogue.js';
import { SelbstcheckError } from '../kernel/selbstcheck-error.js';
import type { Evidence } from '../scoring/evidence.js';
import type { RatingSymbol } from '../scoring/symbol.js';
import { compareRounds } from './compare-rounds.js';
import type { ComparedRound } from './compared-round.js';
import { seriesOfCriteria, type CriterionSeries } from './criterion-series.js';
import { groundsOf, type GroundBetween } from './grounds.js';
import type { CriterionChange, RoundComparison } from './round-comparison.js';

/** Against what a round is compared: the one before it, or one chosen round, by its index. */
export type MatrixReference = 'neighbour' | { readonly baseline: number };

/** A criterion in one round. */
export interface MatrixCell {
  readonly criterionId: string;
  /** The round's own symbol, whatever it is compared with. */
  readonly symbol: RatingSymbol;
  readonly evidence: Evidence;
  /** null for the first round or the baseline itself, and where the criterion has no partner there. */
  readonly change: CriterionChange | null;
}

/** One criterion over all rounds; a cell is null where the round's catalogue does not ask it. */
export interface MatrixRow {
  /** The field it stands in in the latest round that asks it. */
  readonly fieldId: string;
  /** Its id in that round. */
  readonly criterionId: string;
  readonly cells: readonly (MatrixCell | null)[];
}

/** Criteria × rounds. */
export interface RoundMatrix {
  readonly rows: readonly MatrixRow[];
  /** One per round, null for the first round or the baseline itself. */
  readonly comparisons: readonly (RoundComparison | null)[];
}

/**
 * The matrix of rounds in the order given, oldest first: each round's own symbols, and the changes between
 * neighbours or against one baseline by the rules of two rounds (methods, 4). One round is enough.
 * Throws `comparison-baseline-unknown` for an index that is no round, and what composeMappings and compareRounds throw.
 */
export function roundMatrix(
  rounds: readonly ComparedRound[],
  mappings: readonly CatalogueMapping[],
  reference: MatrixReference,
): RoundMatrix {
  return matrixOver(rounds, groundsOf(mappings), reference);
}

/** roundMatrix for a caller that needs the grounds as well. */
export function matrixOver(
  rounds: readonly ComparedRound[],
  groundBetween: GroundBetween,
  reference: MatrixReference,
): RoundMatrix {
  const references = rounds.map((_, index) => referenceOf(index, rounds, reference));
  const comparisons = rounds.map((round, index) => {
    const from = references[index] ?? null;
    return from === null ? null : compareRounds(groundBetween(from, round), from, round);
  });
  const changes = comparisons.map(
    (comparison) => new Map(comparison?.criteria.map((change) => [change.after.criterionId, change])),
  );
  const rows = seriesOfCriteria(rounds, groundBetween).map((series) => rowOf(series, rounds, changes));
  return { rows, comparisons };
}

function rowOf(
  { fieldId, criterionId, idsByRound }: CriterionSeries,
  rounds: readonly ComparedRound[],
  changes: readonly ReadonlyMap<string, CriterionChange>[],
): MatrixRow {
  const cells = idsByRound.map((id, index): MatrixCell | null => {
    const score = id === null ? undefined : rounds[index]?.criterionScores.get(id);
    if (id === null || score === undefined) return null;
    const change = changes[index]?.get(id) ?? null;
    return { criterionId: id, symbol: score.symbol, evidence: score.evidence, change };
  });
  return { fieldId, criterionId, cells };
}

function referenceOf(
  index: number,
  rounds: readonly ComparedRound[],
  reference: MatrixReference,
): ComparedRound | null {
  if (reference === 'neighbour') return rounds[index - 1] ?? null;
  const baseline = rounds[reference.baseline];
  if (baseline === undefined) {
    throw new SelbstcheckError(
      'comparison-baseline-unknown',
      'The round chosen as the baseline is not among the rounds compared. Choose one of them.',
      { baseline: reference.baseline },
    );
  }
  return index === reference.baseline ? null : baseline;
}
