import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { RaiseEvents } from '../digests/raise-events.js';
import type { Clock } from '../ports/surroundings.js';
import type { TargetStore } from '../ports/target-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { latestAsked } from './asked-criterion.js';
import { criterionOf, type ReadTrends } from './read-trends.js';
import { recordedTarget, targetSubject } from './recorded-target.js';
import { targetsOf } from './series-targets.js';

/** Withdraws the current target of a criterion; it is kept with the reason. */
export class WithdrawTarget {
  constructor(
    private readonly readTrends: ReadTrends,
    private readonly targets: TargetStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly raiseEvents: RaiseEvents,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Rejects with `criterion-not-found`, `target-not-found`, and what ReadTrends rejects with. */
  async withdraw(actor: Actor, municipalityId: string, criterionId: string, reason: string): Promise<void> {
    const trends = await this.readTrends.read(municipalityId);
    const { history } = criterionOf(trends, criterionId);
    const asked = latestAsked(history, trends.rounds);
    await this.unitOfWork.run(async () => {
      const targets = await this.targets.listByMunicipality(municipalityId);
      const open = targetsOf(history, trends.rounds, targets).filter(({ ended }) => ended === null);
      if (open.length === 0) throw targetNotFound();
      for (const target of open) {
        await this.targets.end(municipalityId, target.id, { at: this.clock.now(), by: 'withdrawn', reason });
        await this.raiseEvents.targetWithdrawn(target);
        await this.auditTrail.record(actor, {
          municipalityId,
          action: 'target_withdrawn',
          subject: targetSubject(target),
          before: recordedTarget(target, asked),
        });
      }
    });
  }
}

function targetNotFound(): SelbstcheckError {
  return new SelbstcheckError(
    'target-not-found',
    'This criterion has no target any more. Reload the page to see how it stands.',
  );
}
