import type { CatalogueVersion, Field } from '../catalogue/catalogue.js';
import { Fraction } from '../kernel/fraction.js';
import type { RoundRatings } from '../rounds/round.js';
import { scoreCriterion } from './criterion-score.js';
import type {
  AlternativeWeighting,
  Bounds,
  CriterionScore,
  FieldScore,
  OverallScore,
  RoundScore,
  StageRange,
} from './round-score.js';
import type { ScoringModel } from './scoring-model.js';
import { answerSteps, stageReserve } from './stage-reserve.js';
import { stageOf, type Stage } from './stage.js';

/** Scores one reading of a round: criteria, fields, overall, exactly (methods, 2). */
export function scoreRound(
  catalogue: CatalogueVersion,
  ratings: RoundRatings,
  model: ScoringModel,
): RoundScore {
  const fields = catalogue.fields.map((field) => scoreField(field, ratings, model));
  return { model: model.name, fields, overall: scoreOverall(fields, model) };
}

function scoreField(field: Field, ratings: RoundRatings, model: ScoringModel): FieldScore {
  const scores = field.criteria.map((criterion) => scoreCriterion(criterion, ratings, model));
  const values = valuesOf(scores);
  const value = Fraction.mean(values);
  const steps = answerSteps(scores, values.length);
  return {
    fieldId: field.id,
    value,
    percent: percentOf(value),
    stage: stageOrNull(value, model),
    range: stageRange(meanBounds(scores.map((score) => score.bounds)), model),
    reserve: value === null || steps === null ? null : stageReserve(value, steps, model),
    asked: total(scores.map((score) => score.asked)),
    rated: total(scores.map((score) => score.rated)),
    criteria: scores.length,
    ratedCriteria: values.length,
    criterionScores: scores,
  };
}

function scoreOverall(fields: readonly FieldScore[], model: ScoringModel): OverallScore {
  const value = Fraction.mean(valuesOf(fields));
  const stage = stageOrNull(value, model);
  const criterionScores = fields.flatMap((field) => field.criterionScores);
  const rated = fields.filter((field) => field.ratedCriteria > 0);
  const steps = rated.map((field) => answerSteps(field.criterionScores, field.ratedCriteria * rated.length));
  const known = steps.every((list) => list !== null);
  return {
    value,
    percent: percentOf(value),
    stage,
    range: stageRange(meanBounds(fields.map((field) => field.range?.bounds ?? null)), model),
    reserve: value === null || !known ? null : stageReserve(value, steps.flat(), model),
    asked: total(fields.map((field) => field.asked)),
    rated: total(fields.map((field) => field.rated)),
    criteria: criterionScores.length,
    ratedCriteria: valuesOf(criterionScores).length,
    equalCriteria: alternative(Fraction.mean(valuesOf(criterionScores)), stage, model),
    equalQuestions: equalQuestions(criterionScores, stage, model),
  };
}

function equalQuestions(
  scores: readonly CriterionScore[],
  stage: Stage | null,
  model: ScoringModel,
): AlternativeWeighting | null {
  const sum = total(scores.map((score) => score.sum));
  const rated = total(scores.map((score) => score.rated));
  if (sum === null || rated === null) return null;
  return alternative(rated === 0 ? null : Fraction.of(sum, rated), stage, model);
}

function alternative(value: Fraction | null, usual: Stage | null, model: ScoringModel): AlternativeWeighting {
  const stage = stageOrNull(value, model);
  return { value, stage, differs: stage !== usual };
}

function stageRange(bounds: Bounds | null, model: ScoringModel): StageRange | null {
  if (bounds === null) return null;
  const lowest = stageOf(bounds.lower, model);
  const highest = stageOf(bounds.upper, model);
  return { bounds, lowest, highest, robust: lowest === highest };
}

function meanBounds(list: readonly (Bounds | null)[]): Bounds | null {
  const known = list.filter((bounds) => bounds !== null);
  if (known.length < list.length) return null;
  const lower = Fraction.mean(known.map((bounds) => bounds.lower));
  const upper = Fraction.mean(known.map((bounds) => bounds.upper));
  return lower === null || upper === null ? null : { lower, upper };
}

function valuesOf(scores: readonly { readonly value: Fraction | null }[]): readonly Fraction[] {
  return scores.map((score) => score.value).filter((value) => value !== null);
}

function percentOf(value: Fraction | null): Fraction | null {
  return value === null ? null : value.times(100).dividedBy(3);
}

function stageOrNull(value: Fraction | null, model: ScoringModel): Stage | null {
  return value === null ? null : stageOf(value, model);
}

function total(counts: readonly (number | null)[]): number | null {
  return counts.reduce<number | null>(
    (sum, count) => (sum === null || count === null ? null : sum + count),
    0,
  );
}
