import { describe, expect, it } from '@jest/globals';
import { check } from '../comparison/comparison-world.spec-support.js';
import { criteriaWithoutQuestions } from './criteria-without-questions.js';

describe('criteria without questions', () => {
  it('are named in printed order; a question that is a code alone is one', () => {
    const { catalogue } = check(
      'A',
      [
        ['', '3'],
        ['1', ''],
      ],
      false,
    );
    expect(criteriaWithoutQuestions(catalogue).map(({ id }) => id)).toEqual(['A1.1', 'A2.2']);
  });
});
