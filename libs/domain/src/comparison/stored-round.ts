import type { CatalogueVersion } from '../catalogue/catalogue.js';
import { Fraction } from '../kernel/fraction.js';
import type { RoundRatings } from '../rounds/round.js';
import type { CriterionScore, FieldScore, RoundScore, StagedScore } from '../scoring/round-score.js';
import type { ScoringModel } from '../scoring/scoring-model.js';
import type { Written, WrittenRoundScore } from '../scoring/written-score.js';
import { roundWithScore, type ComparedRound } from './compared-round.js';

/**
 * A round for comparisons with the score that was stored for it, so that nothing is computed a second time. The
 * ratings are those that were scored. Throws a RangeError where a stored figure is no fraction.
 */
export function storedRound(
  catalogue: CatalogueVersion,
  ratings: RoundRatings,
  model: ScoringModel,
  written: WrittenRoundScore,
  departments: ComparedRound['departments'] = new Map(),
): ComparedRound {
  return { ...roundWithScore(catalogue, ratings, model, revivedScore(written)), departments };
}

/** The score behind what `writeRoundScore` wrote: its inverse. Throws a RangeError where a figure is no fraction. */
export function revivedScore({ model, fields, overall }: WrittenRoundScore): RoundScore {
  const { equalCriteria, equalQuestions } = overall;
  return {
    model,
    fields: fields.map(revivedField),
    overall: {
      ...revivedStaged(overall),
      equalCriteria: { ...equalCriteria, value: revived(equalCriteria.value) },
      equalQuestions: equalQuestions && { ...equalQuestions, value: revived(equalQuestions.value) },
    },
  };
}

function revivedField(written: Written<FieldScore>): FieldScore {
  const { fieldId, criterionScores } = written;
  return { fieldId, ...revivedStaged(written), criterionScores: criterionScores.map(revivedCriterion) };
}

function revivedCriterion(written: Written<CriterionScore>): CriterionScore {
  return {
    ...written,
    value: revived(written.value),
    bounds: revivedBounds(written.bounds),
    coverage: revived(written.coverage),
  };
}

function revivedStaged(written: Written<StagedScore>): StagedScore {
  const { stage, range, reserve, asked, rated, criteria, ratedCriteria } = written;
  return {
    value: revived(written.value),
    percent: revived(written.percent),
    stage,
    range: range && { ...range, bounds: revivedPair(range.bounds) },
    reserve,
    asked,
    rated,
    criteria,
    ratedCriteria,
  };
}

type WrittenBounds = { readonly lower: string; readonly upper: string };

function revivedBounds(bounds: WrittenBounds | null): CriterionScore['bounds'] {
  return bounds && revivedPair(bounds);
}

function revivedPair({ lower, upper }: WrittenBounds): NonNullable<CriterionScore['bounds']> {
  return { lower: Fraction.parse(lower), upper: Fraction.parse(upper) };
}

function revived(text: string | null): Fraction | null {
  return text === null ? null : Fraction.parse(text);
}
