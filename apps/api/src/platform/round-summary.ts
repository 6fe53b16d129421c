import type { RoundSummary } from '@selbstcheck/contracts';
import type { CatalogueVersion, Round } from '@selbstcheck/domain';

/** A round as lists and headings of every feature show it. */
export function presentRoundSummary(round: Round, catalogue: CatalogueVersion): RoundSummary {
  return {
    id: round.id,
    title: round.title,
    referenceDate: round.referenceDate,
    state: round.state,
    source: round.source,
    catalogue: {
      title: catalogue.title,
      edition: catalogue.edition,
      isDemonstration: catalogue.isDemonstration,
    },
  };
}
