import type { Answer, AnswerBasis, GivenAnswer, RatingSymbol, ReportTextKind } from '@selbstcheck/domain';
import type { RoundKey } from './round-store.js';

/** What was entered, by what it is about. null as content: it was taken back. */
export type EntryContent =
  | {
      readonly kind: 'answer';
      readonly answer: Answer;
      readonly note: string | null;
      readonly basis: AnswerBasis;
    }
  | { readonly kind: 'agreement'; readonly answer: GivenAnswer; readonly reason: string }
  | { readonly kind: 'workshop_answer'; readonly answer: GivenAnswer }
  | { readonly kind: 'workshop_rating'; readonly symbol: RatingSymbol }
  | { readonly kind: 'recorded_rating'; readonly symbol: RatingSymbol }
  | { readonly kind: 'text'; readonly text: string };

/** See EntryContent. */
export type EntryKind = EntryContent['kind'];

/** What an entry is about; each subject has revisions of its own. */
export interface EntrySubject {
  readonly kind: EntryKind;
  /** Id of the question, criterion or field. */
  readonly partId: string;
  /** The department of an answer, the kind of a text (ReportTextKind), '' for everything else. */
  readonly detail: string;
}

/** Something that somebody wants to enter. */
export interface NewEntry {
  /** Made by whoever enters it, so that sending it twice enters it once. */
  readonly entryId: string;
  readonly subject: EntrySubject;
  /** The revision that the person saw; 0 where there was none. */
  readonly basedOn: number;
  readonly content: EntryContent | null;
  readonly at: string;
  /** Opaque. */
  readonly personId: string | null;
  readonly function: string | null;
}

/** Something that was entered. Entries are only ever added. */
export interface RoundEntry extends Omit<NewEntry, 'basedOn'> {
  /** Counts up from 1 for each subject. */
  readonly revision: number;
  /** Counts up within the round in the order of the commits, not without gaps. */
  readonly position: number;
}

/** A kind of text as the detail of a subject. */
export type TextDetail = ReportTextKind;

/**
 * Everything that people type into a round, as a log that is only ever added to; it goes with its round. Writes to
 * another municipality's round reject with `round-not-found`, reads find nothing.
 */
export abstract class EntryStore {
  /**
   * Adds entries, holding the round until the unit of work ends, so that positions follow the order of the commits. One
   * whose id is there already is given as it was stored. Rejects with `entry-stale` (params `entryId`, `newest`) where
   * a subject is no longer at `basedOn`, and with `entry-id-taken` where the id belongs to another round, subject or content.
   */
  abstract append(key: RoundKey, entries: readonly NewEntry[]): Promise<readonly RoundEntry[]>;
  /** The newest entry of each subject, also where it was taken back, by position. */
  abstract current(key: RoundKey): Promise<readonly RoundEntry[]>;
  /** The newest entry of a part's subjects of one kind, by position. */
  abstract currentOf(key: RoundKey, kind: EntryKind, partId: string): Promise<readonly RoundEntry[]>;
  /** The entries after a position, oldest first. */
  abstract since(key: RoundKey, position: number): Promise<readonly RoundEntry[]>;
  /** Every entry of a subject, oldest first. */
  abstract history(key: RoundKey, subject: EntrySubject): Promise<readonly RoundEntry[]>;
  /** Every entry of a round, oldest first; for its archive. */
  abstract list(key: RoundKey): Promise<readonly RoundEntry[]>;
}
