import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { criteriaWithoutQuestions } from '../rounds/criteria-without-questions.js';
import { catalogueFromRows, placeRows, suggestedPlacement } from './catalogue-from-rows.js';
import { criteriaOf, questionsOf } from './catalogue.js';
import { versionFrom } from './catalogue-world.spec-support.js';
import type { QuestionRow } from './pasted-questions-row.js';
import { validateCatalogue } from './validate-catalogue.js';

const base = versionFrom('b', {
  'Management und Steuerung': { Strukturen: [], Monitoring: [null, null] },
  'Fairer Zugang': { Bildung: [], Sprache: [] },
});
const NAMES = { title: { de: 'Eigene Fassung' }, edition: '2027' };

const rowsOf = (...codes: readonly string[]): readonly QuestionRow[] =>
  codes.map((code, index) => ({ code, text: `Frage ${code}?`, line: index + 1 }));

function counter(): () => string {
  let last = 0;
  return () => `id-${(last += 1)}`;
}

const shortPlaces = (rows: readonly QuestionRow[], placement: 'by_number' | 'by_order') =>
  placeRows(rows, base, placement).placed.map(({ row, criterionId }) => `${row.code} ${criterionId}`);

describe('placing rows', () => {
  it('takes field and criterion from the first two parts of the code', () => {
    expect(shortPlaces(rowsOf('1.2.1', '2.1.1', '1.2.2'), 'by_number')).toEqual([
      '1.2.1 b1.2',
      '2.1.1 b2.1',
      '1.2.2 b1.2',
    ]);
  });

  it('finds what no criterion of the base has', () => {
    const { placed, findings } = placeRows(rowsOf('1.3.1', '8.1.1', '1.1.1'), base, 'by_number');
    expect(placed.map(({ criterionId }) => criterionId)).toEqual([null, null, 'b1.1']);
    expect(findings).toEqual([
      { code: 'code-without-criterion', line: 1, params: { code: '1.3.1' } },
      { code: 'code-without-criterion', line: 2, params: { code: '8.1.1' } },
    ]);
  });

  it('by order lets codes run ahead of the criteria, as those of field 2 do in the 2020 edition', () => {
    const rows = rowsOf('1.1.1', '2.3.1', '2.2.1', '1.2.1');
    expect(shortPlaces(rows, 'by_order')).toEqual(['1.1.1 b1.1', '2.3.1 b2.2', '2.2.1 b2.1', '1.2.1 b1.2']);
    expect(suggestedPlacement(rows, base)).toBe('by_order');
  });

  it('by order moves nothing in a field that simply lacks a criterion', () => {
    expect(shortPlaces(rowsOf('1.2.1', '2.2.1', '2.3.1'), 'by_order')).toEqual([
      '1.2.1 b1.2',
      '2.2.1 b2.1',
      '2.3.1 b2.2',
    ]);
  });

  it('suggests the numbers where they fit', () => {
    expect(suggestedPlacement(rowsOf('1.1.1', '1.2.1', '2.1.1', '2.2.1'), base)).toBe('by_number');
    expect(suggestedPlacement(rowsOf('1.2.1'), base)).toBe('by_number');
    expect(suggestedPlacement(rowsOf('1.1.1', '9.1.1'), base)).toBe('by_number');
    expect(suggestedPlacement([], base)).toBe('by_number');
  });
});

describe('a version from rows', () => {
  it('has the fields and criteria of its base and questions of its own, also codes alone', () => {
    const rows: readonly QuestionRow[] = [
      { code: '1.2.1', text: null, line: 1 },
      { code: '1.1.1', text: 'Gibt es eine Stelle?', line: 2 },
      { code: '1.2.2', text: 'Wer prüft?', line: 3 },
    ];
    const version = catalogueFromRows(base, placeRows(rows, base, 'by_number').placed, NAMES, counter());
    expect(version).toMatchObject({ ...NAMES, isDemonstration: false });
    expect(version.fields.map(({ number, title }) => [number, title.de])).toEqual([
      [1, 'Management und Steuerung'],
      [2, 'Fairer Zugang'],
    ]);
    expect(
      criteriaOf(version).map(({ title, questionCount, questions }) => [
        title.de,
        questionCount,
        questions.map(({ code, text }) => `${code} ${text?.de}`),
      ]),
    ).toEqual([
      ['Strukturen', 1, ['1.1.1 Gibt es eine Stelle?']],
      ['Monitoring', 2, ['1.2.1 undefined', '1.2.2 Wer prüft?']],
      ['Bildung', null, []],
      ['Sprache', null, []],
    ]);
    expect(criteriaWithoutQuestions(version).map(({ title }) => title.de)).toEqual(['Bildung', 'Sprache']);
  });

  it('takes a row where a person put it, and leaves out one without criterion', () => {
    const [first, second] = rowsOf('9.9.9', '8.8.8');
    const placed = [
      { row: first!, criterionId: 'b2.2' },
      { row: second!, criterionId: null },
    ];
    expect(questionsOf(catalogueFromRows(base, placed, NAMES, counter())).map(({ code }) => code)).toEqual([
      '9.9.9',
    ]);
  });

  it('is sound and shares no id with its base, whatever rows there are', () => {
    const code = fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 9 }))
      .map((parts) => parts.join('.'));
    fc.assert(
      fc.property(
        fc.array(code),
        fc.constantFrom('by_number' as const, 'by_order' as const),
        (codes, placement) => {
          const { placed, findings } = placeRows(rowsOf(...codes), base, placement);
          const version = catalogueFromRows(base, placed, NAMES, counter());
          expect(validateCatalogue(version)).toEqual([]);
          expect(questionsOf(version)).toHaveLength(codes.length - findings.length);
        },
      ),
    );
  });
});
