import { criterionStandings, newestEntry, type RoundOnTable } from '@selbstcheck/application';
import type { AgreementCriterion, AgreementQuestion, AgreementView } from '@selbstcheck/contracts';
import { isGiven, type Criterion, type CriterionScore, type Question } from '@selbstcheck/domain';
import { presentQuestion, presentStanding } from '../../platform/question-view.js';
import { presentRoundHead } from '../../platform/round-head.js';

type Scores = ReadonlyMap<string, CriterionScore>;

/** The whole round as the group agrees on it. */
export function presentAgreement(table: RoundOnTable, mayAgree: boolean): AgreementView {
  const { round, catalogue, plan, position } = table.work;
  const criteria = new Map(presentCriteria(table, 'all').map((criterion) => [criterion.id, criterion]));
  return {
    round: presentRoundHead(round, catalogue, plan),
    position,
    mayAgree,
    takesRecordedRatings: plan.sourceName !== null,
    ...countsOf(table),
    fields: catalogue.fields.map(({ id, number, title, criteria: own }) => ({
      id,
      number,
      title,
      criteria: own.flatMap((criterion) => criteria.get(criterion.id) ?? []),
    })),
  };
}

/** Criteria on the table, in printed order. */
export function presentCriteria(
  table: RoundOnTable,
  criterionIds: ReadonlySet<string> | 'all',
): readonly AgreementCriterion[] {
  const { catalogue, selfRating, workshop, model } = table.work;
  const own = byCriterion(criterionStandings(catalogue, selfRating, model, criterionIds));
  const seen = byCriterion(criterionStandings(catalogue, workshop ?? selfRating, model, criterionIds));
  return catalogue.fields
    .flatMap(({ criteria }) => criteria)
    .flatMap((criterion) => presentCriterion(table, criterion, own, seen));
}

/** How much there is to agree on, and how often the workshop saw something differently. */
export function countsOf({
  work: { settled, entered },
}: RoundOnTable): Pick<AgreementView, 'disagreements' | 'workshopChanges'> {
  const { answers, recorded } = entered.workshopChanges;
  return {
    disagreements: [...settled.values()].filter(({ settlement }) => settlement === 'disagreement').length,
    workshopChanges: answers.size + recorded.size,
  };
}

function byCriterion(scores: readonly CriterionScore[]): Scores {
  return new Map(scores.map((score) => [score.criterionId, score]));
}

function presentCriterion(
  table: RoundOnTable,
  { id, title, questions }: Criterion,
  own: Scores,
  seen: Scores,
): AgreementCriterion[] {
  const [selfRating, workshop] = [own.get(id), seen.get(id)];
  if (!selfRating || !workshop) return [];
  return [
    {
      id,
      title,
      selfRating: presentStanding(selfRating),
      workshop: presentStanding(workshop),
      recordedRating: presentWholeRating(table, 'recorded_rating', id),
      workshopRating: presentWholeRating(table, 'workshop_rating', id),
      questions: questions.map((question) => presentAgreementQuestion(table, question)),
    },
  ];
}

function presentWholeRating(
  { work: { current } }: RoundOnTable,
  kind: 'recorded_rating' | 'workshop_rating',
  criterionId: string,
): AgreementCriterion['workshopRating'] {
  const entry = newestEntry(current, kind, criterionId);
  const content = entry?.content;
  return {
    rating: content?.kind === kind ? { symbol: content.symbol } : null,
    revision: entry?.revision ?? 0,
  };
}

function presentAgreementQuestion({ work, evidence }: RoundOnTable, { id }: Question): AgreementQuestion {
  const answer = work.entered.workshopChanges.answers.get(id);
  return {
    ...presentQuestion(work, id, evidence),
    workshop: {
      answer: answer !== undefined && isGiven(answer) ? answer : null,
      revision: newestEntry(work.current, 'workshop_answer', id)?.revision ?? 0,
    },
  };
}
