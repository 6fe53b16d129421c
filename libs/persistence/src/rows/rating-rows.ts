import { EntitySchema } from 'typeorm';
import type { Answer, RatingSymbol, Reading } from '@selbstcheck/domain';
import { applicationId, ENGINE_TYPES, sha256, vocabularyWord, type Engine } from './engine.js';
import { belongsToRound } from './round-row.js';

export class AnswerRow {
  roundId!: string;
  reading!: Reading;
  questionId!: string;
  answer!: Answer;
}

export class RecordedRatingRow {
  roundId!: string;
  reading!: Reading;
  criterionId!: string;
  symbol!: RatingSymbol;
  isReadable!: boolean;
}

export class AnswerVectorRow {
  roundId!: string;
  reading!: Reading;
  bytes!: Buffer;
  hash!: string;
}

const ofOneReading = {
  roundId: { ...applicationId, primary: true },
  reading: { ...vocabularyWord, primary: true },
} as const;

export const answerSchema = new EntitySchema<AnswerRow>({
  name: 'answer',
  tableName: 'answer',
  target: AnswerRow,
  columns: { ...ofOneReading, questionId: { type: 'text', primary: true }, answer: vocabularyWord },
  foreignKeys: [belongsToRound],
});

export const recordedRatingSchema = new EntitySchema<RecordedRatingRow>({
  name: 'recorded_rating',
  tableName: 'recorded_rating',
  target: RecordedRatingRow,
  columns: {
    ...ofOneReading,
    criterionId: { type: 'text', primary: true },
    symbol: { type: 'integer', nullable: true },
    isReadable: { type: 'boolean' },
  },
  foreignKeys: [belongsToRound],
});

export function answerVectorSchema(engine: Engine): EntitySchema<AnswerVectorRow> {
  return new EntitySchema<AnswerVectorRow>({
    name: 'answer_vector',
    tableName: 'answer_vector',
    target: AnswerVectorRow,
    columns: { ...ofOneReading, bytes: { type: ENGINE_TYPES[engine].bytes }, hash: sha256 },
    foreignKeys: [belongsToRound],
  });
}
