import { Fraction } from '../kernel/fraction.js';
import { answerNoise, type AnswerNoise } from './answer-noise.js';
import { ratedValues, type ComparedRound } from './compared-round.js';
import type { ComparisonGround, CriterionPair } from './comparison-ground.js';
import { noiseLimits, type NoiseLimits, type NoisyAnswer } from './noise-limits.js';
import type { CriterionChange, FieldChange, RoundComparison } from './round-comparison.js';
import { flipNoise, flipProbability, type FlipNoise } from './symbol-flips.js';
import { measureUnits } from './unit-comparison.js';
import { worseningProbability } from './worsening-noise.js';

/** The limits for one criterion or field, named by its id in the later round. */
export interface NoiseOfPart {
  readonly afterId: string;
  /** null where it is not comparable, or where symbols taken over from a report are compared. */
  readonly limits: NoiseLimits | null;
}

/** What would change if every answer wavered and nothing real had changed: an assumption, not a measurement. */
export interface ComparisonNoise {
  /** The assumed probability, 0 to 1, that an answer moves one step. */
  readonly rate: Fraction;
  readonly criteria: readonly NoiseOfPart[];
  readonly fields: readonly NoiseOfPart[];
  readonly overall: NoiseLimits | null;
  /** Over the comparable criteria whose answers are known; null where there is none. */
  readonly flips: FlipNoise | null;
  /** Comparable criteria that flips leave out, because only their symbols are compared. */
  readonly flipsUnknown: number;
  /** How many criteria would be "verschlechtert" on average, over the same criteria; null where there is none. */
  readonly worsened: Fraction | null;
}

/**
 * The 95 % limits of every like-for-like change and of the number of changed symbols, from the earlier round's
 * answers (methods, 4). `rate` is the model's answerNoise or a municipality's own.
 * Throws `noise-rate-invalid`.
 */
export function comparisonNoise(
  ground: ComparisonGround,
  before: ComparedRound,
  after: ComparedRound,
  comparison: RoundComparison,
  rate: Fraction,
): ComparisonNoise {
  const noise = answerNoise(rate);
  const answersOf = new Map(
    comparison.criteria.map((change, index) => {
      const pair = ground.pairs[index];
      const answers = pair === undefined ? null : usableAnswers(pair, change, before, after);
      return [change.after.criterionId, answers] as const;
    }),
  );
  const comparable = comparison.criteria.filter((change) => change.pieces !== null);
  const byAnswers = comparable.filter((change) => change.basis === 'answers');
  const fields = comparison.fields.map((field) => ({ field, answers: fieldAnswers(field, answersOf) }));
  return {
    rate,
    criteria: [...answersOf].map(([afterId, answers]) => ({ afterId, limits: limitsOf(answers, noise) })),
    fields: fields.flatMap(({ field, answers }) =>
      field.afterId === null ? [] : [{ afterId: field.afterId, limits: limitsOf(answers, noise) }],
    ),
    overall: limitsOf(
      scaledTogether(fields.filter(({ field }) => field.comparable > 0).map(({ answers }) => answers)),
      noise,
    ),
    flips: flipsOf(byAnswers, before, noise),
    flipsUnknown: comparable.length - byAnswers.length,
    worsened: worsenedOf(byAnswers, answersOf, noise),
  };
}

/** The earlier answers behind a like-for-like change, each with its share of the criterion's value. */
function usableAnswers(
  pair: CriterionPair,
  change: CriterionChange,
  before: ComparedRound,
  after: ComparedRound,
): readonly NoisyAnswer[] | null {
  if (change.basis === 'symbols' || change.pieces === null) return null;
  const usable = measureUnits(pair, before, after).filter((unit) => unit.isUsable);
  return usable.flatMap((unit) =>
    unit.before.map((value) => ({ value, size: Fraction.of(1, usable.length * unit.before.length) })),
  );
}

function fieldAnswers(
  field: FieldChange,
  answersOf: ReadonlyMap<string, readonly NoisyAnswer[] | null>,
): readonly NoisyAnswer[] | null {
  return scaledTogether(field.contributions.map(({ afterId }) => answersOf.get(afterId) ?? null));
}

/** The answers behind a mean of equal parts; null where those of a part are not known or there is no part. */
function scaledTogether(parts: readonly (readonly NoisyAnswer[] | null)[]): readonly NoisyAnswer[] | null {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0 || known.length < parts.length) return null;
  return known.flatMap((part) =>
    part.map(({ value, size }) => ({ value, size: size.dividedBy(parts.length) })),
  );
}

function limitsOf(answers: readonly NoisyAnswer[] | null, noise: AnswerNoise): NoiseLimits | null {
  return answers === null ? null : noiseLimits(answers, noise);
}

function flipsOf(
  criteria: readonly CriterionChange[],
  before: ComparedRound,
  noise: AnswerNoise,
): FlipNoise | null {
  if (criteria.length === 0) return null;
  const questionsOf = new Map(
    before.catalogue.fields
      .flatMap((field) => field.criteria)
      .map((criterion) => [criterion.id, criterion.questions.map((question) => question.id)]),
  );
  return flipNoise(
    criteria.map((change) =>
      flipProbability(ratedValues(before, questionsOf.get(change.before.criterionId) ?? []), noise),
    ),
  );
}

function worsenedOf(
  criteria: readonly CriterionChange[],
  answersOf: ReadonlyMap<string, readonly NoisyAnswer[] | null>,
  noise: AnswerNoise,
): Fraction | null {
  if (criteria.length === 0) return null;
  return Fraction.sum(
    criteria.map((change) => worseningProbability(answersOf.get(change.after.criterionId) ?? [], noise)),
  );
}
