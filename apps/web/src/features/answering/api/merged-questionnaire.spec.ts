import { describe, expect, it } from '@jest/globals';
import { criterion, question, questionnaire, said } from '../questionnaire.spec-support.js';
import { criteriaIn, notOlderThan, withNews } from './merged-questionnaire.js';

const withAnswer = (revision: number, note: string) =>
  question('q1', { answers: [said({ revision, note })], answer: 'yes' });
const of = (revision: number, note: string) => questionnaire([criterion('c1', [withAnswer(revision, note)])]);
const noteIn = (known: ReturnType<typeof of>) => criteriaIn(known)[0]?.questions[0]?.answers[0]?.note;

describe('what the server says of a question', () => {
  it('replaces what was known, and keeps what the last round said', () => {
    const last = { kind: 'no_partner', sentence: 'Neue Frage.' } as const;
    const known = questionnaire([criterion('c1', [question('q1', { last })])]);
    const { last: _, ...arrived } = withAnswer(1, 'neu');
    const standing = { criterionId: 'c1', symbol: 3 as const, rated: 1, asked: 1, isRecorded: false };
    const after = withNews(known, { questions: [arrived], criteria: [standing] });
    expect(criteriaIn(after)[0]).toMatchObject({
      standing,
      allQuestions: [{ id: 'q1', answer: 'yes' }],
      questions: [{ last, answers: [{ note: 'neu' }] }],
    });
  });

  it('is left out where it was overtaken on the way', () => {
    const after = withNews(of(2, 'neu'), { questions: [withAnswer(1, 'alt')], criteria: [] });
    expect(noteIn(after)).toBe('neu');
  });

  it('of one question does not hold up what it says of another', () => {
    const known = questionnaire([criterion('c1', [withAnswer(2, 'neu'), question('q2')])]);
    const other = question('q2', { answers: [said({ department: 'Sozialamt' })], answer: 'yes' });
    const old = { criterionId: 'c1', symbol: 0 as const, rated: 1, asked: 2, isRecorded: false };
    const after = withNews(known, { questions: [withAnswer(1, 'alt'), other], criteria: [old] });
    const [shown] = criteriaIn(after);
    expect(shown?.questions).toMatchObject([{ answers: [{ note: 'neu' }] }, { answer: 'yes' }]);
    expect(shown?.standing).toEqual(known.fields[0]?.criteria[0]?.standing);
  });

  it('stays when the whole questionnaire arrives late', () => {
    expect(noteIn(notOlderThan(of(1, 'alt'), of(2, 'neu')))).toBe('neu');
    expect(noteIn(notOlderThan(of(3, 'neuer'), of(2, 'neu')))).toBe('neuer');
  });
});
