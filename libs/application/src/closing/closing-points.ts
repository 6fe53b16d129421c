import { closingChecklist, type ClosingPoint } from '@selbstcheck/domain';
import type { RoundInWork } from '../rounds/round-in-work.js';

/** What is to be known before a round in work is closed; `today` is an ISO calendar date. */
export function closingPoints(work: RoundInWork, today: string): readonly ClosingPoint[] {
  const { catalogue, settled, selfRating, workshop, plan, entered, round, model } = work;
  return closingChecklist({
    catalogue,
    settled,
    selfRating,
    workshop,
    leadingReading: plan.namedReading,
    texts: entered.texts,
    model,
    referenceDate: round.referenceDate,
    today,
  });
}
