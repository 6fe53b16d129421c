import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { criteriaOf, questionsOf, type CatalogueVersion } from './catalogue.js';
import { lineOf, linkOf, versionFrom } from './catalogue-world.spec-support.js';
import type { WrittenQuestion } from './question-row-problems.js';
import { linksThatStay, withQuestions } from './replaced-questions.js';
import { validateCatalogue } from './validate-catalogue.js';

const version = versionFrom('b', {
  Steuerung: { Strukturen: ['Gibt es eine Stelle?', 'Wer prüft?'], Monitoring: [null] },
});

function counter(): () => string {
  let last = 0;
  return () => `new-${(last += 1)}`;
}

const rowsOf = (catalogue: CatalogueVersion): readonly WrittenQuestion[] =>
  criteriaOf(catalogue).flatMap(({ id, questions }) =>
    questions.map(({ code, text }) => ({ code, text: text?.de ?? null, criterionId: id })),
  );
const shortQuestions = (catalogue: CatalogueVersion) =>
  criteriaOf(catalogue).map(({ id, questionCount, questions }) => [
    `${id} ${questionCount}`,
    ...questions.map((question) => `${question.id} ${question.code} ${question.text?.de ?? '–'}`),
  ]);

describe('other questions for a version', () => {
  it('keep the id of each code that stays, wherever it stands and whatever it says now', () => {
    const changed = withQuestions(
      version,
      [
        { code: '1.2.1', text: 'Wird berichtet?', criterionId: 'b1.1' },
        { code: '1.1.1', text: null, criterionId: 'b1.1' },
        { code: '1.1.3', text: 'Wer hilft?', criterionId: 'b1.2' },
        { code: '9.9.9', text: 'Ohne Kriterium', criterionId: null },
      ],
      counter(),
    );
    expect(shortQuestions(changed)).toEqual([
      ['b1.1 2', 'b1.2.1 1.2.1 Wird berichtet?', 'b1.1.1 1.1.1 –'],
      ['b1.2 1', 'new-1 1.1.3 Wer hilft?'],
    ]);
  });

  it('keep a wording in another language as long as the German one stays', () => {
    const both = versionFrom('b', { Steuerung: { Strukturen: ['Wer?'] } });
    const translated = JSON.parse(
      JSON.stringify(both).replace('{"de":"Wer?"}', '{"de":"Wer?","en":"Who?"}'),
    ) as CatalogueVersion;
    const textAfter = (text: string) =>
      questionsOf(withQuestions(translated, [{ code: '1.1.1', text, criterionId: 'b1.1' }], counter()))[0]
        ?.text;
    expect(textAfter('Wer?')).toEqual({ de: 'Wer?', en: 'Who?' });
    expect(textAfter('Wann?')).toEqual({ de: 'Wann?' });
  });

  it('change nothing where they are the ones that are there', () => {
    expect(withQuestions(version, rowsOf(version), counter())).toEqual(version);
  });

  it('make a sound version of any rows', () => {
    const row = fc.record({
      code: fc.constantFrom('1.1.1', '1.1.2', '1.2.1', '1.9.9'),
      text: fc.constantFrom('Wer?', null),
      criterionId: fc.constantFrom('b1.1', 'b1.2', null),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const changed = withQuestions(version, rows, counter());
        expect(validateCatalogue(changed)).toEqual([]);
        expect(questionsOf(changed)).toHaveLength(rows.filter(({ criterionId }) => criterionId).length);
      }),
    );
  });
});

describe('links after questions were changed', () => {
  const links = [
    linkOf('criterion', 'same', 'a1.1', 'b1.1'),
    linkOf('question', 'same', 'a1.1.1', 'b1.1.1'),
    linkOf('question', 'new', '', 'b1.1.2'),
    linkOf('question', 'moved', 'a1.3.1', 'b1.2.1'),
    linkOf('question', 'removed', 'a1.9.1', ''),
  ];
  const staying = (rows: readonly WrittenQuestion[]) =>
    linksThatStay(links, version, withQuestions(version, rows, counter())).map(lineOf);

  it('stay where their questions stay as they were', () => {
    const added = { code: '1.1.3', text: 'Wer hilft?', criterionId: 'b1.1' };
    expect(staying([...rowsOf(version), added])).toHaveLength(links.length);
  });

  it('are dropped with a question, and where it reads differently or stands elsewhere', () => {
    expect(
      staying([
        { code: '1.1.1', text: 'Gibt es zwei Stellen?', criterionId: 'b1.1' },
        { code: '1.2.1', text: null, criterionId: 'b1.1' },
      ]),
    ).toEqual(['criterion same a1.1 → b1.1', 'question removed a1.9.1 →']);
  });
});
