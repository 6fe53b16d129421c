import { ANSWER_LABEL, ANSWER_VERB } from './answer-wording.js';

const CODE = '(?<![\\d.])\\d{1,2}\\.\\n?\\d{1,2}\\.\\n?\\d{1,2}(?![\\d\\p{L}]|\\.\\d)';
const TO = '\\s*(?:[–—−‒‐‑-]|bis(?:\\s+einschließlich)?)\\s*';
/** A further number behind a code, unless it counts something ("und 3 weitere"). */
const MORE =
  '(?<=\\d)\\s*(?:,|und|sowie)\\s+(?<more>\\d{1,2})(?![\\d.]*\\d)(?<counted>\\s+(?:weitere|andere|von|der|Fragen?)\\b)?';

/** What a statement about named questions consists of; everything else in it is filling. */
export const TOKEN = new RegExp(
  [
    `(?<range>${CODE}${TO}(?:${CODE}|\\d+(?![\\d.,\\p{L}])))`,
    `(?<code>${CODE})`,
    MORE,
    '(?<bracket>[([](?:[^()[\\]]|\\([^()]*\\))*[)\\]])',
    `(?<label>${ANSWER_LABEL})`,
    `(?<verb>${ANSWER_VERB})`,
    '(?<strange>(?!\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?<![\\d.])\\d+[.,]\\d[\\d.,\\p{L}]*)',
  ].join('|'),
  'giu',
);
