import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../comparison/comparison-world.spec-support.js';
import { questionHoldings } from './assignments.js';
import { settleQuestions } from './department-answers.js';
import { askedNext, departmentProgress } from './department-progress.js';
import { roundProgress } from './progress.js';
import { agreed, assignmentOf, said } from './rounds-world.spec-support.js';

const { catalogue } = check('A', [['222', '33'], ['1']]);
const assignments = [
  'field A1 Kultur',
  'criterion A1.2 Kultur',
  'criterion A1.2 Soziales',
  'field A2 Bildung',
];
const holdings = questionHoldings(catalogue, assignments.map(assignmentOf));

const settled = (answers: readonly string[], agreements: readonly string[] = []) =>
  settleQuestions(catalogue, {
    departmentAnswers: answers.map(said),
    agreedAnswers: agreements.map(agreed),
  });

const SAID = settled(
  [
    'A1.1.1 Kultur 3=',
    'A1.1.2 Kultur - keine Daten',
    'A1.1.3 Kultur . wird geklärt',
    'A1.2.1 Kultur 2=',
    'A1.2.1 Soziales 0',
    'A1.2.2 Kultur 1=',
    'A1.2.2 Soziales 2',
  ],
  ['A1.2.2 1 Gemeinsam geprüft'],
);

describe('how far a round is', () => {
  it('counts per criterion, field and whole what is answered, open, –, disputed, confirmed and noted', () => {
    const progress = roundProgress(catalogue, SAID);
    const [first, second] = progress.fields;
    expect(first?.criteria).toEqual([
      {
        criterionId: 'A1.1',
        asked: 3,
        answered: 2,
        open: 1,
        notAssessable: 1,
        disagreements: 0,
        confirmed: 1,
        fresh: 1,
        noted: 2,
      },
      {
        criterionId: 'A1.2',
        asked: 2,
        answered: 2,
        open: 0,
        notAssessable: 0,
        disagreements: 1,
        confirmed: 0,
        fresh: 2,
        noted: 0,
      },
    ]);
    expect(first).toMatchObject({
      fieldId: 'A1',
      asked: 5,
      answered: 4,
      open: 1,
      disagreements: 1,
      confirmed: 1,
    });
    expect(second).toMatchObject({ fieldId: 'A2', asked: 1, answered: 0, open: 1 });
    expect(progress).toMatchObject({ asked: 6, answered: 4, open: 2, fresh: 3, noted: 2 });
  });

  it('counts a question as confirmed only while nobody assessed it anew', () => {
    const confirmed = (...answers: readonly string[]) => roundProgress(catalogue, settled(answers)).confirmed;
    expect(confirmed('A1.2.1 Kultur 2=', 'A1.2.1 Soziales 2=')).toBe(1);
    expect(confirmed('A1.2.1 Kultur 2=', 'A1.2.1 Soziales 2')).toBe(0);
    expect(confirmed('A1.2.1 Kultur 2=', 'A1.2.1 Soziales . Notiz')).toBe(1);
  });
});

describe('how far a department is', () => {
  it('counts what it holds, what it answered, and what others settled for it', () => {
    expect(departmentProgress(holdings, SAID)).toEqual([
      {
        department: 'Bildung',
        asked: 1,
        answered: 0,
        agreedWithoutIt: 0,
        open: 1,
        notAssessable: 0,
        disagreements: 0,
        confirmed: 0,
        fresh: 0,
        noted: 0,
        answeredBeyond: 0,
      },
      {
        department: 'Kultur',
        asked: 5,
        answered: 4,
        agreedWithoutIt: 0,
        open: 1,
        notAssessable: 1,
        disagreements: 1,
        confirmed: 3,
        fresh: 1,
        noted: 2,
        answeredBeyond: 0,
      },
      {
        department: 'Soziales',
        asked: 2,
        answered: 2,
        agreedWithoutIt: 0,
        open: 0,
        notAssessable: 0,
        disagreements: 1,
        confirmed: 0,
        fresh: 2,
        noted: 0,
        answeredBeyond: 0,
      },
    ]);
  });

  it('asks nobody for what was agreed without them', () => {
    const [bildung] = departmentProgress(holdings, settled([], ['A2.1.1 3 Beschluss liegt vor']));
    expect(bildung).toMatchObject({ asked: 1, answered: 0, agreedWithoutIt: 1, open: 0 });
  });

  it('still counts answers to questions that were given to another department since', () => {
    const progress = departmentProgress(holdings, settled(['A2.1.1 Personal 3']));
    expect(progress.find(({ department }) => department === 'Personal')).toMatchObject({
      asked: 0,
      answered: 0,
      open: 0,
      answeredBeyond: 1,
    });
  });
});

describe('who is asked next', () => {
  const progress = departmentProgress(holdings, SAID);

  it('is whoever has the largest share open, and nobody who is done', () => {
    expect(askedNext(progress, '2027-03-31', '2027-03-24')).toEqual([
      { department: 'Bildung', open: 1, asked: 1, daysLeft: 7, isOverdue: false },
      { department: 'Kultur', open: 1, asked: 5, daysLeft: 7, isOverdue: false },
    ]);
  });

  it('has until the end of the day of the deadline', () => {
    const onDay = (today: string) => askedNext(progress, '2027-03-31', today)[0];
    expect(onDay('2027-03-31')).toMatchObject({ daysLeft: 0, isOverdue: false });
    expect(onDay('2027-04-01')).toMatchObject({ daysLeft: -1, isOverdue: true });
    expect(() => onDay('morgen')).toThrow(RangeError);
  });
});

describe('the counts', () => {
  const line = fc
    .tuple(
      fc.constantFrom('A1.1.1', 'A1.1.2', 'A1.1.3', 'A1.2.1', 'A1.2.2', 'A2.1.1'),
      fc.constantFrom('Bildung', 'Kultur', 'Soziales'),
      fc.constantFrom('3', '0=', '-', '.', '. Notiz'),
    )
    .map((parts) => parts.join(' '));
  const lines = fc.uniqueArray(line, { selector: (text) => text.split(' ').slice(0, 2).join(' ') });

  it('always add up: answered and open to asked, confirmed and fresh to answered', () => {
    fc.assert(
      fc.property(lines, fc.boolean(), (answers, isAgreed) => {
        const questions = settled(answers, isAgreed ? ['A1.2.1 2 Grund'] : []);
        const whole = roundProgress(catalogue, questions);
        const parts = [whole, ...whole.fields, ...whole.fields.flatMap(({ criteria }) => criteria)];
        for (const { asked, answered, open, confirmed, fresh, notAssessable, disagreements } of parts) {
          expect([answered + open, confirmed + fresh]).toEqual([asked, answered]);
          expect(notAssessable + disagreements).toBeLessThanOrEqual(answered);
        }
        for (const each of departmentProgress(holdings, questions)) {
          expect(each.answered + each.agreedWithoutIt + each.open).toBe(each.asked);
          expect(each.confirmed + each.fresh).toBe(each.answered);
          expect(each.open).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
