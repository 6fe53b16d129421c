import { rejectActOutOfTurn } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import { installedBase } from '../catalogue/installed-base.js';
import type { RoundKey } from '../ports/round-store.js';
import { carriedAssignments } from './carried-assignments.js';
import { heldRound } from './held-round.js';
import type { RoundPlanningStores } from './plan-round.js';
import { roundNotPlanned } from './round-in-work.js';
import { mappingBetween } from './version-use.js';

/** Which version a planned round is to use, and the plan that the person saw. */
export interface VersionChoice {
  readonly catalogueVersionId: string;
  readonly planRevision: number;
}

/** Lets a planned round use another catalogue version. */
export class ChooseRoundVersion {
  constructor(
    private readonly stores: Omit<RoundPlanningStores, 'municipalities'>,
    private readonly auditTrail: AuditTrail,
  ) {}

  /**
   * Whoever was given a part keeps what continues it in the new version; where no link leads there, the parts that it
   * still has. Rejects with `round-not-found`, `round-not-planned`, `round-version-fixed`, `round-closed`,
   * `round-archived`, `round-plan-stale`, `catalogue-version-unknown`, `mapping-circular` or `mapping-contradictory`.
   */
  async choose(
    actor: Actor,
    key: RoundKey,
    { catalogueVersionId, planRevision }: VersionChoice,
  ): Promise<void> {
    const { unitOfWork, catalogues, rounds, plans } = this.stores;
    await unitOfWork.run(async () => {
      const round = await heldRound(rounds, key);
      if ((await plans.find(key)) === null) throw roundNotPlanned();
      rejectActOutOfTurn(round.state, 'choose_version');
      const version = await installedBase(catalogues, catalogueVersionId);
      const before = await installedBase(catalogues, round.catalogueVersionId);
      await plans.change(key, planRevision, {});
      await rounds.change(key, { catalogueVersionId });
      const held = await plans.assignments(key);
      await plans.changeAssignments(key, { add: [], remove: held });
      const mapping = await mappingBetween(catalogues, before, version);
      const add = carriedAssignments(before, version, held, mapping);
      await plans.changeAssignments(key, { add, remove: [] });
      await this.auditTrail.record(actor, {
        municipalityId: key.municipalityId,
        action: 'round_version_chosen',
        subject: { kind: 'round', id: key.roundId },
        before: { catalogueVersionId: round.catalogueVersionId },
        after: { catalogueVersionId },
      });
    });
  }
}
