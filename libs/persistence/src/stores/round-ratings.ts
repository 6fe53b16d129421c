import {
  SelbstcheckError,
  type Answer,
  type Reading,
  type RecordedRating,
  type RoundRatings as Ratings,
} from '@selbstcheck/domain';
import { AnswerRow, RecordedRatingRow } from '../rows/rating-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';

/** The answers and recorded ratings of rounds, by reading. */
export class RoundRatings {
  constructor(private readonly transactions: Transactions) {}

  insertAnswers(roundId: string, reading: Reading, answers: ReadonlyMap<string, Answer>): Promise<void> {
    const rows = [...answers].map(([questionId, answer]) => ({ roundId, reading, questionId, answer }));
    return rejecting(
      { duplicate: () => taken('answer-exists', 'An answer to one of these questions'), belongsTo: 'round' },
      () => this.transactions.write((manager) => insertRows(manager, AnswerRow, rows)),
    );
  }

  insertRecorded(roundId: string, reading: Reading, ratings: readonly RecordedRating[]): Promise<void> {
    const rows = ratings.map(({ criterionId, symbol }) => {
      const isReadable = symbol !== 'unreadable';
      return { roundId, reading, criterionId, symbol: isReadable ? symbol : null, isReadable };
    });
    return rejecting(
      { duplicate: () => taken('rating-exists', 'A rating of one of these criteria'), belongsTo: 'round' },
      () => this.transactions.write((manager) => insertRows(manager, RecordedRatingRow, rows)),
    );
  }

  find(roundId: string, reading: Reading): Promise<Ratings> {
    return this.transactions.read(async (manager) => {
      const answers = await manager.findBy(AnswerRow, { roundId, reading });
      const recorded = await manager.findBy(RecordedRatingRow, { roundId, reading });
      return {
        answers: new Map(answers.map(({ questionId, answer }) => [questionId, answer])),
        recorded: new Map(recorded.map((row) => [row.criterionId, ratingOf(row)])),
      };
    });
  }
}

function ratingOf({ criterionId, symbol, isReadable }: RecordedRatingRow): RecordedRating {
  return { criterionId, symbol: isReadable ? symbol : 'unreadable' };
}

function taken(code: string, what: string): SelbstcheckError {
  return new SelbstcheckError(code, `${what} is already there. Nothing was changed.`);
}
