import type { Criterion } from '../catalogue/catalogue.js';
import { Fraction } from '../kernel/fraction.js';
import type { RecordedRating, RoundRatings } from '../rounds/round.js';
import type { Answer, Level } from './answer.js';
import { evidenceOf } from './evidence.js';
import type { Bounds, CriterionScore } from './round-score.js';
import { SCALE_MAXIMUM, type ScoringModel } from './scoring-model.js';

/**
 * The score of one criterion (methods, 2): m = s/n, bounds s/N and (s + 3(N−n))/N, symbol half-up.
 * A recorded rating wins over answers: it is what a report or a workshop put in their place.
 */
export function scoreCriterion(
  criterion: Criterion,
  ratings: RoundRatings,
  model: ScoringModel,
): CriterionScore {
  const recorded = ratings.recorded.get(criterion.id);
  if (recorded) return scoreRecorded(recorded);
  const answers = criterion.questions.map((question) => ratings.answers.get(question.id) ?? 'not_answered');
  return scoreAnswers(criterion.id, criterion.questionCount, answers, model);
}

function scoreRecorded({ criterionId, symbol }: RecordedRating): CriterionScore {
  const level = symbol === 'unreadable' ? null : symbol;
  const missing = symbol === 'unreadable' ? 'unreadable' : 'not_assessable';
  return {
    criterionId,
    basis: 'recorded',
    value: level === null ? null : Fraction.of(level),
    symbol: level,
    missing: level === null ? missing : null,
    asked: null,
    rated: null,
    sum: null,
    bounds: null,
    coverage: null,
    evidence: 'unknown',
  };
}

function scoreAnswers(
  criterionId: string,
  asked: number | null,
  answers: readonly Answer[],
  model: ScoringModel,
): CriterionScore {
  const coding: Readonly<Partial<Record<Answer, number>>> = model.coding;
  const values = answers.map((answer) => coding[answer]).filter((value) => value !== undefined);
  const rated = values.length;
  const sum = values.reduce((total, value) => total + value, 0);
  const value = rated === 0 ? null : Fraction.of(sum, rated);
  const coverage = coverageOf(rated, asked);
  const unanswered = answers.includes('not_assessable') ? 'not_assessable' : 'not_answered';
  return {
    criterionId,
    basis: 'answers',
    value,
    symbol: value === null ? null : (value.roundHalfUp() as Level),
    missing: value === null ? unanswered : null,
    asked,
    rated,
    sum,
    bounds: boundsOf(sum, rated, asked),
    coverage,
    evidence: evidenceOf(coverage, model),
  };
}

/** Without the number of questions nothing is known of what missing answers could change, unless none was rated. */
function boundsOf(sum: number, rated: number, asked: number | null): Bounds | null {
  if (rated === 0) return { lower: Fraction.ZERO, upper: SCALE_MAXIMUM };
  if (asked === null) return null;
  return { lower: Fraction.of(sum, asked), upper: Fraction.of(sum + 3 * (asked - rated), asked) };
}

function coverageOf(rated: number, asked: number | null): Fraction | null {
  if (rated === 0) return Fraction.ZERO;
  return asked === null ? null : Fraction.of(rated, asked);
}
