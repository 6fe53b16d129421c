import { SYSTEM } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { StopSignal } from '../jobs/job-catalogue.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { ModelStore } from '../ports/model-store.js';
import type { Pauses } from '../ports/pauses.js';
import type { ResultStore } from '../ports/result-store.js';
import type { Clock } from '../ports/surroundings.js';
import { CataloguesOnce } from '../results/catalogues-once.js';
import type { ScoreRound } from '../results/score-round.js';
import type { ActiveModel, HashedModel } from './active-model.js';
import { rescoringStale } from './rescoring-of.js';
import type { Rescoring } from './rescoring.js';
import type { RescoringStores } from './start-rescoring.js';

/** Scored one by one: takes some tens of milliseconds, during which nobody else writes on SQLite. */
const ROUNDS_PER_BATCH = 20;

/** The stores that the activation of a model writes into. */
export interface ActivationStores extends RescoringStores {
  readonly catalogues: CatalogueStore;
  readonly models: ModelStore;
  readonly results: ResultStore;
}

/**
 * Writes the results of all closed rounds under another model beside those that are there, then makes it the active one.
 * It goes on where it was interrupted, and stops where it was cancelled. Nobody is told: a stage under one model says
 * nothing about a stage under another.
 */
export class ActivateModel {
  constructor(
    private readonly stores: ActivationStores,
    private readonly activeModel: ActiveModel,
    private readonly scoreRound: ScoreRound,
    private readonly auditTrail: AuditTrail,
    private readonly surroundings: { readonly clock: Clock; readonly pauses: Pauses },
    private readonly roundsPerBatch = ROUNDS_PER_BATCH,
  ) {}

  /**
   * Does nothing unless the rescoring is `activating`; leaves it `activated` unless `signal` is aborted before. Rejects
   * with `rescoring-stale` where by then another model is active than the one that it was compared with.
   */
  async run(rescoring: Rescoring, signal: StopSignal): Promise<void> {
    const model = await this.activeModel.withHash(rescoring.modelHash);
    const catalogues = new CataloguesOnce(this.stores.catalogues);
    while (!signal.aborted && (await this.runBatch(rescoring.id, model, catalogues))) {
      await this.surroundings.pauses.next();
    }
  }

  /** Whether there is another batch. */
  private runBatch(rescoringId: string, model: HashedModel, catalogues: CataloguesOnce): Promise<boolean> {
    const { unitOfWork, rescorings } = this.stores;
    return unitOfWork.run(async () => {
      const rescoring = await rescorings.find(rescoringId);
      if (rescoring?.state !== 'activating') return false;
      const rounds = await rescorings.lacking(rescoring, rescoring.cursor, this.roundsPerBatch);
      const last = rounds.at(-1);
      if (!last) return this.activate(rescoring, model, catalogues);
      const isActivating = await rescorings.change(rescoringId, ['activating'], {
        cursor: last.roundId,
        done: Math.min(rescoring.total, rescoring.done + rounds.length),
      });
      if (!isActivating) return false;
      for (const key of rounds) await this.scoreRound.scoreUnder(model, key, catalogues);
      return true;
    });
  }

  /** In one unit of work with rounds that were closed or corrected after their turn, so that no result is missing. */
  private async activate(
    rescoring: Rescoring,
    model: HashedModel,
    catalogues: CataloguesOnce,
  ): Promise<false> {
    const { rescorings, results, models } = this.stores;
    const [activated, at] = [
      { state: 'activated', done: rescoring.total } as const,
      this.surroundings.clock.now(),
    ];
    const active = await this.activeModel.hold();
    if (!(await rescorings.change(rescoring.id, ['activating'], { ...activated, endedAt: at }))) return false;
    if (active.stored.hash !== rescoring.previousModelHash) throw rescoringStale(active.model.name);
    for (const key of await rescorings.lacking(rescoring, null, Number.MAX_SAFE_INTEGER)) {
      await this.scoreRound.scoreUnder(model, key, catalogues);
    }
    await results.registerModel(model.stored);
    await models.activate(model.stored.hash, at);
    await this.auditTrail.record(SYSTEM, {
      municipalityId: null,
      action: 'model_activated',
      subject: { kind: 'scoring_model', id: model.stored.hash },
      after: { name: model.model.name },
    });
    return false;
  }
}
