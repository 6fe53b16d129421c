import { rejectActOutOfTurn, type Reading } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { RoundPlanStore } from '../ports/round-plan-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { heldRound } from '../rounds/held-round.js';
import { roundNotPlanned } from '../rounds/round-in-work.js';

/** Names the reading that leads once the round is closed. */
export class NameReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rounds: RoundStore,
    private readonly plans: RoundPlanStore,
    private readonly auditTrail: AuditTrail,
  ) {}

  /**
   * Rejects with `round-not-found`, `round-not-planned`, `round-not-open`, `round-closed` and `round-archived`.
   * Naming the same one again changes nothing.
   */
  async name(actor: Actor, key: RoundKey, reading: Reading): Promise<void> {
    await this.unitOfWork.run(async () => {
      const { state } = await heldRound(this.rounds, key);
      const plan = await this.plans.find(key);
      if (plan === null) throw roundNotPlanned();
      rejectActOutOfTurn(state, 'name_leading_reading');
      if (plan.namedReading === reading) return;
      await this.plans.change(key, plan.revision, { namedReading: reading });
      await this.auditTrail.record(actor, {
        municipalityId: key.municipalityId,
        action: 'round_reading_named',
        subject: { kind: 'round', id: key.roundId },
        before: { leadingReading: plan.namedReading },
        after: { leadingReading: reading },
      });
    });
  }
}
