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

/** A subscription that its recipient confirmed, or took up again: what came before is not done again. */
export interface TakenUpSubscription {
  readonly subscriptionId: string;
  readonly takenUp: true;
  /** ISO timestamp in UTC. */
  readonly at: string;
}

/** What no restored backup may undo; of several entries of a subscription the last one counts. */
export type RegisterEntry = Erasure | EndedSubscription | TakenUpSubscription;

/**
 * Which people were erased and which subscriptions ended or were taken up again, kept apart from the database: a restored backup brings them
 * back, and every start undoes that. Holds opaque ids only.
 */
export abstract class ErasureRegister {
  /** Resolves when the entry is on the disk. Rejects with `erasure-register-unwritable`. */
  abstract add(entry: RegisterEntry): Promise<void>;
  /** In the order they were added. Rejects with `erasure-register-damaged` where the register cannot be read. */
  abstract list(): Promise<readonly RegisterEntry[]>;
}
