import type { RoundProgress } from '@selbstcheck/domain';
import type { SentText } from '../../../shared/i18n/wording.js';
import type { AskedCriterion } from '../api/merged-questionnaire.js';

/** Where a criterion leads to: the next one, back to one with open questions, or to how the round stands. */
export interface WayOn {
  readonly kind: 'next' | 'open' | 'finished' | 'end';
  readonly to: string;
  readonly title: SentText | null;
}

interface Addresses {
  readonly criterion: (criterionId: string) => string;
  readonly round: string;
}

/** `finished`: nothing is open any more; `end`: whoever only reads has seen all. */
export function wayOn(
  criteria: readonly AskedCriterion[],
  current: string,
  progress: RoundProgress | null,
  addresses: Addresses,
): WayOn {
  const next = criteria[criteria.findIndex(({ id }) => id === current) + 1];
  if (next !== undefined) return { kind: 'next', to: addresses.criterion(next.id), title: next.title };
  const open = criteria.find(({ id }) => id !== current && openIn(progress, id) > 0);
  if (open !== undefined) return { kind: 'open', to: addresses.criterion(open.id), title: open.title };
  return { kind: progress?.open === 0 ? 'finished' : 'end', to: addresses.round, title: null };
}

/** How many questions of a criterion are open; 0 where nothing is counted. */
export function openIn(progress: RoundProgress | null, criterionId: string): number {
  return countsOf(progress, criterionId)?.open ?? 0;
}

/** How far a criterion is. */
export function countsOf(progress: RoundProgress | null, criterionId: string) {
  return progress?.fields
    .flatMap(({ criteria }) => criteria)
    .find((each) => each.criterionId === criterionId);
}
