import type { Answer, NamedQuestion } from '@selbstcheck/domain';
import type { Flow } from '../source/flow.js';
import { expandCodes } from './code-range.js';

/** Questions that were read, and places that name a question but could not be read. */
export interface NamedQuestions {
  readonly questions: readonly NamedQuestion[];
  readonly unreadable: readonly { readonly text: string; readonly line: number }[];
}

interface Named {
  readonly text: string;
  readonly line: number;
  title: string | null;
}
type Predicate = { readonly answer: Answer | null };

const CODE = '(?<![\\d.])\\d+\\.\\n?\\d+\\.\\n?\\d+(?![\\d\\p{L}]|\\.\\d)';
const TO = '\\s*(?:[–—−‒‐‑-]|bis(?:\\s+einschließlich)?)\\s*';
const TOKEN = new RegExp(
  [
    `(?<range>${CODE}${TO}(?:${CODE}|\\d+(?![\\d.,\\p{L}])))`,
    `(?<code>${CODE})`,
    '(?<bracket>\\((?:[^()]|\\([^()]*\\))*\\))',
    '(?<label>(?:nicht\\s+)?mit\\s+(?:[„“”"»«‚‘’\']\\s*[^„“”"»«‚‘’\']{1,60}?\\s*[„“”"»«‚‘’\']|(?:keine\\s+Einschätzung\\s+möglich|eher\\s+nein|eher\\s+ja|nein|ja)\\b))',
    '(?<verb>(?:nicht\\s+)?(?:bearbeitet|beantwortet|eingeschätzt|bewertet|ausgefüllt)\\b|unbearbeitet\\b|unbeantwortet\\b|übersprungen\\b|ausgelassen\\b|offen\\s+(?:gelassen|geblieben)\\b|blieben?\\s+offen\\b)',
    '(?<strange>\\d+[.,]\\d[\\d.,\\p{L}]*)',
  ].join('|'),
  'giu',
);

const LABELS: Readonly<Record<string, Answer>> = {
  ja: 'yes',
  'eher ja': 'rather_yes',
  'eher nein': 'rather_no',
  nein: 'no',
  'keine einschätzung möglich': 'not_assessable',
};

/** Reads one statement: lists and ranges of codes, each list with its criterion in brackets and its answer. */
export function namedQuestions(statement: Flow): NamedQuestions {
  const reader = new StatementReader(statement);
  for (const match of statement.text.matchAll(TOKEN)) reader.take(match);
  return reader.finish();
}

class StatementReader {
  private readonly questions: NamedQuestion[] = [];
  private readonly unreadable: { text: string; line: number }[] = [];
  private pending: Named[] = [];
  /** The answer stated before its questions ("Nicht bearbeitet wurden …"), while it is waiting for them. */
  private ahead: Predicate | null = null;
  private isAnswerFirst: boolean | null = null;

  constructor(private readonly statement: Flow) {}

  take(match: RegExpMatchArray): void {
    const { range, code, bracket, label, verb, strange } = match.groups ?? {};
    const offset = match.index ?? 0;
    if (range !== undefined || code !== undefined) this.name(range ?? code ?? '', offset);
    else if (bracket !== undefined) this.title(bracket);
    else if (strange !== undefined)
      this.unreadable.push({ text: strange, line: this.statement.lineAt(offset) });
    else this.predicate({ answer: answerOf(label, verb) }, verb !== undefined);
  }

  finish(): NamedQuestions {
    this.settle(this.isAnswerFirst ? this.ahead : null);
    return { questions: this.questions, unreadable: this.unreadable };
  }

  private name(text: string, offset: number): void {
    this.isAnswerFirst ??= this.ahead !== null;
    this.pending.push({ text: text.replace(/\s+/g, ' '), line: this.statement.lineAt(offset), title: null });
  }

  private title(bracket: string): void {
    const words = bracket.slice(1, -1).replace(/\s+/g, ' ').trim();
    const predicate = /^(?:(?:nicht|unbe)|mit\s)/iu.test(words)
      ? [...words.matchAll(TOKEN)][0]?.groups
      : undefined;
    if (predicate) {
      this.predicate({ answer: answerOf(predicate['label'], predicate['verb']) }, true);
      return;
    }
    for (let at = this.pending.length - 1; at >= 0 && this.pending[at]?.title === null; at -= 1) {
      const named = this.pending[at];
      if (named) named.title = words;
    }
  }

  private predicate(predicate: Predicate, isVerb: boolean): void {
    const isFiller =
      isVerb && this.pending.length === 0 && (this.isAnswerFirst !== null || this.ahead !== null);
    if (this.isAnswerFirst === true) {
      // "Mit … wurden A beantwortet": the verb closes the list; the next answer opens another one.
      if (isVerb && predicate.answer === null) return;
      this.settle(this.ahead);
      this.ahead = predicate;
    } else if (this.pending.length > 0) this.settle(predicate);
    else if (!isFiller && this.isAnswerFirst === null) this.ahead = predicate;
  }

  private settle(predicate: Predicate | null): void {
    for (const { text, line, title } of this.pending) {
      const codes = expandCodes(text);
      const answer = predicate?.answer ?? null;
      if (codes === null || answer === null) this.unreadable.push({ text, line });
      else this.questions.push(...codes.map((code) => ({ code, answer, criterionTitle: title, line })));
    }
    this.pending = [];
  }
}

function answerOf(label: string | undefined, verb: string | undefined): Answer | null {
  if (label !== undefined) {
    if (/^nicht/iu.test(label)) return null;
    const words = label
      .replace(/^mit/iu, '')
      .replace(/[„“”"»«‚‘’']/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase();
    return LABELS[words] ?? (/^[-–—]$/.test(words) ? 'not_assessable' : null);
  }
  if (verb === undefined) return null;
  if (/^nicht\s+(?:eingeschätzt|bewertet)/iu.test(verb)) return 'not_assessable';
  return /^(?:bearbeitet|beantwortet|eingeschätzt|bewertet|ausgefüllt)/iu.test(verb) ? null : 'not_answered';
}
