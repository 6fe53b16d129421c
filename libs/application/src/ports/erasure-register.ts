/** A person whose record was erased. */
export interface Erasure {
  readonly personId: string;
  /** ISO timestamp in UTC. */
  readonly at: string;
}

/** A subscription that is over. */
export interface EndedSubscription {
  readonly subscriptionId: string;
  /** `unsubscribed`: by its recipient, its record stays; `removed`: it is gone with its record. */
  readonly ended: 'unsubscribed' | 'removed';
  /** ISO timestamp in UTC. */
  readonly at: string;
}

/** What no restored backup may undo. */
export type RegisterEntry = Erasure | EndedSubscription;

/**
 * Which people were erased and which subscriptions ended, kept apart from the database: a restored backup brings them
 * back, and every start undoes that. Holds opaque ids only.
 */
export abstract class ErasureRegister {
  /** Resolves when the entry is on the disk. Rejects with `erasure-register-unwritable`. */
  abstract add(entry: RegisterEntry): Promise<void>;
  /** In the order they were added. Rejects with `erasure-register-damaged` where the register cannot be read. */
  abstract list(): Promise<readonly RegisterEntry[]>;
}
