import type {
  Answer,
  Participant,
  Reading,
  RecordedRating,
  ReportSection,
  Round,
  RoundRatings,
} from '@selbstcheck/domain';

/** The answers of one reading as a packed vector: one byte per question, in catalogue order (methods, 2). */
export interface AnswerVector {
  readonly roundId: string;
  readonly reading: Reading;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
}

/** Rounds with everything that was put into them. */
export abstract class RoundStore {
  /** A municipality's rounds, by reference date, then title. */
  abstract listByMunicipality(municipalityId: string): Promise<readonly Round[]>;
  /** The round, or null. */
  abstract find(roundId: string): Promise<Round | null>;
  /** Every round's id, for sweeps. */
  abstract listIds(): Promise<readonly string[]>;
  /** Rejects with `round-exists` where the id is taken, or the municipality has a round of the same file. */
  abstract insert(round: Round): Promise<void>;

  /** Replaces nothing: inserts answers by question id; rejects where one is already there. */
  abstract insertAnswers(
    roundId: string,
    reading: Reading,
    answers: ReadonlyMap<string, Answer>,
  ): Promise<void>;
  abstract insertRecordedRatings(
    roundId: string,
    reading: Reading,
    ratings: readonly RecordedRating[],
  ): Promise<void>;
  /** Answers and recorded ratings of one reading; empty maps where there are none. */
  abstract ratings(roundId: string, reading: Reading): Promise<RoundRatings>;

  /** Writes or replaces the derived vector. */
  abstract saveVector(vector: AnswerVector): Promise<void>;
  /** The derived vector, or null where none was written. */
  abstract findVector(roundId: string, reading: Reading): Promise<AnswerVector | null>;

  abstract insertReport(roundId: string, sections: readonly ReportSection[]): Promise<void>;
  /** The sections of the printed report, the whole's (fieldId null) first; empty for an answered round. */
  abstract report(roundId: string): Promise<readonly ReportSection[]>;
  abstract insertParticipants(roundId: string, participants: readonly Participant[]): Promise<void>;
  abstract participants(roundId: string): Promise<readonly Participant[]>;
}
