import type { AuswertungDraft } from '@selbstcheck/domain';
import { readAuswertung } from './auswertung-draft.js';
import { decodeText } from './source/decode-text.js';
import { isPdf, pdfText } from './source/pdf-text.js';
import type { KnownEditionTitles } from './title-hints.js';

/** Reads a printed Auswertung right here; a hostile file takes what time and memory it likes. */
export async function readPrintedAuswertung(
  file: Uint8Array,
  known: KnownEditionTitles,
): Promise<AuswertungDraft> {
  return readAuswertung(isPdf(file) ? await pdfText(file) : decodeText(file), known);
}
