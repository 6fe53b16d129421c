import { describe, expect, it } from '@jest/globals';
import { criterion, question, questionnaire, said, unsaved } from '../questionnaire.spec-support.js';
import { shownProgress } from './shown-progress.js';
import { shownStanding } from './shown-standing.js';

const three = questionnaire([
  criterion('c1', [
    question('q1', { answers: [said({ answer: 'yes' })], answer: 'yes', settlement: 'unanimous' }),
    question('q2'),
    question('q3', { answers: [said({ department: 'Sozialamt', answer: 'no' })], answer: 'no' }),
  ]),
]);

describe('the symbol of a criterion', () => {
  it('is the server’s as long as everything is saved', () => {
    expect(shownStanding(three, 'c1', [])).toBe(three.fields[0]?.criteria[0]?.standing);
  });

  it('changes at once with an answer that is not saved yet', () => {
    expect(shownStanding(three, 'c1', [unsaved('q2', { answer: 'yes' })])).toMatchObject({
      symbol: 2,
      rated: 3,
      asked: 3,
    });
  });

  it('counts a question as not answered where the new answer differs from another department’s', () => {
    const disagreeing = [unsaved('q3', { answer: 'yes' })];
    expect(shownStanding(three, 'c1', disagreeing)).toMatchObject({ symbol: 3, rated: 1, asked: 3 });
  });

  it('counts what other departments are asked and the questionnaire does not show', () => {
    const hidden = questionnaire([
      criterion('c1', [question('q1')], {
        allQuestions: [
          { id: 'q1', answer: 'not_answered' },
          { id: 'q9', answer: 'no' },
        ],
      }),
    ]);
    expect(shownStanding(hidden, 'c1', [unsaved('q1', { answer: 'no' })])).toMatchObject({
      symbol: 0,
      rated: 2,
      asked: 2,
    });
  });

  it('stays where it was taken over for the whole criterion', () => {
    const standing = { criterionId: 'c1', symbol: 3 as const, rated: 0, asked: 1, isRecorded: true };
    const recorded = questionnaire([criterion('c1', [question('q1')], { standing })]);
    expect(shownStanding(recorded, 'c1', [unsaved('q1', { answer: 'no' })])).toEqual(standing);
  });
});

describe('the progress of a department', () => {
  it('counts its own answers, sent or not, and confirmations apart', () => {
    const entries = [unsaved('q2', { basis: 'confirmed' })];
    expect(shownProgress(three, entries)).toMatchObject({ asked: 3, answered: 2, confirmed: 1, open: 1 });
  });

  it('does not count a note without an answer', () => {
    const entries = [unsaved('q2', { answer: 'not_answered', note: 'Noch zu klären' })];
    expect(shownProgress(three, entries)).toMatchObject({ answered: 1, open: 2 });
  });

  it('does not count questions that it answered but no longer holds', () => {
    const moved = questionnaire([
      criterion('c1', [question('q1', { departments: ['Sozialamt'], answers: [said()] }), question('q2')]),
    ]);
    expect(shownProgress(moved, [])).toMatchObject({ asked: 1, answered: 0 });
  });
});
