import {
  checkAssignments,
  criteriaOf,
  questionsOf,
  rejectActOutOfTurn,
  type Assignment,
  type CatalogueVersion,
} from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import { installedBase } from '../catalogue/installed-base.js';
import type { AssignmentChange } from '../ports/round-plan-store.js';
import type { RoundKey } from '../ports/round-store.js';
import { plainDepartment } from './department-members.js';
import { heldRound } from './held-round.js';
import type { RoundPlanningStores } from './plan-round.js';
import { roundNotPlanned } from './round-in-work.js';

/** Gives parts of a round to departments and takes them away; what was answered stays. */
export class ChangeAssignments {
  constructor(
    private readonly stores: Omit<RoundPlanningStores, 'municipalities'>,
    private readonly auditTrail: AuditTrail,
  ) {}

  /**
   * One that is there already, or is not, is no error; what is both added and taken away is there. Rejects with
   * `round-not-found`, `round-not-planned`, `round-answering-ended`, `round-closed`, `round-archived`,
   * `assignment-part-unknown` or `assignment-department-missing`.
   */
  async change(actor: Actor, key: RoundKey, wish: AssignmentChange): Promise<void> {
    const { unitOfWork, rounds, plans, catalogues } = this.stores;
    await unitOfWork.run(async () => {
      const round = await heldRound(rounds, key);
      if ((await plans.find(key)) === null) throw roundNotPlanned();
      rejectActOutOfTurn(round.state, 'assign');
      const catalogue = await installedBase(catalogues, round.catalogueVersionId);
      const add = checkAssignments(catalogue, wish.add);
      const remove = wish.remove.map((each) => ({ ...each, department: plainDepartment(each.department) }));
      const before = await plans.assignments(key);
      await plans.changeAssignments(key, { add, remove });
      const after = await plans.assignments(key);
      const added = notAmong(after, before);
      const removed = notAmong(before, after);
      if (added.length + removed.length === 0) return;
      await this.auditTrail.record(actor, {
        municipalityId: key.municipalityId,
        action: 'round_assignments_changed',
        subject: { kind: 'round', id: key.roundId },
        after: {
          assigned: toldAssignments(added, catalogue),
          unassigned: toldAssignments(removed, catalogue),
        },
      });
    });
  }
}

const MOST_TOLD = 50;

function notAmong(some: readonly Assignment[], others: readonly Assignment[]): readonly Assignment[] {
  const nameOf = ({ level, partId, department }: Assignment): string =>
    [level, partId, department].join('\n');
  const known = new Set(others.map(nameOf));
  return some.filter((each) => !known.has(nameOf(each)));
}

/** As the trail keeps them: the first ones as one reads them, then how many more there are. */
function toldAssignments(assignments: readonly Assignment[], catalogue: CatalogueVersion): readonly string[] {
  const labels = new Map([
    ...[...catalogue.fields, ...criteriaOf(catalogue)].map(({ id, title }) => [id, title.de] as const),
    ...questionsOf(catalogue).map(({ id, code }) => [id, code] as const),
  ]);
  const told = assignments
    .slice(0, MOST_TOLD)
    .map(({ partId, department }) => `${labels.get(partId) ?? partId}: ${department}`);
  return assignments.length > MOST_TOLD ? [...told, `+ ${assignments.length - MOST_TOLD}`] : told;
}
