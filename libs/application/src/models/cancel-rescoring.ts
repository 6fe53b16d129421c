import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { Clock } from '../ports/surroundings.js';
import { rescoringOf, rescoringState } from './rescoring-of.js';
import type { RescoringStores } from './start-rescoring.js';

/** Cancels a rescoring. What was active stays; results that its activation wrote already are never shown. */
export class CancelRescoring {
  constructor(
    private readonly stores: RescoringStores,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Rejects with `rescoring-not-found` and, once it is over, `rescoring-state`. */
  async cancel(actor: Actor, rescoringId: string): Promise<void> {
    const { unitOfWork, rescorings } = this.stores;
    await unitOfWork.run(async () => {
      await rescoringOf(rescorings, rescoringId);
      const cancelled = { state: 'cancelled', endedAt: this.clock.now() } as const;
      const isCancelled = await rescorings.change(rescoringId, ['running', 'ready', 'activating'], cancelled);
      if (!isCancelled) throw rescoringState();
      await rescorings.removeScores(rescoringId);
      await this.auditTrail.record(actor, {
        municipalityId: null,
        action: 'rescoring_cancelled',
        subject: { kind: 'rescoring', id: rescoringId },
      });
    });
  }
}
