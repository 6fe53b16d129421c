import type { Language } from '../kernel/language.js';
import type { Answer, Level } from '../scoring/answer.js';
import type { RatingSymbol } from '../scoring/symbol.js';
import type { GivenAnswer } from './department-answers.js';

const WRITTEN: Readonly<Record<Language, Readonly<Record<Answer, string>>>> = {
  de: {
    yes: 'ja',
    rather_yes: 'eher ja',
    rather_no: 'eher nein',
    no: 'nein',
    not_assessable: '–',
    not_answered: '',
  },
  en: {
    yes: 'yes',
    rather_yes: 'rather yes',
    rather_no: 'rather no',
    no: 'no',
    not_assessable: '–',
    not_answered: '',
  },
};

const READ: Readonly<Record<GivenAnswer, readonly string[]>> = {
  yes: ['ja', 'j', 'yes', 'y', 'wahr', 'true'],
  rather_yes: ['eher ja', '(ja)', 'rather yes', '(yes)'],
  rather_no: ['eher nein', '(nein)', 'rather no', '(no)'],
  no: ['nein', 'n', 'no', 'falsch', 'false'],
  not_assessable: [
    'keine einschätzung',
    'keine einschätzung möglich',
    'nicht einschätzbar',
    'no assessment',
    'no assessment possible',
    'not assessable',
  ],
};

/** The keys that stand for answers on the screen. */
const BY_KEY: ReadonlyMap<string, GivenAnswer> = new Map([
  ['4', 'yes'],
  ['3', 'rather_yes'],
  ['2', 'rather_no'],
  ['1', 'no'],
  ['0', 'not_assessable'],
]);

const LEVEL: Readonly<Record<Exclude<GivenAnswer, 'not_assessable'>, Level>> = {
  yes: 3,
  rather_yes: 2,
  rather_no: 1,
  no: 0,
};

const BY_WORD = new Map(
  Object.entries(READ).flatMap(([answer, words]) => words.map((word) => [word, answer as GivenAnswer])),
);

const TICKS = '✓✔☑✅√🗸';
const CROSSES = '✗✘✕✖☒❌╳🗴🗶xX×';
const DASH = /^[-–—−‐‑‒―]+$/;

/** An answer as questionnaires have it in their cells; '' where nobody answered. */
export function answerWord(answer: Answer, language: Language): string {
  return WRITTEN[language][answer];
}

/**
 * The answer that a cell states: words in both languages, the printed signs, and the keys 4 (ja) to 0 (keine
 * Einschätzung); null for anything else.
 */
export function answerFromWords(text: string): GivenAnswer | null {
  const words = plain(text);
  return BY_KEY.get(words) ?? BY_WORD.get(words) ?? answerFromSign(words);
}

/** The symbol that a cell states by sign or word; undefined for anything else, and for figures, which have no one meaning. */
export function symbolFromWords(text: string): RatingSymbol | undefined {
  const words = plain(text);
  const answer = BY_WORD.get(words) ?? answerFromSign(words);
  if (answer === null) return undefined;
  return answer === 'not_assessable' ? null : LEVEL[answer];
}

function answerFromSign(words: string): GivenAnswer | null {
  if (DASH.test(words)) return 'not_assessable';
  const [, bracketed, bare] = /^(?:\(\s?(.)\s?\)|(.))$/u.exec(words) ?? [];
  const sign = bracketed ?? bare ?? ' ';
  if (TICKS.includes(sign)) return bracketed === undefined ? 'yes' : 'rather_yes';
  if (CROSSES.includes(sign)) return bracketed === undefined ? 'no' : 'rather_no';
  return null;
}

/** Case, quotes, and what makes a sign an emoji do not count. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uFE0E\uFE0F„“”"»«]/g, '')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .replace(/\.$/, '')
    .toLowerCase();
}
