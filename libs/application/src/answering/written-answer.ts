import {
  ANSWERS,
  checkDepartmentAnswer,
  SelbstcheckError,
  type Answer,
  type AnswerBasis,
  type LastAnswer,
  type QuestionHolding,
} from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { NewEntry } from '../ports/entry-store.js';
import { rejectForeignDepartment } from '../rounds/acting-department.js';

/** An answer and note as they arrive; answer may still be any text. */
export interface WrittenAnswer {
  /** Made by whoever enters it, so that sending it twice enters it once. */
  readonly entryId: string;
  readonly questionId: string;
  /** Without white space around it. */
  readonly department: string;
  readonly answer: string | null;
  readonly note: string | null;
  readonly basis: AnswerBasis;
  /** The revision that the person saw; 0 where there was none. */
  readonly basedOn: number;
}

/**
 * The entry that an answer becomes, `holding` being who holds the question and `last` the last round's answer. Throws
 * `department-not-yours`, `answer-invalid` and what checkDepartmentAnswer throws.
 */
export function entryOf(
  written: WrittenAnswer,
  holding: QuestionHolding | undefined,
  last: LastAnswer | undefined,
  actor: Actor,
  at: string,
): NewEntry {
  const { entryId, questionId, department, basis, basedOn } = written;
  rejectForeignDepartment(actor, department);
  const { answer, note } = checkDepartmentAnswer(
    { questionId, department, answer: answerOf(written), note: written.note, basis },
    holding,
    last,
  );
  return {
    entryId,
    subject: { kind: 'answer', partId: questionId, detail: department },
    basedOn,
    content: { kind: 'answer', answer, note, basis },
    at,
    personId: actor.personId,
    function: actor.function,
  };
}

function answerOf({ questionId, answer }: WrittenAnswer): Answer {
  const known = ANSWERS.find((each) => each === answer);
  if (known !== undefined) return known;
  throw new SelbstcheckError(
    'answer-invalid',
    'There is no such answer. Choose yes, rather yes, rather no, no or not assessable.',
    { question: questionId },
  );
}
