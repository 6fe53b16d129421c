import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../scoring/answer.js';
import type { Stage } from '../scoring/stage.js';
import type { RatingSymbol } from '../scoring/symbol.js';
import type { AuswertungFacts, DraftField, NamedQuestion } from './auswertung-draft.js';
import { contradictions } from './contradictions.js';

function named(
  code: string,
  answer: Answer = 'not_answered',
  criterionTitle: string | null = null,
): NamedQuestion {
  return { code, answer, criterionTitle, line: 10 };
}

function field(
  number: number,
  counts: readonly [processed: number, total: number] | null,
  symbols: Readonly<Record<string, RatingSymbol | undefined>>,
  rest: Partial<DraftField> & { stage?: Stage } = {},
): DraftField {
  const { stage = null, ...others } = rest;
  return {
    number,
    title: `Field ${number}`,
    chapterTitle: `Field ${number}`,
    line: 1,
    declared: {
      questionsProcessed: counts?.[0] ?? null,
      questionsTotal: counts?.[1] ?? null,
      stage,
      line: 5,
    },
    criteria: Object.entries(symbols).map(([title, symbol]) => ({ title, symbol, line: 2 })),
    namedQuestions: [],
    texts: [],
    ...others,
  };
}

function report(fields: DraftField[], rest: Partial<AuswertungFacts> = {}): AuswertungFacts {
  return {
    municipality: 'Auenried',
    date: '2021-03-12',
    declared: { questionsTotal: null, questionsProcessed: null, stage: null },
    fields,
    participants: [],
    texts: [],
    ...rest,
  };
}

const codesOf = (facts: AuswertungFacts): string[] => contradictions(facts).map(({ code }) => code);

