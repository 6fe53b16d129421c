import { canonicalJson, SelbstcheckError, WK_2020, type ScoringModel } from '@selbstcheck/domain';
import type { ModelStore } from '../ports/model-store.js';
import type { StoredModel } from '../ports/result-store.js';
import type { Hasher } from '../ports/surroundings.js';

/** A scoring model, and how it is stored under the hash that identifies it. */
export interface HashedModel {
  readonly model: ScoringModel;
  readonly stored: StoredModel;
}

/** A model under the hash of its canonical JSON. */
export function hashedModel(model: ScoringModel, hasher: Hasher): HashedModel {
  const body = canonicalJson(model);
  return { model, stored: { hash: hasher.sha256(body), name: model.name, body } };
}

/** Knows the model that rounds are scored with: the one activated last, else the one the product came with. */
export class ActiveModel {
  /** The model that the product came with. */
  readonly own: HashedModel;
  /** By hash; a model never changes. */
  private readonly known = new Map<string, HashedModel>();

  constructor(
    private readonly models: ModelStore,
    hasher: Hasher,
  ) {
    this.own = hashedModel(WK_2020, hasher);
  }

  async current(): Promise<HashedModel> {
    return this.ownOr(await this.models.activeHash());
  }

  /** As `current`; it stays so until the unit of work ends in which this is called, as its first step. */
  async hold(): Promise<HashedModel> {
    return this.ownOr(await this.models.holdActive());
  }

  /** The product's own model, or one that was added. Rejects with `model-not-found`. */
  async withHash(hash: string): Promise<HashedModel> {
    if (hash === this.own.stored.hash) return this.own;
    const known = this.known.get(hash) ?? (await this.find(hash));
    this.known.set(hash, known);
    return known;
  }

  private async ownOr(hash: string | null): Promise<HashedModel> {
    return hash === null ? this.own : this.withHash(hash);
  }

  private async find(hash: string): Promise<HashedModel> {
    const stored = await this.models.find(hash);
    if (stored === null) {
      throw new SelbstcheckError(
        'model-not-found',
        'There is no such scoring model. Choose one from the list of models.',
        { hash },
      );
    }
    return { model: JSON.parse(stored.body) as ScoringModel, stored };
  }
}
