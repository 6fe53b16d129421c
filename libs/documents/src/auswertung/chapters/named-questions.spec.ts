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
      'Die Fragen 2.6.3 (Pflege) und 2.7.1 – 2.7.3 (Transport) wurden nicht bearbeitet.',
      [
        '2.6.3 not_answered Pflege',
        '2.7.1 not_answered Transport',
        '2.7.2 not_answered Transport',
        '2.7.3 not_answered Transport',
      ],
    ],
    [
      'two answers in one sentence, the full stop missing',
      'Die Frage 7.2.4 (A) wurde mit „keine Einschätzung möglich“ beantwortet, die Fragen 7.3.1 sowie 7.3.2 (B) mit „eher nein“',
      ['7.2.4 not_assessable A', '7.3.1 rather_no B', '7.3.2 rather_no B'],
    ],
    [
      'an answer that comes first',
      'Nicht bearbeitet wurden die Fragen 1.4.2 und 1.4.3 (M).',
      ['1.4.2 not_answered M', '1.4.3 not_answered M'],
    ],
    [
      'two answers that come first',
      'Mit „nein“ wurden 1.1.1 und 1.1.2 beantwortet, mit „eher ja“ 1.2.1.',
      ['1.1.1 no', '1.1.2 no', '1.2.1 rather_yes'],
    ],
    [
      'a short range',
      'Die Fragen 2.7.1–3 blieben unbeantwortet.',
      ['2.7.1 not_answered', '2.7.2 not_answered', '2.7.3 not_answered'],
    ],
    [
      'an answer in brackets',
      '1.4.2 (nicht bearbeitet), 1.4.3 (mit „ja“ beantwortet)',
      ['1.4.2 not_answered', '1.4.3 yes'],
    ],
  ])('%s', (_, text, named) => {
    expect(read(text)).toEqual({ named, unreadable: [] });
  });

  it.each([
    ['an answer that no form has', 'Die Frage 1.1.1 wurde mit „teils, teils“ beantwortet.', ['1.1.1']],
    ['a denied answer', 'Die Frage 1.1.1 wurde nicht mit „ja“ beantwortet.', ['1.1.1']],
    ['no answer at all', 'Offen ist noch die Frage 1.1.1 (Monitoring).', ['1.1.1']],
    ['a range over two criteria', 'Die Fragen 1.3.1 – 1.4.2 wurden nicht bearbeitet.', ['1.3.1 – 1.4.2']],
    [
      'a range that runs backwards',
      'Die Fragen 1.3.4 bis 1.3.1 wurden nicht bearbeitet.',
      ['1.3.4 bis 1.3.1'],
    ],
    ['a code of two numbers', 'Die Frage 2.3 wurde nicht bearbeitet.', ['2.3']],
    ['a code of four numbers', 'Die Frage 2.3.1.4 wurde nicht bearbeitet.', ['2.3.1.4']],
    ['a code with a comma', 'Die Frage 2.6,3 wurde nicht bearbeitet.', ['2.6,3']],
  ])('%s is said to be unreadable', (_, text, unreadable) => {
    expect(read(text)).toEqual({ named: [], unreadable });
  });

  it('questions that were simply answered are not named as missing', () => {
    const text = 'Die Fragen 1.1.1 und 1.1.2 wurden bearbeitet, die Frage 1.2.1 wurde nicht bearbeitet.';
    expect(read(text)).toEqual({ named: ['1.2.1 not_answered'], unreadable: ['1.1.1', '1.1.2'] });
  });
});
