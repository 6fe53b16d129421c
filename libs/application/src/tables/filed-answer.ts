import type { Answer, QuestionnaireFinding, RatingSymbol } from '@selbstcheck/domain';

/** An answer with its note. */
export interface SaidAnswer {
  readonly answer: Answer;
  readonly note: string | null;
}

/** What a file says to a question, beside what is there. */
export interface FiledAnswer {
  readonly questionId: string;
  /** `conflict`: somebody answered differently since the file was made. */
  readonly change: 'new' | 'changed' | 'same' | 'conflict';
  readonly before: SaidAnswer;
  readonly after: SaidAnswer;
  /** The revision that it would replace; 0 where there is none. */
  readonly basedOn: number;
}

/** A symbol for a whole criterion out of a file, beside what is there. */
export interface FiledRating {
  readonly criterionId: string;
  readonly change: 'new' | 'changed' | 'same';
  readonly before: { readonly symbol: RatingSymbol } | null;
  readonly after: { readonly symbol: RatingSymbol };
  readonly basedOn: number;
}

/** What the rows of a file would change. */
export interface FiledChanges {
  readonly answers: readonly FiledAnswer[];
  readonly ratings: readonly FiledRating[];
  readonly findings: readonly QuestionnaireFinding[];
}

/** Whether two say the same. */
export function isSameSaid(a: SaidAnswer, b: SaidAnswer): boolean {
  return a.answer === b.answer && a.note === b.note;
}

/** How an answer of a file relates to what is there, which may be newer than the revision that the file shows. */
export function changeOf(
  before: SaidAnswer,
  after: SaidAnswer,
  revision: { readonly seen: number | null; readonly newest: number },
): FiledAnswer['change'] {
  if (isSameSaid(before, after)) return 'same';
  const isNewest = revision.seen === revision.newest;
  const isEmpty = before.answer === 'not_answered' && before.note === null;
  // a file that shows no revision takes nothing back; one that shows an older one may
  if (isEmpty && (isNewest || revision.seen === null)) return 'new';
  return isNewest ? 'changed' : 'conflict';
}
