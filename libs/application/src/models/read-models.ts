import type { ScoringModel } from '@selbstcheck/domain';
import type { ModelStore } from '../ports/model-store.js';
import type { RescoringStore } from '../ports/rescoring-store.js';
import type { ActiveModel } from './active-model.js';
import type { Rescoring } from './rescoring.js';

/** A scoring model of the installation. */
export interface ListedModel {
  readonly hash: string;
  readonly model: ScoringModel;
  readonly isActive: boolean;
  /** ISO timestamp in UTC; null: the product came with it. */
  readonly createdAt: string | null;
}

/** A rescoring with the names of its models. */
export interface NamedRescoring {
  readonly rescoring: Rescoring;
  readonly modelName: string;
  readonly previousModelName: string;
}

/** The scoring models, the product's own first, and the rescorings, newest first. */
export interface ModelsAndRescorings {
  readonly models: readonly ListedModel[];
  readonly rescorings: readonly NamedRescoring[];
}

const MOST_RESCORINGS = 20;

/** Reads which scoring models there are, and what was tried with them. */
export class ReadModels {
  constructor(
    private readonly models: ModelStore,
    private readonly rescorings: RescoringStore,
    private readonly activeModel: ActiveModel,
  ) {}

  async read(): Promise<ModelsAndRescorings> {
    const active = (await this.activeModel.current()).stored.hash;
    const { own } = this.activeModel;
    const added = (await this.models.list()).filter(({ hash }) => hash !== own.stored.hash);
    const rescorings = (await this.rescorings.list()).slice(0, MOST_RESCORINGS);
    return {
      models: [
        { hash: own.stored.hash, model: own.model, isActive: own.stored.hash === active, createdAt: null },
        ...added.map(({ hash, body, createdAt }) => ({
          hash,
          model: JSON.parse(body) as ScoringModel,
          isActive: hash === active,
          createdAt,
        })),
      ],
      rescorings: await Promise.all(rescorings.map((rescoring) => this.named(rescoring))),
    };
  }

  /** Rejects with `model-not-found`. */
  async named(rescoring: Rescoring): Promise<NamedRescoring> {
    const { model } = await this.activeModel.withHash(rescoring.modelHash);
    const { model: previous } = await this.activeModel.withHash(rescoring.previousModelHash);
    return { rescoring, modelName: model.name, previousModelName: previous.name };
  }
}
