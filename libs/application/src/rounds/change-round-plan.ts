import { checkRoundPeriod, rejectActOutOfTurn, type Round } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditValues } from '../audit/audit-event.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { RoundPlan, RoundPlanStore } from '../ports/round-plan-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { heldRound } from './held-round.js';
import type { RoundWish } from './plan-round.js';
import { roundNotPlanned } from './round-in-work.js';

/** Changes title and dates of a round that is not closed. */
export class ChangeRoundPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rounds: RoundStore,
    private readonly plans: RoundPlanStore,
    private readonly auditTrail: AuditTrail,
  ) {}

  /**
   * `planRevision` is the one that the person saw. Rejects with `round-not-found`, `round-not-planned`, `round-closed`,
   * `round-archived`, `round-plan-stale` and the codes of checkRoundPeriod.
   */
  async change(actor: Actor, key: RoundKey, planRevision: number, wish: RoundWish): Promise<void> {
    checkRoundPeriod(wish);
    const { title, referenceDate, opensOn, deadline } = wish;
    await this.unitOfWork.run(async () => {
      const round = await heldRound(this.rounds, key);
      const plan = await this.plans.find(key);
      if (plan === null) throw roundNotPlanned();
      rejectActOutOfTurn(round.state, 'plan');
      await this.plans.change(key, planRevision, { opensOn, deadline });
      await this.rounds.change(key, { title, referenceDate });
      await this.auditTrail.record(actor, {
        municipalityId: key.municipalityId,
        action: 'round_plan_changed',
        subject: { kind: 'round', id: key.roundId },
        before: toldPlan(round, plan),
        after: { title, referenceDate, opensOn, deadline },
      });
    });
  }
}

function toldPlan({ title, referenceDate }: Round, { opensOn, deadline }: RoundPlan): AuditValues {
  return { title, referenceDate, opensOn, deadline };
}
