import type { RoundPlanDetails, StepAhead, TakenStep } from '@selbstcheck/application';
import type { RoundPlanView } from '@selbstcheck/contracts';
import type { CatalogueVersion, Criterion } from '@selbstcheck/domain';
import { presentRoundHead } from './round-head.js';

/** A round with its plan, what may follow, and the steps it took. */
export function presentRoundPlan(details: RoundPlanDetails): RoundPlanView {
  const { round, plan, catalogue, next, steps, questions, unheld } = details;
  return {
    round: presentRoundHead(round, catalogue, plan),
    catalogueVersionId: catalogue.id,
    namedReading: plan?.namedReading ?? null,
    planRevision: plan?.revision ?? 0,
    criteriaWithoutQuestions: presentCriteria(details.criteriaWithoutQuestions),
    unheldQuestions: unheld,
    questions,
    next: next.map(presentNext),
    steps: steps.map(presentStep),
    newerVersions: details.newerVersions.map(presentOfferedVersion),
  };
}

/** A catalogue version that a round could use. */
export function presentOfferedVersion({
  id,
  title,
  edition,
}: CatalogueVersion): RoundPlanView['newerVersions'][number] {
  return { id, title, edition };
}

/** Criteria by title. */
export function presentCriteria(criteria: readonly Criterion[]): RoundPlanView['criteriaWithoutQuestions'] {
  return criteria.map(({ id, title }) => ({ id, title }));
}

function presentNext({ to, isBack, refusal }: StepAhead): RoundPlanView['next'][number] {
  return {
    to,
    isBack,
    refusal: refusal && { code: refusal.code, detail: refusal.message, params: { ...refusal.params } },
  };
}

function presentStep({ from, to, reason, at, function: duty }: TakenStep): RoundPlanView['steps'][number] {
  return { from, to, reason, at, function: duty };
}
