import { describe, expect, it } from '@jest/globals';
import { check } from '../comparison/comparison-world.spec-support.js';
import { scoreRound } from '../scoring/score-round.js';
import { WK_2020 } from '../scoring/scoring-model.js';
import { answeringDepartments } from './answering-departments.js';
import { selfRatingOf, settleQuestions } from './department-answers.js';
import { agreed, said } from './rounds-world.spec-support.js';

const { catalogue } = check('A', [['22', '3']]);

function settled(answers: readonly string[], agreements: readonly string[] = []) {
  return settleQuestions(catalogue, {
    departmentAnswers: answers.map(said),
    agreedAnswers: agreements.map(agreed),
  });
}

function symbolOf(answers: readonly string[], agreements: readonly string[] = []) {
  const score = scoreRound(catalogue, selfRatingOf(settled(answers, agreements)), WK_2020);
  return score.fields[0]?.criterionScores[0]?.symbol;
}

describe('the answer to a question', () => {
  const first = (...args: Parameters<typeof settled>) => settled(...args).get('A1.1.1');

  it('is what the only department says', () => {
    expect(first(['A1.1.1 Kultur 2'])).toMatchObject({ settlement: 'unanimous', answer: 'rather_yes' });
  });

  it('is what several departments say alike, and what one says while the other has only made a note', () => {
    expect(first(['A1.1.1 Kultur 0', 'A1.1.1 Bildung 0'])).toMatchObject({
      settlement: 'unanimous',
      answer: 'no',
    });
    expect(first(['A1.1.1 Kultur . noch unklar', 'A1.1.1 Bildung 3'])).toMatchObject({
      settlement: 'unanimous',
      answer: 'yes',
    });
  });

  it('is not answered while departments differ, and everything they said is kept', () => {
    const question = first(['A1.1.1 Soziales 3 gut', 'A1.1.1 Bildung 2']);
    expect(question).toMatchObject({ settlement: 'disagreement', answer: 'not_answered', agreed: null });
    expect(question?.departmentAnswers.map(({ department, note }) => [department, note])).toEqual([
      ['Bildung', null],
      ['Soziales', 'gut'],
    ]);
  });

  it('is a disagreement also where one of them says –', () => {
    expect(first(['A1.1.1 Kultur -', 'A1.1.1 Bildung 3'])?.settlement).toBe('disagreement');
    expect(first(['A1.1.1 Kultur -', 'A1.1.1 Bildung -'])).toMatchObject({
      settlement: 'unanimous',
      answer: 'not_assessable',
    });
  });

  it('is what was agreed, whatever departments say, and they stay readable', () => {
    const question = first(['A1.1.1 Kultur 3', 'A1.1.1 Bildung 2'], ['A1.1.1 - Daten fehlen']);
    expect(question).toMatchObject({ settlement: 'agreed', answer: 'not_assessable' });
    expect(question?.departmentAnswers).toHaveLength(2);
    expect(first([], ['A1.1.1 1 Im Gespräch geklärt'])).toMatchObject({
      settlement: 'agreed',
      answer: 'rather_no',
    });
  });

  it('is open where nobody said anything', () => {
    expect(first([])).toMatchObject({ settlement: 'open', answer: 'not_answered' });
  });
});

describe('the self-rating', () => {
  it('has an answer for every question of the version, in printed order, and none of another one', () => {
    const { answers } = selfRatingOf(settled(['A1.2.1 Kultur 3', 'B1.1.1 Kultur 3']));
    expect([...answers]).toEqual([
      ['A1.1.1', 'not_answered'],
      ['A1.1.2', 'not_answered'],
      ['A1.2.1', 'yes'],
    ]);
  });

  it('counts a disagreement as not answered in the symbol until it is settled', () => {
    const answers = ['A1.1.1 Kultur 3', 'A1.1.2 Kultur 3', 'A1.1.2 Bildung 0'];
    expect(symbolOf(answers)).toBe(3);
    expect(symbolOf(answers, ['A1.1.2 0 Ein Beispiel genügt nicht'])).toBe(2);
  });

  it('keeps ratings that were taken over', () => {
    const recorded = new Map([['A1.2', { criterionId: 'A1.2', symbol: 1 as const }]]);
    expect(selfRatingOf(settled([]), recorded).recorded).toBe(recorded);
  });
});

describe('the departments that answered a criterion', () => {
  it('are those that chose an answer, not those that only noted something', () => {
    const departments = answeringDepartments(
      catalogue,
      settled(['A1.1.2 Soziales 3', 'A1.1.1 Bildung -', 'A1.1.1 Kultur . später', 'A1.1.2 Bildung 0']),
    );
    expect([...departments]).toEqual([['A1.1', ['Bildung', 'Soziales']]]);
  });
});
