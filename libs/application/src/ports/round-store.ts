import type {
  Answer,
  Participant,
  Reading,
  RecordedRating,
  ReportSection,
  Round,
  RoundRatings,
} from '@selbstcheck/domain';

/** Names a round of a municipality. A key whose municipality is another one's finds nothing, whatever the round. */
export interface RoundKey {
  readonly municipalityId: string;
  readonly roundId: string;
}

/** What may change of a round. */
export type RoundChange = Partial<
  Pick<Round, 'title' | 'referenceDate' | 'catalogueVersionId' | 'state' | 'leadingReading' | 'revision'>
>;

/** The answers of one reading as a packed vector: one byte per question, in catalogue order (methods, 2). */
export interface AnswerVector {
  readonly roundId: string;
  readonly reading: Reading;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
}

/** A participant as kept; the name is kept apart and can be erased by itself. */
export interface NamedParticipant extends Participant {
  readonly id: string;
  readonly name: string | null;
}

/**
 * Rounds with everything that was put into them. Every method takes the municipality: writes to a round of another
 * one reject with `round-not-found`, reads find nothing.
 */
export abstract class RoundStore {
  /** A municipality's rounds, by reference date, then title. */
  abstract listByMunicipality(municipalityId: string): Promise<readonly Round[]>;
  /** The round, or null. */
  abstract find(key: RoundKey): Promise<Round | null>;
  /**
   * A short text that differs as soon as a round of the municipality, a result, a target, or a link between
   * catalogue versions was added, changed or removed, or another scoring model is active; cheap enough for every request.
   */
  abstract stamp(municipalityId: string): Promise<string>;
  /** Every round of every municipality, for sweeps of the product itself. */
  abstract listKeys(): Promise<readonly RoundKey[]>;
  /** Rejects with `round-exists` where the id is taken, or the municipality has a round of the same file. */
  abstract insert(round: Round): Promise<void>;
  /**
   * As `find`; nobody else changes the round or enters anything into it until the unit of work ends in which this is
   * called.
   */
  abstract hold(key: RoundKey): Promise<Round | null>;
  /** Writes what changes of a round; what may change when is for the use case to decide. */
  abstract change(key: RoundKey, change: RoundChange): Promise<void>;
  /** Removes a round with everything below it; nothing happens where there is none. */
  abstract remove(key: RoundKey): Promise<void>;

  /** Replaces nothing: inserts answers by question id; rejects where one is already there. */
  abstract insertAnswers(
    key: RoundKey,
    reading: Reading,
    answers: ReadonlyMap<string, Answer>,
  ): Promise<void>;
  abstract insertRecordedRatings(
    key: RoundKey,
    reading: Reading,
    ratings: readonly RecordedRating[],
  ): Promise<void>;
  /** Puts these in the place of all answers and recorded ratings of a reading, and removes its derived vector. */
  abstract replaceRatings(key: RoundKey, reading: Reading, ratings: RoundRatings): Promise<void>;
  /** Answers and recorded ratings of one reading; empty maps where there are none. */
  abstract ratings(key: RoundKey, reading: Reading): Promise<RoundRatings>;

  /** Writes or replaces the derived vector. */
  abstract saveVector(key: RoundKey, vector: AnswerVector): Promise<void>;
  /** The derived vector, or null where none was written. */
  abstract findVector(key: RoundKey, reading: Reading): Promise<AnswerVector | null>;

  abstract insertReport(key: RoundKey, sections: readonly ReportSection[]): Promise<void>;
  /** The sections of the printed report, the whole's (fieldId null) first; empty for an answered round. */
  abstract report(key: RoundKey): Promise<readonly ReportSection[]>;

  /** Adds participants; their ids are made by the caller, names stay empty. */
  abstract insertParticipants(
    key: RoundKey,
    participants: readonly (Participant & { readonly id: string })[],
  ): Promise<void>;
  /** In the order of insertion. */
  abstract participants(key: RoundKey): Promise<readonly NamedParticipant[]>;
  /** Keeps, replaces or (null) erases a name; rejects with `participant-not-found`. */
  abstract nameParticipant(key: RoundKey, participantId: string, name: string | null): Promise<void>;
  /** Erases every name of rounds whose reference date is before the given calendar date; gives how many. */
  abstract eraseNamesOfRoundsBefore(referenceDate: string): Promise<number>;
}