describe('contradictions of a printed report', () => {
  it('finds none in a report that agrees with itself', () => {
    const facts = report([field(1, [3, 3], { A: 3, B: 2 }, { stage: 4 })], {
      declared: { questionsTotal: 3, questionsProcessed: 3, stage: 4 },
    });
    expect(contradictions(facts)).toEqual([]);
  });

  it('a wrong sum is explained by the only field whose list of unanswered questions is off by as much', () => {
    const fields = [
      field(1, [12, 14], { A: 3 }, { namedQuestions: [named('1.1.1'), named('1.1.2')] }),
      field(
        2,
        [25, 30],
        { A: 3 },
        { namedQuestions: [1, 2, 3, 4].map((question) => named(`2.1.${question}`)) },
      ),
      field(3, [12, 14], { A: 3 }, { namedQuestions: [named('3.1.9', 'not_assessable')] }),
    ];
    const facts = report(fields, { declared: { questionsTotal: 57, questionsProcessed: 49, stage: null } });
    expect(contradictions(facts).find(({ code }) => code === 'total-mismatch')?.params).toEqual({
      sum: 58,
      declared: 57,
      explainingField: 2,
      explainingTotal: 29,
    });
  });

  it('a wrong sum that no single field explains is told without an explanation', () => {
    const lists = { namedQuestions: [named('1.1.9')] };
    const fields = [
      field(1, [8, 10], { A: 3 }, lists),
      field(2, [8, 10], { A: 3 }, { namedQuestions: [named('2.1.9')] }),
    ];
    const facts = report(fields, { declared: { questionsTotal: 19, questionsProcessed: 15, stage: null } });
    expect(contradictions(facts).filter(({ field: of }) => of === null)).toEqual([
      { code: 'total-mismatch', line: null, field: null, params: { sum: 20, declared: 19 } },
      { code: 'processed-mismatch', line: null, field: null, params: { sum: 16, declared: 15 } },
    ]);
  });

  it('nothing is summed while one field has no counts', () => {
    const facts = report([field(1, null, { A: 3 }), field(2, [3, 3], { A: 3 })], {
      declared: { questionsTotal: 99, questionsProcessed: 98, stage: null },
    });
    expect(codesOf(facts)).toEqual([]);
  });

  it.each([
    ['missing-not-named', 3, []],
    ['missing-partly-named', 3, [named('1.1.5', 'not_assessable')]],
    ['more-named-than-missing', 4, [named('1.1.8'), named('1.1.9')]],
    ['more-processed-than-asked', 6, []],
  ] as const)('counts against named questions: %s', (code, processed, namedQuestions) => {
    expect(codesOf(report([field(1, [processed, 5], { A: 3 }, { namedQuestions })]))).toContain(code);
  });

  it('a field named by another title over its chapter', () => {
    expect(
      contradictions(report([field(5, null, { A: 3 }, { chapterTitle: 'Other', chapterLine: 40 })])),
    ).toEqual([
      { code: 'two-titles', line: 40, field: 5, params: { overview: 'Field 5', chapter: 'Other' } },
    ]);
  });

  it('spellings of the gender star and of hyphens make no second title', () => {
    const spelled = { title: 'Einwohner*innen-Dialog', chapterTitle: 'EinwohnerInnen Dialog' };
    expect(codesOf(report([field(5, null, { A: 3 }, spelled)]))).toEqual([]);
  });

  it('numbers that run one ahead of the criteria from some criterion on are one finding', () => {
    const namedQuestions = [
      named('2.1.9', 'no', 'A'),
      named('2.3.9', 'no', 'B'),
      named('2.4.1', 'no', 'C'),
      named('2.4.2', 'no', 'C'),
    ];
    expect(contradictions(report([field(2, null, { A: 3, B: 2, C: 1 }, { namedQuestions })]))).toEqual([
      {
        code: 'numbering-shifted',
        line: 10,
        field: 2,
        params: { shift: 1, printed: 3, title: 'B', position: 2 },
      },
    ]);
  });

  it('a single number under another criterion is told by itself', () => {
    const namedQuestions = [named('5.1.3', 'no', 'A'), named('5.2.4', 'no', 'A'), named('5.2.1', 'no', 'B')];
    expect(contradictions(report([field(5, null, { A: 3, B: 2 }, { namedQuestions })]))).toEqual([
      {
        code: 'code-under-other-criterion',
        line: 10,
        field: 5,
        params: { questions: '5.2.4', title: 'A', position: 1 },
      },
    ]);
  });

  it.each([
    ['code-under-other-field', [named('3.1.1', 'no', 'A'), named('1.1.2', 'no', 'A')]],
    ['question-named-twice', [named('1.1.1', 'no', 'A'), named('1.1.1', 'yes', 'A')]],
    ['named-criterion-unknown', [named('1.1.1', 'no', 'Z')]],
    ['code-beyond-criteria', [named('1.3.1', 'no')]],
  ] as const)('printed codes: %s', (code, namedQuestions) => {
    expect(codesOf(report([field(1, null, { A: 3, B: 2 }, { namedQuestions })]))).toEqual([code]);
  });

  it('a symbol is on thin evidence only when more than half of the known questions are missing', () => {
    const thin = field(1, null, { A: 0 }, { namedQuestions: [named('1.1.2'), named('1.1.3')] });
    const half = field(1, null, { A: 0 }, { namedQuestions: [named('1.1.3'), named('1.1.4')] });
    expect(contradictions(report([thin]))).toEqual([
      {
        code: 'symbol-on-thin-evidence',
        line: 2,
        field: 1,
        params: { title: 'A', symbol: '✘', missing: 2, known: 3 },
      },
    ]);
    expect(codesOf(report([half]))).toEqual([]);
  });

  it('a criterion without a rating is explained by its missing questions or contradicted by answers', () => {
    const missing = field(1, null, { A: null, B: 3 }, { namedQuestions: [named('1.1.1'), named('1.1.2')] });
    const answered = field(1, [4, 4], { A: null, B: 3 });
    const open = field(1, null, { A: null, B: 3 });
    expect(codesOf(report([missing]))).toEqual(['unrated-all-missing']);
    expect(codesOf(report([answered]))).toEqual(['unrated-though-answered']);
    expect(codesOf(report([open]))).toEqual([]);
  });

  it('a declared stage is compared with the exact mean, halves upwards, and never where a symbol is unreadable', () => {
    const half = field(1, null, { A: 3, B: 2 }, { stage: 3 });
    const unreadable = field(1, null, { A: 3, B: undefined }, { stage: 1 });
    const overall = { declared: { questionsTotal: null, questionsProcessed: null, stage: 1 as const } };
    expect(contradictions(report([half], overall)).map(({ code, params }) => [code, params])).toEqual([
      ['stage-mismatch', { declared: 3, computed: 4 }],
      ['stage-mismatch', { declared: 1, computed: 4 }],
    ]);
    expect(codesOf(report([unreadable], overall))).toEqual([]);
  });

  it('a report without a date, and one with a month only', () => {
    expect(codesOf(report([], { date: null }))).toEqual(['no-date']);
    expect(codesOf(report([], { date: '2021-03' }))).toEqual(['date-incomplete']);
  });

  it('the same criterion twice in a field', () => {
    const twice = field(1, null, { 'Haus-Wirtschaft': 3, Hauswirtschaft: 3 });
    expect(codesOf(report([twice]))).toEqual(['criterion-twice']);
  });
});
