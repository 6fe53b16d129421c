import type { RoundStateName } from '@selbstcheck/contracts';

const STEP_NAMES = [
  'planned_open',
  'open_in_agreement',
  'open_planned',
  'in_agreement_closed',
  'in_agreement_open',
  'closed_archived',
  'archived_closed',
] as const;

/** A step as the sentences about it are called. */
export type StepName = (typeof STEP_NAMES)[number];

/** The name of a step; null for one that these screens have no words for. */
export function stepName(from: RoundStateName, to: RoundStateName): StepName | null {
  return STEP_NAMES.find((name) => name === `${from}_${to}`) ?? null;
}
