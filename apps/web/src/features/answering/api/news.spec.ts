import { describe, expect, it } from '@jest/globals';
import { criterion, question, questionnaire, said, unsaved } from '../questionnaire.spec-support.js';
import { newsIn } from './news.js';

const known = questionnaire([criterion('c1', [question('q1', { answers: [said({ revision: 1 })] })])]);
const arrived = (revision: number, department = 'Jugendamt') =>
  question('q1', { answers: [said({ revision, department })] });

describe('what others said just now', () => {
  it('is told with their department', () => {
    expect(newsIn(known, [arrived(1, 'Sozialamt')], [])).toEqual([
      { questionId: 'q1', department: 'Sozialamt' },
    ]);
    expect(newsIn(known, [arrived(2)], [])).toEqual([{ questionId: 'q1', department: 'Jugendamt' }]);
  });

  it('is not what the screen shows already, nor what is on its way from here', () => {
    expect(newsIn(known, [arrived(1)], [])).toEqual([]);
    expect(newsIn(known, [arrived(2)], [unsaved('q1', { state: 'sent' })])).toEqual([]);
  });

  it('is not about questions that the screen does not have', () => {
    expect(newsIn(known, [question('q9', { answers: [said()] })], [])).toEqual([]);
  });
});
