import type { RoundKey } from '@selbstcheck/application';
import {
  SelbstcheckError,
  type Answer,
  type Reading,
  type RecordedRating,
  type RoundRatings as Ratings,
} from '@selbstcheck/domain';
import { AnswerRow, AnswerVectorRow, RecordedRatingRow } from '../rows/rating-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';
import { ofRound, proveRound } from './scope.js';

/** The answers and recorded ratings of rounds, by reading. */
export class RoundRatings {
  constructor(private readonly transactions: Transactions) {}

  insertAnswers(key: RoundKey, reading: Reading, answers: ReadonlyMap<string, Answer>): Promise<void> {
    const rows = answerRows(key, reading, answers);
    return rejecting(
      { duplicate: () => taken('answer-exists', 'An answer to one of these questions'), belongsTo: 'round' },
      () =>
        this.transactions.write(async (manager) => {
          await proveRound(manager, key);
          await insertRows(manager, AnswerRow, rows);
        }),
    );
  }

  insertRecorded(key: RoundKey, reading: Reading, ratings: readonly RecordedRating[]): Promise<void> {
    const rows = recordedRows(key, reading, ratings);
    return rejecting(
      { duplicate: () => taken('rating-exists', 'A rating of one of these criteria'), belongsTo: 'round' },
      () =>
        this.transactions.write(async (manager) => {
          await proveRound(manager, key);
          await insertRows(manager, RecordedRatingRow, rows);
        }),
    );
  }

  async replace(key: RoundKey, reading: Reading, { answers, recorded }: Ratings): Promise<void> {
    const replaced = { roundId: key.roundId, reading };
    await this.transactions.write(async (manager) => {
      await proveRound(manager, key);
      await manager.delete(AnswerVectorRow, replaced);
      await manager.delete(AnswerRow, replaced);
      await manager.delete(RecordedRatingRow, replaced);
      await insertRows(manager, AnswerRow, answerRows(key, reading, answers));
      await insertRows(manager, RecordedRatingRow, recordedRows(key, reading, [...recorded.values()]));
    });
  }

  find(key: RoundKey, reading: Reading): Promise<Ratings> {
    return this.transactions.read(async (manager) => {
      const answers = await manager.findBy(AnswerRow, { ...ofRound(key), reading });
      const recorded = await manager.findBy(RecordedRatingRow, { ...ofRound(key), reading });
      return {
        answers: new Map(answers.map(({ questionId, answer }) => [questionId, answer])),
        recorded: new Map(recorded.map((row) => [row.criterionId, ratingOf(row)])),
      };
    });
  }
}

function answerRows(
  { roundId }: RoundKey,
  reading: Reading,
  answers: ReadonlyMap<string, Answer>,
): AnswerRow[] {
  return [...answers].map(([questionId, answer]) => ({ roundId, reading, questionId, answer }));
}

function recordedRows({ roundId }: RoundKey, reading: Reading, ratings: readonly RecordedRating[]) {
  return ratings.map(({ criterionId, symbol }) => {
    const isReadable = symbol !== 'unreadable';
    return { roundId, reading, criterionId, symbol: isReadable ? symbol : null, isReadable };
  });
}

function ratingOf({ criterionId, symbol, isReadable }: RecordedRatingRow): RecordedRating {
  return { criterionId, symbol: isReadable ? symbol : 'unreadable' };
}

function taken(code: string, what: string): SelbstcheckError {
  return new SelbstcheckError(code, `${what} is already there. Nothing was changed.`);
}
