import { askedAt, latestAsked, type CriterionInDepth, type CriterionTrend } from '@selbstcheck/application';
import type { CriterionPoint, CriterionTrend as CriterionTrendView } from '@selbstcheck/contracts';
import { chainedLabel, chainedSeriesOf, trendOf, type DatedValue, type Language } from '@selbstcheck/domain';
import { presentNamedField, presentSelectedRound } from '../../platform/round-selection.js';
import { presentBreaks, presentSteps } from './criterion-steps.presenter.js';
import { presentQuestion } from './question-rows.presenter.js';
import { presentTargets } from './targets.presenter.js';
import { sentencesOf } from './told-criterion.js';
import { presentBounds, presentPoints, type ScoredPoint } from './trend-point.presenter.js';

/** One criterion in depth. */
export function presentCriterionTrend(inDepth: CriterionInDepth, language: Language): CriterionTrendView {
  const { trends, criterion: trend, questions, previous, next } = inDepth;
  const { rounds } = trends;
  const { criterion, field, asking } = latestAsked(trend.history, rounds);
  const { line } = trendOf(trend.series);
  const neighbour = (other: CriterionTrend | null) => {
    if (!other) return null;
    const { id, title } = latestAsked(other.history, rounds).criterion;
    return { criterionId: id, title };
  };
  return {
    rounds: rounds.map(presentSelectedRound),
    criterionId: criterion.id,
    title: criterion.title,
    field: presentNamedField(field),
    model: asking.compared.score.model,
    hasEnded: trend.hasEnded,
    points: presentPoints(trend, rounds).map((scored, at) => scored && presentPoint(inDepth, scored, at)),
    sentences: [...sentencesOf(trend, trends, language)],
    steps: presentSteps(trend, rounds, language),
    breaks: presentBreaks(trend, rounds, language),
    line: line && {
      slope: line.slope.toString(),
      from: presentDated(line.from),
      to: presentDated(line.to),
    },
    chained: chainedSeriesOf(trend.series).map((chain) =>
      chain.map(({ date, chainedValue }) => ({ date, value: chainedValue.toString() })),
    ),
    chainedLabel: chainedLabel(language),
    questions: questions.map(presentQuestion),
    targets: presentTargets(trend, language),
    previous: neighbour(previous),
    next: neighbour(next),
  };
}

function presentPoint(
  { trends, criterion }: CriterionInDepth,
  { point, score }: ScoredPoint,
  at: number,
): CriterionPoint | null {
  const asked = askedAt(criterion.history, trends.rounds, at);
  if (!asked) return null;
  const { basis, value, asked: questions, rated, sum, coverage, evidence } = score;
  return {
    ...point,
    calculation: {
      basis,
      value: value?.toString() ?? null,
      asked: questions,
      rated,
      sum,
      bounds: presentBounds(score),
      coverage: coverage?.toString() ?? null,
      evidence,
    },
    title: asked.criterion.title,
    field: presentNamedField(asked.field),
  };
}

function presentDated({ date, value }: DatedValue) {
  return { date, value: value.toString() };
}
