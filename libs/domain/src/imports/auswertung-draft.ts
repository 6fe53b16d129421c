import type { SentenceParams } from '../kernel/selbstcheck-error.js';
import type { Answer } from '../scoring/answer.js';
import type { Stage } from '../scoring/stage.js';
import type { RatingSymbol } from '../scoring/symbol.js';

/** What a printed report says of its own counts and stage; null where it says nothing. */
export interface Declaration {
  readonly questionsTotal: number | null;
  readonly questionsProcessed: number | null;
  readonly stage: Stage | null;
  /** 1-based line of the sentence with the counts; null or absent where it is not known. */
  readonly line?: number | null;
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
  /** 1-based line of the heading over the field's own chapter; null or absent where it is not known. */
  readonly chapterLine?: number | null;
  /** 1-based line of the field's heading in the overview, else of its chapter. */
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

/** Codes of findings about what is missing or could not be read. */
export const UNREADABLE_CODES = [
  'symbol-unreadable',
  'title-uncertain',
  'line-unreadable',
  'counts-unreadable',
  'stage-unreadable',
  'named-question-unreadable',
  'section-unknown',
  'participants-unreadable',
  'chapter-missing',
  'field-twice',
  'field-number-missing',
  'overview-field-missing',
  'overview-missing',
  'overall-missing',
] as const;

/** Codes of findings about what was left out on purpose. */
export const LEFT_OUT_CODES = ['names-left-out'] as const;

/** The stable codes of findings; `findingSentence` has the German and English wording of each. */
export const FINDING_CODES = [
  // declared against declared
  'total-mismatch',
  'processed-mismatch',
  'more-processed-than-asked',
  'two-titles',
  'two-stages',
  'criterion-twice',
  'no-date',
  'date-incomplete',
  // declared against named
  'missing-partly-named',
  'missing-not-named',
  'more-named-than-missing',
  'question-named-twice',
  // printed codes against criteria
  'numbering-shifted',
  'code-under-other-criterion',
  'code-under-other-field',
  'code-beyond-criteria',
  'named-criterion-unknown',
  // symbols against evidence and stages
  'symbol-on-thin-evidence',
  'unrated-all-missing',
  'unrated-though-answered',
  'stage-mismatch',
  ...UNREADABLE_CODES,
  ...LEFT_OUT_CODES,
] as const;

/** See FINDING_CODES. */
export type FindingCode = (typeof FINDING_CODES)[number];

/** What a reader took from one printed Auswertung. Nothing in it is repaired; findings tell what is odd. */
export interface AuswertungDraft {
  /** As printed in the title; null where none was found. */
  readonly municipality: string | null;
  /** The date the report bears: "2020-07-01", or "2020-07" or "2020" where it names no day; null or absent without one. */
  readonly date?: string | null;
  readonly declared: Declaration;
  readonly fields: readonly DraftField[];
  readonly participants: readonly DraftParticipant[];
  /** Free texts of the overall chapter. */
  readonly texts: readonly ReportText[];
  readonly findings: readonly Finding[];
}

/** What the report says, before anything is concluded from it. */
export type AuswertungFacts = Omit<AuswertungDraft, 'findings'>;
