/** Lets a long computation make room. */
export abstract class Pauses {
  /** Resolves when whatever waited meanwhile had its turn. */
  abstract next(): Promise<void>;
}
