/** A person whose record was erased. */
export interface Erasure {
  readonly personId: string;
  /** ISO timestamp in UTC. */
  readonly at: string;
}

/**
 * Which people were erased, kept apart from the database: a restored backup brings them back, and every start
 * erases them again. Holds opaque ids only.
 */
export abstract class ErasureRegister {
  /** Resolves when the entry is on the disk. Rejects with `erasure-register-unwritable`. */
  abstract add(erasure: Erasure): Promise<void>;
  /** Rejects with `erasure-register-damaged` where the register cannot be read. */
  abstract list(): Promise<readonly Erasure[]>;
}
