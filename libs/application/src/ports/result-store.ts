import type { Reading } from '@selbstcheck/domain';
import type { RoundKey } from './round-store.js';

/** One stored result. The same inputs under the same model always give the same body and hashes. */
export interface StoredResult {
  readonly id: string;
  readonly roundId: string;
  readonly revision: number;
  readonly reading: Reading;
  /** SHA-256 of the scoring model's canonical JSON. */
  readonly modelHash: string;
  /** SHA-256 of the canonical JSON of what was scored. */
  readonly inputsHash: string;
  /** SHA-256 of `body`. */
  readonly resultHash: string;
  /** The round's score as canonical JSON, fractions as "7/4". */
  readonly body: string;
  /** ISO timestamp in UTC. */
  readonly createdAt: string;
}

/** A scoring model as it was first used; immutable from then on. */
export interface StoredModel {
  readonly hash: string;
  readonly name: string;
  /** Canonical JSON. */
  readonly body: string;
}

/** Results and the models they were computed with. Both are only ever added. */
export abstract class ResultStore {
  /** Adds the model unless its hash is known. */
  abstract registerModel(model: StoredModel): Promise<void>;
  /**
   * Adds a result of a municipality's round; one with the same round, revision, reading, model and inputs is left as
   * it is. Rejects with `round-not-found` where the municipality has no such round.
   */
  abstract insert(municipalityId: string, result: StoredResult): Promise<void>;
  /** The newest result of a round's reading under a model; null where there is none, or the round is another's. */
  abstract newest(key: RoundKey, reading: Reading, modelHash: string): Promise<StoredResult | null>;
  /** Puts a provisional result of a round that is not closed in the place of the one before, whatever its inputs. */
  abstract saveProvisional(municipalityId: string, result: StoredResult): Promise<void>;
  /** The provisional result of a reading under a model, or null; `newest` never gives it. */
  abstract provisional(key: RoundKey, reading: Reading, modelHash: string): Promise<StoredResult | null>;
  /** Removes the provisional results of a round, of one reading or of all. */
  abstract removeProvisional(key: RoundKey, reading?: Reading): Promise<void>;
  /**
   * Which readings of a municipality's rounds have been scored under any model, as the newest revision of each has
   * them; by round id, the self-rating first.
   */
  abstract scoredReadings(municipalityId: string): Promise<ReadonlyMap<string, readonly Reading[]>>;
  /**
   * Closed and archived rounds of all municipalities with a reading that has no result of the round's revision under a
   * model, by round id; whether the results that are there still fit is not asked.
   */
  abstract roundsLacking(modelHash: string): Promise<readonly RoundKey[]>;
  /** Every result of a round, oldest first; for its archive. */
  abstract list(key: RoundKey): Promise<readonly StoredResult[]>;
}
