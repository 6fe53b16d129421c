import type { Language } from '../kernel/language.js';
import type { SentenceParams } from '../kernel/selbstcheck-error.js';
import {
  QUESTIONNAIRE_WORDING_DE,
  QUESTIONNAIRE_WORDING_EN,
  type QuestionnaireFindingCode,
  type QuestionnaireWording,
} from './questionnaire-rows-wording.js';

/** Something in a questionnaire file that is not taken over, or that a person should look at. */
export interface QuestionnaireFinding {
  readonly code: QuestionnaireFindingCode;
  /** As the spreadsheet counts; null for the whole file. */
  readonly row: number | null;
  readonly params: SentenceParams;
}

const WORDING: Readonly<Record<Language, QuestionnaireWording>> = {
  de: QUESTIONNAIRE_WORDING_DE,
  en: QUESTIONNAIRE_WORDING_EN,
};

/** One sentence on a finding, with its row where it has one. */
export function questionnaireFindingSentence(
  { code, row, params }: QuestionnaireFinding,
  language: Language,
): string {
  return WORDING[language][code]({ ...params, ...(row === null ? {} : { row }) });
}
