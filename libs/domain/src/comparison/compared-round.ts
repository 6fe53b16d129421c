import type { CatalogueVersion } from '../catalogue/catalogue.js';
import type { RoundRatings } from '../rounds/round.js';
import type { Answer } from '../scoring/answer.js';
import type { CriterionScore, RoundScore } from '../scoring/round-score.js';
import { scoreRound } from '../scoring/score-round.js';
import type { ScoringModel } from '../scoring/scoring-model.js';

/** One reading of a round as a comparison needs it. */
export interface ComparedRound {
  readonly catalogue: CatalogueVersion;
  readonly ratings: RoundRatings;
  /** The departments that answered, by criterion id; a criterion without an entry is not known. */
  readonly departments: ReadonlyMap<string, readonly string[]>;
  readonly model: ScoringModel;
  readonly score: RoundScore;
  /** The same score by criterion id. */
  readonly criterionScores: ReadonlyMap<string, CriterionScore>;
}

/** Scores a round for comparisons; all rounds that are compared take the same model (methods, 4). */
export function comparedRound(
  catalogue: CatalogueVersion,
  ratings: RoundRatings,
  model: ScoringModel,
  departments: ReadonlyMap<string, readonly string[]> = new Map(),
): ComparedRound {
  return { ...roundWithScore(catalogue, ratings, model, scoreRound(catalogue, ratings, model)), departments };
}

/** A round for comparisons whose score is known already; it must be that of these ratings under this model. */
export function roundWithScore(
  catalogue: CatalogueVersion,
  ratings: RoundRatings,
  model: ScoringModel,
  score: RoundScore,
): ComparedRound {
  const scores = score.fields.flatMap((field) => field.criterionScores);
  const criterionScores = new Map(scores.map((each) => [each.criterionId, each]));
  return { catalogue, ratings, departments: new Map(), model, score, criterionScores };
}

/** The values, 0 to 3, of those questions that were rated. */
export function ratedValues(round: ComparedRound, questionIds: readonly string[]): readonly number[] {
  const coding: Readonly<Partial<Record<Answer, number>>> = round.model.coding;
  return questionIds
    .map((id) => coding[round.ratings.answers.get(id) ?? 'not_answered'])
    .filter((value) => value !== undefined);
}
