import type { Answer, NamedQuestion } from '@selbstcheck/domain';
import type { Flow } from '../source/flow.js';
import { statedAnswer } from './answer-wording.js';
import { expandCodes } from './code-range.js';
import { TOKEN } from './named-tokens.js';

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
    const { range, code, more, counted, bracket, label, verb, strange } = match.groups ?? {};
    const offset = match.index ?? 0;
    if (range !== undefined || code !== undefined) this.name(range ?? code ?? '', offset);
    else if (more !== undefined) this.nameNext(more, counted !== undefined, offset);
    else if (bracket !== undefined) this.title(bracket);
    else if (strange !== undefined)
      this.unreadable.push({ text: strange, line: this.statement.lineAt(offset) });
    else this.predicate({ answer: statedAnswer(label, verb) }, verb !== undefined);
  }

  finish(): NamedQuestions {
    this.settle(this.isAnswerFirst ? this.ahead : null);
    return { questions: this.questions, unreadable: this.unreadable };
  }

  private name(text: string, offset: number): void {
    this.isAnswerFirst ??= this.ahead !== null;
    this.pending.push({ text: text.replace(/\s+/g, ' '), line: this.statement.lineAt(offset), title: null });
  }

  /** "1.4.2 und 3" names 1.4.3 as well. */
  private nameNext(number: string, isCounted: boolean, offset: number): void {
    const criterion = /(\d+\.\d+\.)\d+$/u.exec(this.pending.at(-1)?.text ?? '')?.[1];
    if (criterion !== undefined && !isCounted) this.name(`${criterion}${number}`, offset);
    else this.unreadable.push({ text: number, line: this.statement.lineAt(offset) });
  }

  private title(bracket: string): void {
    const words = bracket.slice(1, -1).replace(/\s+/g, ' ').trim();
    const predicate = /^(?:(?:nicht|unbe)|mit\s)/iu.test(words)
      ? [...words.matchAll(TOKEN)][0]?.groups
      : undefined;
    if (predicate) {
      this.predicate({ answer: statedAnswer(predicate['label'], predicate['verb']) }, true);
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
