import {
  latestAsked,
  latestChangeOf,
  type CriterionTrend,
  type MunicipalityTrends,
} from '@selbstcheck/application';
import type { CriterionSummary, Trends } from '@selbstcheck/contracts';
import {
  hasImproved,
  hasWorsened,
  isLatestThin,
  isLatestUnordered,
  latestChangesSentence,
  matrixNotice,
  pairOrderOf,
  roundsUnchanged,
  wasNeverRated,
  type Language,
} from '@selbstcheck/domain';
import { presentShortChange } from '../../platform/change-views.js';
import { chosenRound, presentNamedField, presentSelectedRound } from '../../platform/round-selection.js';
import { presentPace } from './targets.presenter.js';
import { sentencesOf } from './told-criterion.js';
import { presentPoints } from './trend-point.presenter.js';

/** Every criterion over all rounds, by the fields of the latest one. */
export function presentTrends(trends: MunicipalityTrends, language: Language): Trends {
  const { rounds, comparisons, criteria } = trends;
  const chosen = rounds.map(chosenRound);
  const latest = latestChangeOf(trends);
  const [before, after] = chosen.slice(-2);
  const running = criteria.filter(({ hasEnded }) => !hasEnded);
  return {
    rounds: rounds.map(presentSelectedRound),
    notice: matrixNotice(chosen, comparisons, 'neighbour', language),
    sentence:
      latest && before && after
        ? latestChangesSentence(latest.comparison, latest.noise, pairOrderOf(before, after), language)
        : null,
    fields: (rounds.at(-1)?.compared.catalogue.fields ?? []).map((field) => ({
      ...presentNamedField(field),
      criteria: running
        .filter(({ history }) => history.fieldId === field.id)
        .map((criterion) => presentSummary(criterion, trends, language)),
    })),
    ended: criteria
      .filter(({ hasEnded }) => hasEnded)
      .map((criterion) => ({
        ...presentSummary(criterion, trends, language),
        field: presentNamedField(latestAsked(criterion.history, rounds).field),
      })),
  };
}

function presentSummary(
  trend: CriterionTrend,
  trends: MunicipalityTrends,
  language: Language,
): CriterionSummary {
  const { history, series, cells, hasEnded } = trend;
  const { criterion } = latestAsked(history, trends.rounds);
  const change = isLatestUnordered(series) ? null : (cells.at(-1)?.change ?? null);
  return {
    criterionId: criterion.id,
    title: criterion.title,
    points: presentPoints(trend, trends.rounds).map((scored) => scored && scored.point),
    change: change && presentShortChange(change, language),
    sentence: sentencesOf(trend, trends, language)[0] ?? '',
    // a series that ended has no latest round in which it could have moved
    worsened: !hasEnded && hasWorsened(series),
    improved: !hasEnded && hasImproved(series),
    neverRated: wasNeverRated(series),
    thin: isLatestThin(series),
    unchangedFor: hasEnded ? 0 : roundsUnchanged(series),
    target: presentCurrentTarget(trend, language),
  };
}

function presentCurrentTarget(
  { targets: { current } }: CriterionTrend,
  language: Language,
): CriterionSummary['target'] {
  if (!current) return null;
  const { symbol, date } = current.target;
  return { symbol, date, pace: presentPace(current.pace, language) };
}
