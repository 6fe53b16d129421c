import type { Language } from '../kernel/language.js';
import type { SentenceParams } from '../kernel/selbstcheck-error.js';
import {
  PASTED_WORDING_DE,
  PASTED_WORDING_EN,
  type PastedFindingCode,
  type PastedWording,
} from './pasted-questions-wording.js';

/** Something a person should know before pasted questions become a catalogue version. */
export interface PastedFinding {
  readonly code: PastedFindingCode;
  /** 1-based line of the pasted text. */
  readonly line: number;
  readonly params: SentenceParams;
}

const WORDING: Readonly<Record<Language, PastedWording>> = { de: PASTED_WORDING_DE, en: PASTED_WORDING_EN };

/** One sentence on a finding, with its line. */
export function pastedFindingSentence({ code, line, params }: PastedFinding, language: Language): string {
  return WORDING[language][code]({ ...params, line });
}
