import type { StoredModel } from './result-store.js';

/** A model and since when rounds are scored with it. */
export interface KnownModel extends StoredModel {
  /** ISO timestamp in UTC; null for the one the product came with. */
  readonly createdAt: string | null;
}

/** The scoring models of an installation and which of them is active. A model never changes. */
export abstract class ModelStore {
  /** In the order they were added. */
  abstract list(): Promise<readonly KnownModel[]>;
  abstract find(hash: string): Promise<KnownModel | null>;
  /** Rejects with `model-exists` where one has the same hash or name. */
  abstract insert(model: KnownModel): Promise<void>;
  /** Hash of the active model; null as long as nobody activated another than the product's own. */
  abstract activeHash(): Promise<string | null>;
  /**
   * As `activeHash`; until the unit of work ends in which this is called, nobody else gets past it, so that nobody begins
   * or activates a scoring of all rounds meanwhile. Call it first: it is waited for.
   */
  abstract holdActive(): Promise<string | null>;
  abstract activate(hash: string, at: string): Promise<void>;
}
