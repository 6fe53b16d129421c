import type { SentenceParams } from '../kernel/selbstcheck-error.js';
import type { Answer } from '../scoring/answer.js';
import type { Stage } from '../scoring/stage.js';
import type { RatingSymbol } from '../scoring/symbol.js';

/** What a printed report says of its own counts and stage; null where it says nothing. */
export interface Declaration {
  readonly questionsTotal: number | null;
  readonly questionsProcessed: number | null;
  readonly stage: Stage | null;
}

/** A question the report names by its printed code, with the answer it states. */
export interface NamedQuestion {
  readonly code: string;
  readonly answer: Answer;
  /** The criterion's title in brackets behind the code, as printed; null where none stands there. */
  readonly criterionTitle: string | null;
  /** 1-based line of the source. */
  readonly line: number;
}

/** One row of the report's overview table. */
export interface DraftCriterion {
  readonly title: string;
  /** undefined where the sign could not be read: a finding says so, nothing is guessed. */
  readonly symbol: RatingSymbol | undefined;
  /** 1-based line of the source. */
  readonly line: number;
}

/** The free texts a report's chapters hold. */
export type ReportTextKind = 'measures' | 'participation' | 'evaluation';

/** One free text of a chapter, paragraphs separated by a blank line. */
export interface ReportText {
  readonly kind: ReportTextKind;
  readonly text: string;
}

/** One field of action as the report shows it. */
export interface DraftField {
  readonly number: number;
  /** The title in the overview table. */
  readonly title: string;
  /** The title over the field's own chapter; null where the chapter is missing. */
  readonly chapterTitle: string | null;
  readonly line: number;
  readonly declared: Declaration;
  readonly criteria: readonly DraftCriterion[];
  readonly namedQuestions: readonly NamedQuestion[];
  readonly texts: readonly ReportText[];
}

/** A department and a function that took part; names of people are never read into a draft. */
export interface DraftParticipant {
  readonly department: string | null;
  readonly function: string;
}

/** Something a person should know before committing the draft: a contradiction, or a place that could not be read. */
export interface Finding {
  readonly code: FindingCode;
  /** 1-based line of the source; null where it concerns the report as a whole. */
  readonly line: number | null;
  /** Number of the field concerned; null for the report as a whole. */
  readonly field: number | null;
  readonly params: SentenceParams;
}

/** The stable codes of findings; `findingSentence` has the German and English wording of each. */
export const FINDING_CODES = [
  // what the report says and where it contradicts itself (methods, 9)
  'total-mismatch',
  'missing-partly-named',
  'missing-not-named',
  'code-under-other-criterion',
  'numbering-shifted',
  'two-titles',
  'no-date',
  'symbol-on-thin-evidence',
  'unrated-all-missing',
  'processed-mismatch',
  'stage-mismatch',
  'more-named-than-missing',
  // what could not be read
  'symbol-unreadable',
  'line-unreadable',
  'counts-unreadable',
  'stage-unreadable',
  'named-question-unreadable',
  'chapter-missing',
  'overview-field-missing',
  'overall-missing',
  'names-left-out',
] as const;

/** See FINDING_CODES. */
export type FindingCode = (typeof FINDING_CODES)[number];

/** What a reader took from one printed Auswertung. Nothing in it is repaired; findings tell what is odd. */
export interface AuswertungDraft {
  /** As printed in the title; null where none was found. */
  readonly municipality: string | null;
  readonly declared: Declaration;
  readonly fields: readonly DraftField[];
  readonly participants: readonly DraftParticipant[];
  /** Free texts of the overall chapter. */
  readonly texts: readonly ReportText[];
  readonly findings: readonly Finding[];
}
