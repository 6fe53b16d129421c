import { describe, expect, it } from '@jest/globals';
import { check } from '../comparison/comparison-world.spec-support.js';
import { SelbstcheckError } from '../kernel/selbstcheck-error.js';
import { checkAgreedAnswer, checkDepartmentAnswer, LONGEST_NOTE } from './answer-checks.js';
import { questionHoldings } from './assignments.js';
import { settleQuestions, type DepartmentAnswer } from './department-answers.js';
import type { LastAnswer } from './last-answers.js';
import { agreed, assignmentOf, said } from './rounds-world.spec-support.js';

const { catalogue } = check('A', [['22']]);
const holdings = questionHoldings(catalogue, [assignmentOf('field A1 Kultur')]);
const last: LastAnswer = {
  kind: 'comparable',
  link: 'same',
  questionId: 'Z1',
  code: '1.1.1',
  answer: 'no',
  departmentAnswers: [],
  agreed: null,
};

function outcome(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error instanceof SelbstcheckError ? error.code : error;
  }
}

const checked = (answer: DepartmentAnswer, before?: LastAnswer) =>
  outcome(() =>
    checkDepartmentAnswer(
      answer,
      holdings.find(({ questionId }) => questionId === answer.questionId),
      before,
    ),
  );

describe('an answer of a department', () => {
  it('is taken with its note trimmed, or without one where nothing is left of it', () => {
    expect(checked({ ...said('A1.1.1 Kultur 3'), note: ' Seit 2024. ' })).toEqual(
      said('A1.1.1 Kultur 3 Seit 2024.'),
    );
    expect(checked({ ...said('A1.1.1 Kultur 3'), note: ' \n' })).toEqual(said('A1.1.1 Kultur 3'));
  });

  it('is refused for a question of another version', () => {
    expect(checked(said('B1.1.1 Kultur 3'))).toBe('question-unknown');
  });

  it('is refused for a department that does not hold the question', () => {
    expect(checked(said('A1.1.1 Soziales 3'))).toBe('question-not-assigned');
  });

  it('is refused with a note that is too long, and taken with the longest one', () => {
    const longest = 'x'.repeat(LONGEST_NOTE);
    expect(checked({ ...said('A1.1.1 Kultur 3'), note: longest })).toMatchObject({ note: longest });
    expect(checked({ ...said('A1.1.1 Kultur 3'), note: `${longest}x` })).toBe('note-too-long');
  });

  it('confirms only what was said last time', () => {
    expect(checked(said('A1.1.1 Kultur 0='), last)).toEqual(said('A1.1.1 Kultur 0='));
    expect(checked(said('A1.1.1 Kultur 3='), last)).toBe('confirmation-differs');
    expect(checked(said('A1.1.1 Kultur 0='))).toBe('confirmation-differs');
    expect(checked(said('A1.1.1 Kultur .='), { ...last, answer: 'not_answered' })).toBe(
      'confirmation-differs',
    );
  });
});

describe('an agreed answer', () => {
  const settled = settleQuestions(catalogue, { departmentAnswers: [], agreedAnswers: [] });

  it('needs a reason that says something, and keeps it trimmed', () => {
    expect(outcome(() => checkAgreedAnswer(agreed('A1.1.1 2'), settled))).toBe('agreement-reason-missing');
    expect(outcome(() => checkAgreedAnswer(agreed('A1.1.1 2  Geklärt.'), settled))).toEqual(
      agreed('A1.1.1 2 Geklärt.'),
    );
  });

  it('is refused for a question of another version', () => {
    expect(outcome(() => checkAgreedAnswer(agreed('B1.1.1 2 Geklärt.'), settled))).toBe('question-unknown');
  });
});
