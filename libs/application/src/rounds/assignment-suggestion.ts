import {
  previousClosedRound,
  suggestAssignments,
  type Assignment,
  type CatalogueVersion,
  type Round,
} from '@selbstcheck/domain';
import { installedBase } from '../catalogue/installed-base.js';
import type { RoundPlanStores } from './read-round-plan.js';
import { keyOf } from './round-key.js';
import { mappingBetween } from './version-use.js';

/** Who held what in an earlier round, as a suggestion for a later one. */
export interface AssignmentSuggestion {
  readonly from: Round;
  readonly assignments: readonly Assignment[];
}

/** Suggests who could hold what, from the latest closed round before in which departments were asked. */
export class SuggestAssignments {
  constructor(private readonly stores: RoundPlanStores) {}

  /** null where no round knows anything of it. Rejects with `mapping-circular` or `mapping-contradictory`. */
  async suggest(round: Round, catalogue: CatalogueVersion): Promise<AssignmentSuggestion | null> {
    const earlier = await this.askedBefore(round);
    if (earlier === null) return null;
    const { catalogues } = this.stores;
    const last = await installedBase(catalogues, earlier.from.catalogueVersionId);
    const mapping = await mappingBetween(catalogues, last, catalogue);
    const assignments = suggestAssignments(
      { catalogue: last, assignments: earlier.assignments },
      catalogue,
      mapping,
    );
    return assignments.length === 0 ? null : { from: earlier.from, assignments };
  }

  private async askedBefore(round: Round): Promise<AssignmentSuggestion | null> {
    let left = await this.stores.rounds.listByMunicipality(round.municipalityId);
    for (;;) {
      const from = previousClosedRound(round, left);
      if (from === null) return null;
      const assignments = await this.stores.plans.assignments(keyOf(from));
      if (assignments.length > 0) return { from, assignments };
      left = left.filter(({ id }) => id !== from.id);
    }
  }
}
