/** Today and now: the only clock of the product. */
export abstract class Clock {
  /** ISO calendar date in the installation's time zone. */
  abstract today(): string;
  /** ISO timestamp in UTC. */
  abstract now(): string;
}

/** New identifiers, at most 36 characters, unguessable. */
export abstract class Ids {
  abstract next(): string;
}

/** SHA-256, hexadecimal, of a text's UTF-8 bytes or of bytes. */
export abstract class Hasher {
  abstract sha256(content: string | Uint8Array): string;
}
