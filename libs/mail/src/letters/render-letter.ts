import type { Letter } from '@selbstcheck/application';
import type { Language } from '@selbstcheck/domain';
import type { DateWriter, LetterContent } from './letter-content.js';
import { letterHtml } from './letter-html.js';
import { letterText } from './letter-text.js';
import { englishContent } from './letters-en.js';
import { germanContent } from './letters-de.js';
import { writeDay, writeMoment } from './moment.js';

const CONTENT: Record<Language, (letter: Letter, write: DateWriter) => LetterContent> = {
  de: germanContent,
  en: englishContent,
};

/** A letter as it goes out: the subject holds no secret, text and HTML say the same. */
export interface RenderedLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Writes a letter in a language, its moments in the given time zone. */
export function renderLetter(letter: Letter, language: Language, timeZone: string): RenderedLetter {
  const content = CONTENT[language](letter, {
    moment: (timestamp) => writeMoment(timestamp, language, timeZone),
    day: (date) => writeDay(date, language),
  });
  return { subject: content.subject, text: letterText(content), html: letterHtml(content, language) };
}
