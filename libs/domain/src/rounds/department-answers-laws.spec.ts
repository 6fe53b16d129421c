import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { questionsOf } from '../catalogue/catalogue.js';
import { check } from '../comparison/comparison-world.spec-support.js';
import { ANSWERS } from '../scoring/answer.js';
import {
  isGiven,
  selfRatingOf,
  settleQuestions,
  type AgreedAnswer,
  type DepartmentAnswer,
  type GivenAnswer,
} from './department-answers.js';

const { catalogue } = check('A', [['22', '3'], ['1']]);
const questionIds = questionsOf(catalogue).map(({ id }) => id);
const departments = ['Bildung', 'Kultur', 'Soziales', 'Ämterkoordination'];

const departmentAnswer: fc.Arbitrary<DepartmentAnswer> = fc.record({
  questionId: fc.constantFrom(...questionIds),
  department: fc.constantFrom(...departments),
  answer: fc.constantFrom(...ANSWERS),
  note: fc.option(fc.string()),
  basis: fc.constantFrom('fresh', 'confirmed'),
});
const departmentAnswers = fc.uniqueArray(departmentAnswer, {
  maxLength: 12,
  selector: ({ questionId, department }) => `${questionId} ${department}`,
});
const agreedAnswers: fc.Arbitrary<AgreedAnswer[]> = fc.uniqueArray(
  fc.record({
    questionId: fc.constantFrom(...questionIds),
    answer: fc.constantFrom<GivenAnswer>('yes', 'no', 'not_assessable'),
    reason: fc.constant('Grund'),
  }),
  { maxLength: 3, selector: ({ questionId }) => questionId },
);
const entries = fc.record({ departmentAnswers, agreedAnswers });

describe('what several departments say', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (said, turn) => {
        const at = turn % Math.max(1, said.departmentAnswers.length);
        const turned = [
          ...said.departmentAnswers.slice(at),
          ...said.departmentAnswers.slice(0, at),
        ].reverse();
        expect([...settleQuestions(catalogue, { ...said, departmentAnswers: turned })]).toEqual([
          ...settleQuestions(catalogue, said),
        ]);
      }),
    );
  });

  it('is not changed by one more department that answers the same', () => {
    fc.assert(
      fc.property(entries, (said) => {
        const before = settleQuestions(catalogue, said);
        const echoes = said.departmentAnswers
          .filter(({ questionId }) => before.get(questionId)?.settlement === 'unanimous')
          .map((each) => ({ ...each, department: `Stabsstelle ${each.department}` }));
        const after = settleQuestions(catalogue, {
          ...said,
          departmentAnswers: [...said.departmentAnswers, ...echoes],
        });
        expect(selfRatingOf(after)).toEqual(selfRatingOf(before));
        expect([...after.values()].map(({ settlement }) => settlement)).toEqual(
          [...before.values()].map(({ settlement }) => settlement),
        );
      }),
    );
  });

  it('is changed in one question only where a disagreement is settled', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom(...questionIds), (said, questionId) => {
        const before = settleQuestions(catalogue, said);
        fc.pre(before.get(questionId)?.settlement === 'disagreement');
        const agreement: AgreedAnswer = { questionId, answer: 'rather_no', reason: 'Grund' };
        const after = settleQuestions(catalogue, {
          ...said,
          agreedAnswers: [...said.agreedAnswers, agreement],
        });
        const others = questionIds.filter((id) => id !== questionId);
        expect(others.map((id) => after.get(id))).toEqual(others.map((id) => before.get(id)));
        expect(after.get(questionId)).toEqual({
          ...before.get(questionId),
          settlement: 'agreed',
          answer: 'rather_no',
          agreed: agreement,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('gives an answer exactly where one was agreed or all that chose one chose the same', () => {
    fc.assert(
      fc.property(entries, (said) => {
        for (const { answer, agreed, departmentAnswers: own } of settleQuestions(catalogue, said).values()) {
          const given = new Set(own.map((each) => each.answer).filter(isGiven));
          expect(isGiven(answer)).toBe(agreed !== null || given.size === 1);
        }
      }),
    );
  });
});
