import {
  assignmentMatrix,
  departmentsInOrder,
  questionHoldings,
  type Assignment,
  type CatalogueVersion,
  type QuestionHolding,
  type Round,
} from '@selbstcheck/domain';
import { installedBase } from '../catalogue/installed-base.js';
import type { RoundPlan } from '../ports/round-plan-store.js';
import type { RoundKey } from '../ports/round-store.js';
import type { DepartmentMembers } from './department-members.js';
import { roundOf } from './round-key.js';
import type { RoundPlanStores } from './read-round-plan.js';
import type { AssignmentSuggestion, SuggestAssignments } from './assignment-suggestion.js';

/** A department of the municipality. */
export interface AssignableDepartment {
  readonly name: string;
  /** Those who could answer for it. */
  readonly members: number;
  /** Questions it holds. */
  readonly questions: number;
}

/** Who holds what in a round. */
export interface RoundAssignments {
  readonly round: Round;
  /** null for an imported round, which nobody is asked for. */
  readonly plan: RoundPlan | null;
  readonly catalogue: CatalogueVersion;
  /** Those of members, of the last round, and those that hold something, in alphabetical order. */
  readonly departments: readonly AssignableDepartment[];
  readonly assignments: readonly Assignment[];
  /** One for each question, in printed order. */
  readonly holdings: readonly QuestionHolding[];
  readonly unheld: number;
  readonly shared: number;
  readonly suggestion: AssignmentSuggestion | null;
}

/** Reads who holds what, what nobody holds, and who held what in the round before. */
export class ReadAssignments {
  constructor(
    private readonly stores: RoundPlanStores,
    private readonly members: DepartmentMembers,
    private readonly suggestAssignments: SuggestAssignments,
  ) {}

  /** Rejects with `round-not-found`, `mapping-circular` or `mapping-contradictory`. */
  async read(key: RoundKey): Promise<RoundAssignments> {
    const { rounds, plans, catalogues } = this.stores;
    const round = await roundOf(rounds, key);
    const catalogue = await installedBase(catalogues, round.catalogueVersionId);
    const assignments = await plans.assignments(key);
    const suggestion = await this.suggestAssignments.suggest(round, catalogue);
    const matrix = assignmentMatrix(catalogue, assignments);
    const members = await this.members.count(key.municipalityId);
    const names = departmentsInOrder([
      ...members.keys(),
      ...assignments.map(({ department }) => department),
      ...(suggestion?.assignments ?? []).map(({ department }) => department),
    ]);
    return {
      ...{ round, plan: await plans.find(key), catalogue, assignments, suggestion },
      departments: names.map((name) => ({
        name,
        members: members.get(name) ?? 0,
        questions: matrix.heldBy.get(name)?.length ?? 0,
      })),
      holdings: questionHoldings(catalogue, assignments),
      unheld: matrix.unheld.length,
      shared: matrix.shared.length,
    };
  }
}
