import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { JobQueue } from '../ports/job-queue.js';
import type { ActiveModel } from './active-model.js';
import { rescoringOf, rescoringStale, rescoringState } from './rescoring-of.js';
import type { RescoringStores } from './start-rescoring.js';

/** Has the model of a finished dry run activated: a job writes every result anew first. */
export class ActivateRescoring {
  constructor(
    private readonly stores: RescoringStores,
    private readonly activeModel: ActiveModel,
    private readonly queue: JobQueue,
    private readonly auditTrail: AuditTrail,
  ) {}

  /**
   * Rounds closed or corrected since the dry run are no obstacle: everything is scored as it is by then. Rejects with
   * `rescoring-not-found`, `rescoring-state` where the dry run is not `ready`, and `rescoring-stale` where another model
   * is active than the one that it was compared with.
   */
  async activate(actor: Actor, rescoringId: string): Promise<void> {
    const { unitOfWork, rescorings } = this.stores;
    await unitOfWork.run(async () => {
      const active = await this.activeModel.hold();
      const { modelHash, previousModelHash } = await rescoringOf(rescorings, rescoringId);
      const begun = { state: 'activating', done: 0, cursor: null, endedAt: null } as const;
      if (!(await rescorings.change(rescoringId, ['ready'], begun))) throw rescoringState();
      if (active.stored.hash !== previousModelHash) throw rescoringStale(active.model.name);
      const { model } = await this.activeModel.withHash(modelHash);
      await this.auditTrail.record(actor, {
        municipalityId: null,
        action: 'model_activation_begun',
        subject: { kind: 'rescoring', id: rescoringId },
        before: { model: active.model.name },
        after: { model: model.name },
      });
    });
    await this.queue.enqueue('re-score', { rescoringId });
  }
}
