import type { Language } from '../kernel/language.js';
import type { Finding } from './auswertung-draft.js';
import { FINDING_SENTENCES_DE } from './finding-sentences-de.js';
import { FINDING_SENTENCES_EN } from './finding-sentences-en.js';
import type { FindingWording } from './finding-wording.js';

const WORDING: Readonly<Record<Language, { sentences: FindingWording; field: string; line: string }>> = {
  de: { sentences: FINDING_SENTENCES_DE, field: 'Handlungsfeld', line: 'Zeile' },
  en: { sentences: FINDING_SENTENCES_EN, field: 'field', line: 'line' },
};

/** One sentence on the finding for the person at the preview; a second one only where it says what to do. */
export function findingSentence(finding: Finding, language: Language): string {
  const { sentences, field, line } = WORDING[language];
  const sentence = sentences[finding.code]({
    params: finding.params,
    field: finding.field === null ? '' : `${field} ${finding.field}`,
    line: finding.line === null ? '' : ` (${line} ${finding.line})`,
  });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
