import { describe, expect, it } from '@jest/globals';
import { Flow } from '../source/flow.js';
import { namedQuestions } from './named-questions.js';

function read(text: string): { named: string[]; unreadable: string[] } {
  const { questions, unreadable } = namedQuestions(Flow.of([{ text, line: 1 }]));
  return {
    named: questions.map(({ code, answer, criterionTitle }) =>
      [code, answer, criterionTitle].join(' ').trim(),
    ),
    unreadable: unreadable.map((place) => place.text),
  };
}

describe('statements about named questions', () => {
  it.each([
    [
      'a list and a range, each with its criterion',
      'Die Fragen 3.2.5 (Sport) und 3.4.1 – 3.4.3 (Schulen) wurden nicht bearbeitet.',
      [
        '3.2.5 not_answered Sport',
        '3.4.1 not_answered Schulen',
        '3.4.2 not_answered Schulen',
        '3.4.3 not_answered Schulen',
      ],
    ],
    [
      'two answers in one sentence, the full stop missing',
      'Die Frage 6.1.4 (A) wurde mit „keine Einschätzung möglich“ beantwortet, die Fragen 6.2.1 sowie 6.2.2 (B) mit „eher nein“',
      ['6.1.4 not_assessable A', '6.2.1 rather_no B', '6.2.2 rather_no B'],
    ],
    [
      'an answer that comes first',
      'Nicht bearbeitet wurden die Fragen 2.1.4 und 2.1.5 (M).',
      ['2.1.4 not_answered M', '2.1.5 not_answered M'],
    ],
    [
      'two answers that come first',
      'Mit „nein“ wurden 1.1.1 und 1.1.2 beantwortet, mit „eher ja“ 1.2.1.',
      ['1.1.1 no', '1.1.2 no', '1.2.1 rather_yes'],
    ],
    [
      'a short range',
      'Die Fragen 3.4.1–3 blieben unbeantwortet.',
      ['3.4.1 not_answered', '3.4.2 not_answered', '3.4.3 not_answered'],
    ],
    [
      'an answer in brackets',
      '2.1.4 (nicht bearbeitet), 2.1.5 (mit „ja“ beantwortet)',
      ['2.1.4 not_answered', '2.1.5 yes'],
    ],
    [
      'questions left open',
      'Offen blieben 1.1.1 und 1.1.2 (M).',
      ['1.1.1 not_answered M', '1.1.2 not_answered M'],
    ],
    ['one left open', 'Die Frage 1.1.1 (M) blieb offen.', ['1.1.1 not_answered M']],
    [
      'open questions as a list',
      'Nicht beantwortete Fragen: 1.1.1, 1.2.1',
      ['1.1.1 not_answered', '1.2.1 not_answered'],
    ],
    [
      'questions that are missing',
      'Die Fragen 1.1.1 und 1.1.2 fehlen.',
      ['1.1.1 not_answered', '1.1.2 not_answered'],
    ],
    [
      'no answers given',
      'Zu 1.1.1 bis 1.1.2 [M] gibt es keine Antworten.',
      ['1.1.1 not_answered M', '1.1.2 not_answered M'],
    ],
    [
      'no assessment, without "mit"',
      'Bei der Frage 1.1.1 (M) war keine Einschätzung möglich.',
      ['1.1.1 not_assessable M'],
    ],
    [
      'what could not be assessed',
      'Die Frage 1.1.1 (M) konnte nicht eingeschätzt werden.',
      ['1.1.1 not_assessable M'],
    ],
    [
      'an answer in quotation marks only',
      'Die Antwort auf die Frage 1.1.1 (M) ist „eher ja“.',
      ['1.1.1 rather_yes M'],
    ],
    [
      'questions denied',
      'Die Frage 1.1.1 wurde eher verneint, die Frage 1.1.2 bejaht.',
      ['1.1.1 rather_no', '1.1.2 yes'],
    ],
    [
      'a list that repeats the last number only',
      'Die Fragen 1.1.1, 2 und 4 (M) wurden nicht bearbeitet.',
      ['1.1.1 not_answered M', '1.1.2 not_answered M', '1.1.4 not_answered M'],
    ],
    ['a date beside them', 'Am 03.02.2022 wurde die Frage 1.1.1 nicht bearbeitet.', ['1.1.1 not_answered']],
  ])('%s', (_, text, named) => {
    expect(read(text)).toEqual({ named, unreadable: [] });
  });

  it.each([
    ['an answer that no form has', 'Die Frage 1.1.1 wurde mit „teils, teils“ beantwortet.', ['1.1.1']],
    ['a denied answer', 'Die Frage 1.1.1 wurde nicht mit „ja“ beantwortet.', ['1.1.1']],
    ['no answer at all', 'Offen ist noch die Frage 1.1.1 (Monitoring).', ['1.1.1']],
    ['a range over two criteria', 'Die Fragen 1.3.1 – 2.1.4 wurden nicht bearbeitet.', ['1.3.1 – 2.1.4']],
    [
      'a range that runs backwards',
      'Die Fragen 1.3.4 bis 1.3.1 wurden nicht bearbeitet.',
      ['1.3.4 bis 1.3.1'],
    ],
    ['a code of two numbers', 'Die Frage 2.3 wurde nicht bearbeitet.', ['2.3']],
    ['a code of four numbers', 'Die Frage 2.3.1.4 wurde nicht bearbeitet.', ['2.3.1.4']],
    ['a denied yes', 'Die Frage 1.1.1 wurde nicht bejaht.', ['1.1.1']],
    ['a code with a comma', 'Die Frage 2.6,3 wurde nicht bearbeitet.', ['2.6,3']],
  ])('%s is said to be unreadable', (_, text, unreadable) => {
    expect(read(text)).toEqual({ named: [], unreadable });
  });

  it('a number of further questions is not taken for a question', () => {
    const text = 'Die Fragen 1.1.1 und 3 weitere wurden nicht bearbeitet.';
    expect(read(text)).toEqual({ named: ['1.1.1 not_answered'], unreadable: ['3'] });
  });

  it('questions that were simply answered are not named as missing', () => {
    const text = 'Die Fragen 1.1.1 und 1.1.2 wurden bearbeitet, die Frage 1.2.1 wurde nicht bearbeitet.';
    expect(read(text)).toEqual({ named: ['1.2.1 not_answered'], unreadable: ['1.1.1', '1.1.2'] });
  });
});
