import { describe, expect, it } from '@jest/globals';
import { byCriterion, previewChanges } from './preview-changes.js';
import { fileAnswer, previewOf } from './tables.spec-support.js';

describe('what a file would change', () => {
  it('is sorted into conflicts, changes and what stays', () => {
    const preview = previewOf([
      fileAnswer('q1', 'new'),
      fileAnswer('q2', 'conflict'),
      fileAnswer('q3', 'changed'),
      fileAnswer('q4', 'same'),
    ]);
    const { conflicts, answers, ratings, same } = previewChanges(preview);
    expect(conflicts.map(({ questionId }) => questionId)).toEqual(['q2']);
    expect(answers.map(({ questionId }) => questionId)).toEqual(['q1', 'q3']);
    expect([ratings.length, same]).toEqual([0, 1]);
  });

  it('stands together by criterion, in the order of the file', () => {
    const groups = byCriterion([
      fileAnswer('q1', 'new', 'Wohnen'),
      fileAnswer('q2', 'new', 'Arbeit'),
      fileAnswer('q3', 'new', 'Wohnen'),
    ]);
    expect(groups.map(({ criterion, answers }) => [criterion.de, answers.length])).toEqual([
      ['Wohnen', 2],
      ['Arbeit', 1],
    ]);
  });
});
