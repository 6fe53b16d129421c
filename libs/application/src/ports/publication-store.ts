import type { RoundKey } from './round-store.js';

/** That Koordination lets people without an account know the results of a closed round. */
export interface Publication {
  readonly roundId: string;
  /** ISO timestamp in UTC. */
  readonly at: string;
  /** Function of whoever decided it, as it was then. */
  readonly function: string | null;
}

/** Which closed rounds are published; a publication goes with its round. */
export abstract class PublicationStore {
  /** By round id. */
  abstract listByMunicipality(municipalityId: string): Promise<ReadonlyMap<string, Publication>>;
  /** Nothing happens where it is published already. Rejects with `round-not-found`. */
  abstract publish(key: RoundKey, publication: Publication): Promise<void>;
  /** False where it was not published. */
  abstract withdraw(key: RoundKey): Promise<boolean>;
}
