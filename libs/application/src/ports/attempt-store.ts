/** Attempts that failed, or whose outcome is not known yet, counted under a key. */
export interface Attempts {
  readonly count: number;
  /** The last of them, ISO timestamp in UTC. */
  readonly lastAt: string;
}

/** Counts attempts to prove something. Keys are digests; no address of a person or machine is kept. */
export abstract class AttemptStore {
  abstract find(key: string): Promise<Attempts | null>;
  /** Adds one and gives the attempts as they were before: one statement, so that parallel attempts all count. */
  abstract add(key: string, at: string): Promise<Attempts | null>;
  abstract clear(key: string): Promise<void>;
  abstract removeBefore(lastAt: string): Promise<void>;
}
