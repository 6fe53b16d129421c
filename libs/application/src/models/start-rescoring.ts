import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { JobQueue } from '../ports/job-queue.js';
import type { RescoringStore } from '../ports/rescoring-store.js';
import type { Clock, Ids } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { ActiveModel } from './active-model.js';

/** The stores that a rescoring is begun, activated and cancelled in. */
export interface RescoringStores {
  readonly unitOfWork: UnitOfWork;
  readonly rescorings: RescoringStore;
}

/** Begins to score all closed rounds under another model, as a dry run. There is one at a time. */
export class StartRescoring {
  constructor(
    private readonly stores: RescoringStores,
    private readonly activeModel: ActiveModel,
    private readonly queue: JobQueue,
    private readonly auditTrail: AuditTrail,
    private readonly surroundings: { readonly clock: Clock; readonly ids: Ids },
  ) {}

  /**
   * Gives the rescoring's id; one that waits to be activated is cancelled. Rejects with `model-not-found`,
   * `model-active` and `rescoring-running`.
   */
  async start(actor: Actor, modelHash: string): Promise<string> {
    const { model } = await this.activeModel.withHash(modelHash);
    const rescoringId = this.surroundings.ids.next();
    await this.stores.unitOfWork.run(async () => {
      const active = await this.activeModel.hold();
      if (active.stored.hash === modelHash) throw modelActive(model.name);
      await this.endOthers();
      await this.insert(rescoringId, modelHash, active.stored.hash);
      await this.auditTrail.record(actor, {
        municipalityId: null,
        action: 'rescoring_started',
        subject: { kind: 'rescoring', id: rescoringId },
        after: { model: model.name, previousModel: active.model.name },
      });
    });
    await this.queue.enqueue('re-score', { rescoringId });
    return rescoringId;
  }

  private async insert(id: string, modelHash: string, previousModelHash: string): Promise<void> {
    const { rescorings } = this.stores;
    await rescorings.insert({
      id,
      modelHash,
      previousModelHash,
      state: 'running',
      total: await rescorings.countRounds(),
      done: 0,
      changed: 0,
      cursor: null,
      startedAt: this.surroundings.clock.now(),
      endedAt: null,
    });
  }

  private async endOthers(): Promise<void> {
    const { rescorings } = this.stores;
    for (const { id, state } of await rescorings.list()) {
      if (state === 'running' || state === 'activating') throw rescoringRunning();
      await rescorings.change(id, ['ready'], { state: 'cancelled' });
      await rescorings.removeScores(id);
    }
  }
}

function modelActive(name: string): SelbstcheckError {
  return new SelbstcheckError(
    'model-active',
    `Rounds are scored under "${name}" already. Choose another model.`,
    { name },
  );
}

function rescoringRunning(): SelbstcheckError {
  return new SelbstcheckError(
    'rescoring-running',
    'All rounds are being scored under another model already. Wait until that is done, or cancel it.',
  );
}
