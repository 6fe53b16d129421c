import { modelWith, SelbstcheckError, type ModelParameters } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { ModelStore } from '../ports/model-store.js';
import type { Clock, Hasher } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { hashedModel, type ActiveModel } from './active-model.js';

/** Adds scoring models. One that was added never changes and goes into nothing until it is activated. */
export class AddModel {
  constructor(
    private readonly stores: { readonly unitOfWork: UnitOfWork; readonly models: ModelStore },
    private readonly activeModel: ActiveModel,
    private readonly auditTrail: AuditTrail,
    private readonly surroundings: { readonly clock: Clock; readonly hasher: Hasher },
  ) {}

  /** Gives the model's hash. Rejects with `model-invalid` and `model-exists`. */
  async add(actor: Actor, name: string, parameters: ModelParameters): Promise<string> {
    const { clock, hasher } = this.surroundings;
    const { model, stored } = hashedModel(modelWith(name, parameters), hasher);
    if (name === this.activeModel.own.model.name) throw modelExists(name);
    await this.stores.unitOfWork.run(async () => {
      await this.stores.models.insert({ ...stored, createdAt: clock.now() });
      await this.auditTrail.record(actor, {
        municipalityId: null,
        action: 'model_added',
        subject: { kind: 'scoring_model', id: stored.hash },
        after: {
          name,
          cutOffs: model.cutOffs,
          solidEvidence: model.evidence.solid,
          limitedEvidence: model.evidence.limited,
          answerNoise: model.answerNoise,
        },
      });
    });
    return stored.hash;
  }
}

function modelExists(name: string): SelbstcheckError {
  return new SelbstcheckError(
    'model-exists',
    `The product came with a scoring model called "${name}". Choose another name.`,
    { name },
  );
}
