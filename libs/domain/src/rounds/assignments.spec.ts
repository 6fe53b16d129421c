import { describe, expect, it } from '@jest/globals';
import { check } from '../comparison/comparison-world.spec-support.js';
import { SelbstcheckError } from '../kernel/selbstcheck-error.js';
import { assignmentMatrix } from './assignment-matrix.js';
import { checkAssignments, questionHoldings } from './assignments.js';
import { assignmentOf, shortHoldings } from './rounds-world.spec-support.js';

const { catalogue } = check('A', [['22', '3'], ['1']]);
const [FIELD, CRITERION, QUESTION] = [
  assignmentOf('field A1 Soziales'),
  assignmentOf('criterion A1.1 Kultur'),
  assignmentOf('question A1.1.2 Personal'),
];

describe('who holds a question', () => {
  it('is decided by the most specific level that has an assignment', () => {
    expect(shortHoldings(questionHoldings(catalogue, [FIELD, CRITERION, QUESTION]))).toEqual([
      'A1.1.1 criterion Kultur',
      'A1.1.2 question Personal',
      'A1.2.1 field Soziales',
      'A2.1.1 nobody',
    ]);
  });

  it('falls back to the next level when the more specific assignment goes', () => {
    expect(shortHoldings(questionHoldings(catalogue, [FIELD, QUESTION]))[0]).toBe('A1.1.1 field Soziales');
  });

  it('may be several departments, each once and in alphabetical order', () => {
    const shared = ['Soziales', 'Ämterkoordination', 'Bildung', 'Soziales'].map((department) =>
      assignmentOf(`question A2.1.1 ${department}`),
    );
    const [holding] = questionHoldings(catalogue, shared).filter(({ questionId }) => questionId === 'A2.1.1');
    expect(holding?.departments).toEqual(['Ämterkoordination', 'Bildung', 'Soziales']);
  });
});

describe('the matrix of assignments', () => {
  const matrix = assignmentMatrix(catalogue, [FIELD, CRITERION, assignmentOf('criterion A1.1 Bildung')]);

  it('tells what nobody holds and what several hold', () => {
    expect(matrix.departments).toEqual(['Bildung', 'Kultur', 'Soziales']);
    expect(matrix.unheld).toEqual(['A2.1.1']);
    expect(matrix.shared).toEqual(['A1.1.1', 'A1.1.2']);
    expect([...matrix.heldBy]).toEqual([
      ['Bildung', ['A1.1.1', 'A1.1.2']],
      ['Kultur', ['A1.1.1', 'A1.1.2']],
      ['Soziales', ['A1.2.1']],
    ]);
  });

  it('counts per criterion how many questions each department holds', () => {
    expect(matrix.rows.map((row) => ({ ...row, held: Object.fromEntries(row.held) }))).toEqual([
      { fieldId: 'A1', criterionId: 'A1.1', questions: 2, held: { Bildung: 2, Kultur: 2 }, unheld: 0 },
      { fieldId: 'A1', criterionId: 'A1.2', questions: 1, held: { Soziales: 1 }, unheld: 0 },
      { fieldId: 'A2', criterionId: 'A2.1', questions: 1, held: {}, unheld: 1 },
    ]);
  });

  it('leaves out a department that holds nothing because every question of its field is held by others', () => {
    const all = ['A1.1 Kultur', 'A1.2 Kultur'].map((text) => assignmentOf(`criterion ${text}`));
    expect(assignmentMatrix(catalogue, [FIELD, ...all]).departments).toEqual(['Kultur']);
  });
});

describe('checking assignments', () => {
  const codeOf = (text: string): unknown => {
    try {
      return checkAssignments(catalogue, [assignmentOf(text)]);
    } catch (error) {
      return error instanceof SelbstcheckError ? error.code : error;
    }
  };

  it('refuses what the version does not have, also an id of another level', () => {
    expect(codeOf('question B1.1.1 Kultur')).toBe('assignment-part-unknown');
    expect(codeOf('field A1.1 Kultur')).toBe('assignment-part-unknown');
  });

  it('refuses a department without a name', () => {
    expect(codeOf('field A1 \u0020')).toBe('assignment-department-missing');
  });

  it('keeps each assignment once, its department trimmed', () => {
    const double = [FIELD, { ...FIELD, department: ' Soziales ' }, CRITERION];
    expect(checkAssignments(catalogue, double)).toEqual([FIELD, CRITERION]);
  });
});
