import type { ProgressView, RoundPlanView, RoundStateName } from '@selbstcheck/contracts';
import type { RoundScreen } from '../../../../shared/addresses/addresses.js';
import type { Involvement } from '../../../../shared/round/own-department.js';
import { isFrozen } from '../../../../shared/round/round-states.js';

/** The one thing that is to be done next, for whoever looks. */
export type NextStep =
  | {
      readonly kind: 'screen';
      readonly screen: RoundScreen;
      readonly reason: 'unheld' | 'disagreements' | 'enter' | 'close' | 'begin' | 'continue' | 'look';
      readonly count: number;
    }
  | { readonly kind: 'catalogue'; readonly count: number }
  | { readonly kind: 'overview' }
  | { readonly kind: 'step'; readonly to: RoundStateName }
  | { readonly kind: 'remind'; readonly department: string };

interface Situation {
  readonly progress: ProgressView;
  readonly plan: Pick<RoundPlanView, 'criteriaWithoutQuestions'>;
  readonly involvement: Involvement;
  /** Departments that were written to today. */
  readonly remindedToday: ReadonlySet<string>;
}

/** The next step; null where there is nothing to do but to wait. */
export function nextStep(situation: Situation): NextStep | null {
  const { progress, involvement } = situation;
  if (isFrozen(progress.round)) return { kind: 'overview' };
  return involvement.mayCoordinate ? nextOfCoordination(situation) : nextOfDepartment(situation);
}

function nextOfDepartment({ progress, involvement: { mayAnswer, department } }: Situation): NextStep | null {
  const own = progress.departments.find((each) => each.department === department);
  if (!mayAnswer || own === undefined || own.asked === 0 || progress.round.state !== 'open') return null;
  const reason = own.open === 0 ? 'look' : own.answered === 0 ? 'begin' : 'continue';
  return { kind: 'screen', screen: 'answering', reason, count: own.open };
}

function nextOfCoordination(situation: Situation): NextStep | null {
  const { progress } = situation;
  const { state, sourceName } = progress.round;
  if (sourceName !== null) return nextOfEarlierRound(progress);
  if (state === 'planned') return nextOfPlanned(situation);
  if (state === 'open') return nextOfOpen(situation);
  const { disagreements } = progress.counts;
  return disagreements > 0
    ? { kind: 'screen', screen: 'agreement', reason: 'disagreements', count: disagreements }
    : { kind: 'screen', screen: 'closing', reason: 'close', count: 0 };
}

function nextOfEarlierRound({ provisional, fields }: ProgressView): NextStep {
  const criteria = fields.reduce((sum, field) => sum + field.criteria.length, 0);
  const rated = provisional?.criteria.filter(({ symbol }) => symbol !== null).length ?? 0;
  return rated < criteria
    ? { kind: 'screen', screen: 'agreement', reason: 'enter', count: criteria - rated }
    : { kind: 'screen', screen: 'closing', reason: 'close', count: 0 };
}

function nextOfPlanned({ progress, plan: { criteriaWithoutQuestions } }: Situation): NextStep {
  if (criteriaWithoutQuestions.length > 0) {
    return { kind: 'catalogue', count: criteriaWithoutQuestions.length };
  }
  return progress.unheld > 0
    ? { kind: 'screen', screen: 'assignments', reason: 'unheld', count: progress.unheld }
    : { kind: 'step', to: 'open' };
}

function nextOfOpen({ progress, remindedToday }: Situation): NextStep | null {
  const isOverdue = progress.askedNext.some((each) => each.isOverdue);
  if (progress.counts.open === 0 || isOverdue) return { kind: 'step', to: 'in_agreement' };
  if (progress.unheld > 0) {
    return { kind: 'screen', screen: 'assignments', reason: 'unheld', count: progress.unheld };
  }
  const reachable = new Set(
    progress.departments.flatMap(({ department, members }) => (members > 0 ? department : [])),
  );
  const next = progress.askedNext.find(
    ({ department }) => reachable.has(department) && !remindedToday.has(department),
  );
  return next === undefined ? null : { kind: 'remind', department: next.department };
}
