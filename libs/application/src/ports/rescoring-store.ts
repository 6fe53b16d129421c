import type { Reading } from '@selbstcheck/domain';
import type { Rescoring, RescoringChange } from '../models/rescoring.js';
import type { AnswerVector, RoundKey } from './round-store.js';

/** A closed round with its packed answers, as masses of them are scored. */
export interface PackedRound extends RoundKey {
  readonly catalogueVersionId: string;
  /** Of its readings, the self-rating first; they have the hashes that they were written with. */
  readonly vectors: readonly Pick<AnswerVector, 'reading' | 'bytes'>[];
  /** Whether that is every reading: false where symbols were taken over, or where there is no vector of the self-rating. */
  readonly isPacked: boolean;
}

/** The packed score of a reading under the other model: see packScore. */
export interface PackedScore {
  readonly roundId: string;
  readonly reading: Reading;
  readonly bytes: Uint8Array;
}

/** Scorings of all rounds under another model. */
export abstract class RescoringStore {
  abstract insert(rescoring: Rescoring): Promise<void>;
  /** Newest first. */
  abstract list(): Promise<readonly Rescoring[]>;
  abstract find(rescoringId: string): Promise<Rescoring | null>;
  /** Changes it only where it is still in one of `from`; false where it is not. */
  abstract change(
    rescoringId: string,
    from: readonly Rescoring['state'][],
    change: Partial<Omit<Rescoring, 'id' | 'modelHash' | 'previousModelHash' | 'total' | 'startedAt'>>,
  ): Promise<boolean>;
  /** How many closed rounds there are. */
  abstract countRounds(): Promise<number>;
  /** Closed rounds behind one in the order of ids; at most `limit`. Rejects with `vector-damaged`. */
  abstract readPacked(afterRoundId: string | null, limit: number): Promise<readonly PackedRound[]>;
  /**
   * Closed rounds behind one in the order of ids with a reading that has a result of the round's revision under the
   * previous model and none under the other; at most `limit`.
   */
  abstract lacking(
    models: Pick<Rescoring, 'modelHash' | 'previousModelHash'>,
    afterRoundId: string | null,
    limit: number,
  ): Promise<readonly RoundKey[]>;
  /** Keeps packed scores in the order of `readPacked` and what would change; those of the same readings are replaced. */
  abstract keep(
    rescoringId: string,
    scores: readonly PackedScore[],
    changes: readonly RescoringChange[],
  ): Promise<void>;
  /** What would change, of one municipality or (null) of all, by municipality and round; at most `limit` from `offset`. */
  abstract changes(
    rescoringId: string,
    municipalityId: string | null,
    offset: number,
    limit: number,
  ): Promise<readonly RescoringChange[]>;
  /** Removes packed scores and changes; what the rescoring came to stays. */
  abstract removeScores(rescoringId: string): Promise<void>;
}
