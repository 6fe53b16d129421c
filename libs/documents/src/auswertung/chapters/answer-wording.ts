import type { Answer } from '@selbstcheck/domain';

const QUOTE = '[„“”"»«‚‘’\']';
const KNOWN = '(?:keine\\s+Einschätzung\\s+möglich|eher\\s+nein|eher\\s+ja|nein|ja)';

/** An answer in the form's own words: in quotation marks, or behind "mit". */
export const ANSWER_LABEL = `(?:nicht\\s+)?mit\\s+(?:${QUOTE}\\s*[^„“”"»«‚‘’']{1,60}?\\s*${QUOTE}|${KNOWN}\\b)|${QUOTE}\\s*${KNOWN}\\s*${QUOTE}`;

const DONE = '(?:bearbeitet|beantwortet|eingeschätzt|bewertet|ausgefüllt)';
const UNASSESSED =
  'keine\\s+Einschätzung\\b(?:\\s+(?:möglich|abgegeben)\\b)?|nicht\\s+(?:ein(?:zu|ge)?schätz\\p{L}*|bewertbar)\\b';
const OPEN = [
  `nicht\\s+${DONE}e[nr]?\\b`,
  'un(?:bearbeitet|beantwortet)(?:e[nr]?)?\\b',
  'übersprungen\\b',
  'ausgelassen\\b',
  'offen\\s+(?:gelassen|geblieben|blieb(?:en)?)\\b',
  '(?:blieb(?:en)?|lie(?:ß|ss)en(?:\\s+Sie)?)\\s+offen\\b',
  'offene[nr]?(?=\\s+Fragen?\\b)',
  'keine\\s+Antwort(?:en)?\\b',
  'fehl(?:t|en)\\b',
].join('|');

/** An answer as what was done with the questions. */
export const ANSWER_VERB = `(?:nicht\\s+)?${DONE}\\b|${UNASSESSED}|${OPEN}|(?:(?:nicht|eher)\\s+)?(?:bejaht|verneint)\\b`;

const LABELS: Readonly<Record<string, Answer>> = {
  ja: 'yes',
  'eher ja': 'rather_yes',
  'eher nein': 'rather_no',
  nein: 'no',
  'keine einschätzung möglich': 'not_assessable',
  bejaht: 'yes',
  'eher bejaht': 'rather_yes',
  'eher verneint': 'rather_no',
  verneint: 'no',
};

/** The answer that a matched label or verb states; null where it states none for certain. */
export function statedAnswer(label: string | undefined, verb: string | undefined): Answer | null {
  if (label !== undefined) {
    const words = label
      .replace(/^mit/iu, '')
      .replace(/[„“”"»«‚‘’']/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase();
    return LABELS[words] ?? (/^[-–—]$/.test(words) ? 'not_assessable' : null);
  }
  if (verb === undefined) return null;
  const words = verb.replace(/\s+/g, ' ').toLowerCase();
  if (/(?:bejaht|verneint)$/u.test(words)) return LABELS[words] ?? null;
  if (/^keine einschätzung|^nicht (?:ein(?:zu|ge)?schätz|bewert)/u.test(words)) return 'not_assessable';
  return new RegExp(`^${DONE}`, 'u').test(words) ? null : 'not_answered';
}
