import type { RoundPlan } from '@selbstcheck/application';
import type { RoundHead } from '@selbstcheck/contracts';
import type { CatalogueVersion, Round } from '@selbstcheck/domain';
import { presentRoundSummary } from './round-summary.js';

/** A round as every screen of work on it names it. */
export function presentRoundHead(
  round: Round,
  catalogue: CatalogueVersion,
  plan: RoundPlan | null,
): RoundHead {
  return {
    ...presentRoundSummary(round, catalogue),
    opensOn: plan?.opensOn ?? null,
    deadline: plan?.deadline ?? null,
    sourceName: plan?.sourceName ?? null,
    revision: round.revision,
    leadingReading: round.leadingReading,
  };
}
