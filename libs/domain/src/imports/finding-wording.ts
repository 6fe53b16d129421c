import type { SentenceParams } from '../kernel/selbstcheck-error.js';
import type { FindingCode } from './auswertung-draft.js';

/** What a sentence may draw on: the finding's values, its field as text ("Handlungsfeld 2") and a line in brackets. */
export interface FindingWords {
  readonly params: SentenceParams;
  /** "Handlungsfeld 2" or "field 2"; empty for the report as a whole. */
  readonly field: string;
  /** " (Zeile 14)" or " (line 14)"; empty where no line is known. */
  readonly line: string;
}

/** One language's wording of every finding. */
export type FindingWording = Readonly<Record<FindingCode, (words: FindingWords) => string>>;
