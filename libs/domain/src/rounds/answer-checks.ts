import { SelbstcheckError } from '../kernel/selbstcheck-error.js';
import { typedText } from '../kernel/typed-text.js';
import type { QuestionHolding } from './assignments.js';
import type { AgreedAnswer, DepartmentAnswer, SettledQuestion } from './department-answers.js';
import { confirmableAnswer, type LastAnswer } from './last-answers.js';
import { questionUnknown } from './workshop-reading.js';

/** The most characters a note or a reason may have. */
export const LONGEST_NOTE = 4000;

/**
 * A department's answer with its note trimmed (null where nothing is left), `holding` being who holds the question and
 * `last` the last round's answer. Throws `question-unknown`, `question-not-assigned`, `note-too-long`, and
 * `confirmation-differs` where something is confirmed that was not said last time.
 */
export function checkDepartmentAnswer(
  answer: DepartmentAnswer,
  holding: QuestionHolding | undefined,
  last: LastAnswer | undefined,
): DepartmentAnswer {
  const { questionId, department } = answer;
  if (holding === undefined) throw questionUnknown(questionId);
  if (!holding.departments.includes(department)) {
    throw new SelbstcheckError(
      'question-not-assigned',
      `The question is not assigned to "${department}". Ask Koordination to assign it.`,
      { question: questionId, department },
    );
  }
  if (answer.basis === 'confirmed' && !confirms(answer, last)) {
    throw new SelbstcheckError(
      'confirmation-differs',
      'Only the answer of the last round can be confirmed. Reload the page, or answer the question anew.',
      { question: questionId },
    );
  }
  return { ...answer, note: trimmed(answer.note ?? '') || null };
}

/**
 * An agreed answer with its reason trimmed. Throws `question-unknown`, `agreement-reason-missing` and `note-too-long`.
 */
export function checkAgreedAnswer(
  agreed: AgreedAnswer,
  settled: ReadonlyMap<string, SettledQuestion>,
): AgreedAnswer {
  if (!settled.has(agreed.questionId)) throw questionUnknown(agreed.questionId);
  const reason = trimmed(agreed.reason);
  if (reason === '') {
    throw new SelbstcheckError(
      'agreement-reason-missing',
      'An agreed answer needs a reason. Say in a sentence how the group came to it.',
      { question: agreed.questionId },
    );
  }
  return { ...agreed, reason };
}

function confirms({ answer, department }: DepartmentAnswer, last: LastAnswer | undefined): boolean {
  return last !== undefined && confirmableAnswer(last, department) === answer;
}

function trimmed(text: string): string {
  const note = typedText(text);
  if (note.length > LONGEST_NOTE) {
    throw new SelbstcheckError(
      'note-too-long',
      `A text may have at most ${LONGEST_NOTE} characters. Shorten it, or attach it as a file.`,
      { longest: LONGEST_NOTE },
    );
  }
  return note;
}
