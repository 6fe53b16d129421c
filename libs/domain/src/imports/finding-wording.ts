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

/** A value of a finding; undefined where the finding does not have it. */
export type FindingValue = SentenceParams[string] | undefined;

/** Whether a count is 1, which German and English word in the singular. */
export const isOne = (count: FindingValue): boolean => Number(count) === 1;

/** Whether a count is 0. */
export const isNone = (count: FindingValue): boolean => Number(count) === 0;

/** Whether several codes are listed ("5.2.4, 5.2.5"). */
export const isList = (codes: FindingValue): boolean => String(codes).includes(',');
