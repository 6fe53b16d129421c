/** Today and now: the only clock of the product. */
export abstract class Clock {
  /** ISO calendar date in the installation's time zone. */
  abstract today(): string;
  /** ISO timestamp in UTC. */
  abstract now(): string;
  /** The moment, ISO timestamp in UTC, at which a calendar date (YYYY-MM-DD) begins in the installation's time zone. */
  abstract startOfDay(date: string): string;
}

/** New identifiers, at most 36 characters, unguessable. */
export abstract class Ids {
  abstract next(): string;
}

/** SHA-256, hexadecimal, of a text's UTF-8 bytes or of bytes. */
export abstract class Hasher {
  abstract sha256(content: string | Uint8Array): string;
}

/** What a use case takes from where it runs. */
export interface Surroundings {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly hasher: Hasher;
}
