import type { AuswertungDraft } from '@selbstcheck/domain';

/** Reads a printed Auswertung, as plain text (UTF-8) or PDF. */
export abstract class AuswertungReader {
  /**
   * The draft with its findings. Rejects with a SelbstcheckError of code `file-empty`, `file-too-large`,
   * `file-encoding`, `file-not-auswertung`, `file-unreadable`, `pdf-encrypted`, `pdf-without-text` or
   * `pdf-damaged`.
   */
  abstract read(file: Uint8Array): Promise<AuswertungDraft>;
}
