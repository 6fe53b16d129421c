import { criteriaOf, questionsOf, type CatalogueVersion } from '../catalogue/catalogue.js';
import type { ReportTextKind } from '../imports/auswertung-draft.js';
import type { CriterionScore } from '../scoring/round-score.js';
import { scoreRound } from '../scoring/score-round.js';
import type { ScoringModel } from '../scoring/scoring-model.js';
import type { ClosingPoint, FieldText } from './closing-point.js';
import { isGiven, type SettledQuestion } from './department-answers.js';
import type { Reading, RoundRatings } from './round.js';

/** Everything the checklist looks at. */
export interface ClosingFacts {
  readonly catalogue: CatalogueVersion;
  readonly settled: ReadonlyMap<string, SettledQuestion>;
  readonly selfRating: RoundRatings;
  /** null where the workshop changed nothing, see workshopReading. */
  readonly workshop: RoundRatings | null;
  /** null while Koordination has named none. */
  readonly leadingReading: Reading | null;
  readonly texts: readonly FieldText[];
  readonly model: ScoringModel;
  /** ISO calendar dates. */
  readonly referenceDate: string;
  readonly today: string;
}

const TEXT_KINDS: readonly ReportTextKind[] = ['measures', 'participation', 'evaluation'];

/**
 * What is to be known before closing: first what forbids it (forbidsClosing), then what only warns. Figures are those
 * of the leading reading, of the self-rating while none is named. Empty where nothing is left to do.
 */
export function closingChecklist(facts: ClosingFacts): readonly ClosingPoint[] {
  const ratings = (facts.leadingReading === 'workshop' ? facts.workshop : null) ?? facts.selfRating;
  return [
    ...obstacles(facts, ratings),
    ...gapsInAnswers(facts, ratings),
    ...weakCriteria(facts, ratings),
    ...missingTexts(facts),
  ];
}

function obstacles(
  { leadingReading, workshop, referenceDate, today }: ClosingFacts,
  ratings: RoundRatings,
): readonly ClosingPoint[] {
  const isEmpty = ratings.recorded.size === 0 && ![...ratings.answers.values()].some(isGiven);
  return [
    ...pointIf(isEmpty, { kind: 'nothing_answered' }),
    ...pointIf(leadingReading === null, { kind: 'leading_reading_missing' }),
    ...pointIf(leadingReading === 'workshop' && workshop === null, { kind: 'workshop_reading_missing' }),
    ...pointIf(referenceDate > today, { kind: 'reference_date_ahead', referenceDate }),
  ];
}

function gapsInAnswers({ catalogue, settled }: ClosingFacts, ratings: RoundRatings): readonly ClosingPoint[] {
  const asked = criteriaOf(catalogue)
    .filter(({ id }) => !ratings.recorded.has(id))
    .flatMap(({ questions }) => questions.map(({ id }) => id))
    .filter((id) => !isGiven(ratings.answers.get(id) ?? 'not_answered'));
  const isDisagreement = (id: string): boolean => settled.get(id)?.settlement === 'disagreement';
  const open = asked.filter((id) => !isDisagreement(id));
  const disagreements = questionsOf(catalogue)
    .map(({ id }) => id)
    .filter(isDisagreement);
  return [
    ...pointIf(open.length > 0, { kind: 'open_questions', questionIds: open }),
    ...pointIf(disagreements.length > 0, { kind: 'disagreements', questionIds: disagreements }),
  ];
}

function weakCriteria({ catalogue, model }: ClosingFacts, ratings: RoundRatings): readonly ClosingPoint[] {
  const scores = new Map(
    scoreRound(catalogue, ratings, model)
      .fields.flatMap((field) => field.criterionScores)
      .map((score) => [score.criterionId, score]),
  );
  const idsWhere = (holds: (score: CriterionScore, questions: number) => boolean): readonly string[] =>
    criteriaOf(catalogue).flatMap(({ id, questions }) => {
      const score = scores.get(id);
      return score !== undefined && holds(score, questions.length) ? [id] : [];
    });
  const hasNothing = ({ basis }: CriterionScore, questions: number): boolean =>
    basis === 'answers' && questions === 0;
  const without = idsWhere(hasNothing);
  const unrated = idsWhere((score, questions) => score.symbol === null && !hasNothing(score, questions));
  const thin = idsWhere(({ evidence }) => evidence === 'thin');
  return [
    ...pointIf(without.length > 0, { kind: 'criteria_without_questions', criterionIds: without }),
    ...pointIf(unrated.length > 0, { kind: 'unrated_criteria', criterionIds: unrated }),
    ...pointIf(thin.length > 0, { kind: 'thin_criteria', criterionIds: thin }),
  ];
}

function missingTexts({ catalogue, texts }: ClosingFacts): readonly ClosingPoint[] {
  const written = new Set(
    texts.filter(({ text }) => text.trim() !== '').map(({ fieldId, kind }) => `${fieldId} ${kind}`),
  );
  const fields = catalogue.fields.flatMap(({ id: fieldId }) => {
    const missing = TEXT_KINDS.filter((kind) => !written.has(`${fieldId} ${kind}`));
    return missing.length === 0 ? [] : [{ fieldId, missing }];
  });
  return pointIf(fields.length > 0, { kind: 'fields_without_texts', fields });
}

function pointIf(applies: boolean, point: ClosingPoint): readonly ClosingPoint[] {
  return applies ? [point] : [];
}
