import { closingChecklist, WK_2020, type ClosingPoint } from '@selbstcheck/domain';
import type { RoundInWork } from '../rounds/round-in-work.js';

/** What is to be known before a round in work is closed; `today` is an ISO calendar date. */
export function closingPoints(work: RoundInWork, today: string): readonly ClosingPoint[] {
  const { catalogue, settled, selfRating, workshop, plan, entered, round } = work;
  return closingChecklist({
    catalogue,
    settled,
    selfRating,
    workshop,
    leadingReading: plan.namedReading,
    texts: entered.texts,
    model: WK_2020,
    referenceDate: round.referenceDate,
    today,
  });
}
