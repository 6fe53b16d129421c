import type { RoundKey } from './round-store.js';

/** What backs an answer: an address on the web, or a file. */
export interface Evidence {
  readonly id: string;
  readonly questionId: string;
  readonly department: string;
  readonly title: string;
  /** http or https; null for a file. */
  readonly url: string | null;
  /** null for a link. */
  readonly file: EvidenceFile | null;
  readonly at: string;
  /** Opaque. */
  readonly personId: string | null;
  readonly function: string | null;
}

/** What is known of a file without opening it. */
export interface EvidenceFile {
  readonly name: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

/** Evidence of rounds; it goes with its round. Writes to another municipality's round reject with `round-not-found`, reads find nothing. */
export abstract class EvidenceStore {
  /** `bytes` is null for a link. */
  abstract insert(key: RoundKey, evidence: Evidence, bytes: Uint8Array | null): Promise<void>;
  /** In the order of insertion, without the bytes. */
  abstract list(key: RoundKey): Promise<readonly Evidence[]>;
  /** One question's, as `list`. */
  abstract listOf(key: RoundKey, questionId: string): Promise<readonly Evidence[]>;
  /** Evidence that is a file, with its bytes, or null. Rejects with `evidence-damaged` where they are no longer those that were kept. */
  abstract findFile(
    key: RoundKey,
    evidenceId: string,
  ): Promise<{ readonly evidence: Evidence; readonly bytes: Uint8Array } | null>;
  /** Whether there was one to remove. */
  abstract remove(key: RoundKey, evidenceId: string): Promise<boolean>;
}
