import { AuswertungReader } from '@selbstcheck/application';
import type { AuswertungDraft } from '@selbstcheck/domain';
import { readAuswertung } from './auswertung-draft.js';
import { decodeText } from './source/decode-text.js';
import { checkSize } from './source/file-limits.js';
import { isPdf, pdfText } from './source/pdf-text.js';
import type { KnownEditionTitles } from './title-hints.js';

/** Reads printed Auswertungen from PDF and from UTF-8 text. */
export class PrintedAuswertungReader extends AuswertungReader {
  /** Titles of known editions help to join wrapped titles; reports with other titles are read as well. */
  constructor(private readonly known: KnownEditionTitles = { fields: [], criteria: [] }) {
    super();
  }

  async read(file: Uint8Array): Promise<AuswertungDraft> {
    checkSize(file);
    return readAuswertung(isPdf(file) ? await pdfText(file) : decodeText(file), this.known);
  }
}
