import type { Answer } from '../scoring/answer.js';
import type { RatingSymbol } from '../scoring/symbol.js';
import type { Declaration, Finding, NamedQuestion, ReportText } from '../imports/auswertung-draft.js';

/** The two views of one round; both are kept, neither overwrites the other (methods, 1). */
export type Reading = 'self_rating' | 'workshop';

/** Where a round stands. Imported and demonstration rounds are closed. */
export type RoundState = 'planned' | 'open' | 'in_agreement' | 'closed' | 'archived';

/** How a round's ratings came about: answered questions, or symbols taken over from a printed report. */
export type RoundSource = 'answers' | 'auswertung';

/** One self-check of one municipality. */
export interface Round {
  readonly id: string;
  readonly municipalityId: string;
  readonly catalogueVersionId: string;
  readonly title: string;
  /** ISO calendar date. */
  readonly referenceDate: string;
  readonly state: RoundState;
  /** The reading that Überblick, trends and mails use. */
  readonly leadingReading: Reading;
  /** Starts at 1; a correction after closing is a new revision. */
  readonly revision: number;
  readonly source: RoundSource;
  /** SHA-256 of the file the round was imported from; null for an answered round. */
  readonly sourceHash: string | null;
}

/** A criterion's symbol taken over from a report, with no question answers behind it. */
export interface RecordedRating {
  readonly criterionId: string;
  /** 'unreadable' where the report shows a sign that could not be read: known to exist, but not what it says. */
  readonly symbol: RatingSymbol | 'unreadable';
}

/** What a reading of a round holds: answers by question id, and recorded ratings by criterion id. */
export interface RoundRatings {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly recorded: ReadonlyMap<string, RecordedRating>;
}

/** What the printed report said about one field of an imported round, or (fieldId null) about the whole. */
export interface ReportSection {
  readonly fieldId: string | null;
  readonly declared: Declaration;
  /** The title over the field's own chapter where it differs from the catalogue's; else null. */
  readonly chapterTitle: string | null;
  readonly namedQuestions: readonly NamedQuestion[];
  readonly findings: readonly Finding[];
  readonly texts: readonly ReportText[];
}

/** A function and department that took part in a round; names are kept apart and not here. */
export interface Participant {
  readonly department: string | null;
  readonly function: string;
}
