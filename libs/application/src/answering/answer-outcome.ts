import { SelbstcheckError } from '@selbstcheck/domain';
import type { WrittenAnswer } from './written-answer.js';

/** What happened to one answer. */
export type AnswerOutcome =
  | { readonly entryId: string; readonly questionId: string; readonly outcome: 'saved' | 'stale' }
  | {
      readonly entryId: string;
      readonly questionId: string;
      readonly outcome: 'refused';
      readonly problem: SelbstcheckError;
    };

const OF_ONE_ANSWER = [
  'department-not-yours',
  'question-unknown',
  'question-not-assigned',
  'answer-invalid',
  'note-too-long',
  'confirmation-differs',
  'entry-stale',
  'entry-id-taken',
];

/** The outcome of an answer; `problem` is why it was not entered, or null. */
export function outcomeOf(
  { entryId, questionId }: WrittenAnswer,
  problem: SelbstcheckError | null,
): AnswerOutcome {
  if (problem === null) return { entryId, questionId, outcome: 'saved' };
  return problem.code === 'entry-stale'
    ? { entryId, questionId, outcome: 'stale' }
    : { entryId, questionId, outcome: 'refused', problem };
}

/** Why one answer cannot be entered; whatever concerns more than one is thrown on. */
export function refusalOf(error: unknown): SelbstcheckError {
  if (error instanceof SelbstcheckError && OF_ONE_ANSWER.includes(error.code)) return error;
  throw error;
}
