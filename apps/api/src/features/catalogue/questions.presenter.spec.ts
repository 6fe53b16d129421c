import { describe, expect, it } from '@jest/globals';
import { QuestionPreview } from '@selbstcheck/contracts';
import { readQuestionTable, type CatalogueVersion } from '@selbstcheck/domain';
import { aVersionOf } from '@selbstcheck/testing';
import { presentQuestionPreview } from './question-preview.presenter.js';
import { questionTemplate } from './question-template.js';

const VERSION: CatalogueVersion = {
  ...aVersionOf('a', { Wohnen: ['Gibt es eine Wohnberatung?'], Arbeit: [] }),
  title: { de: 'Katalog', en: 'Catalogue' },
};

describe('the template for questions', () => {
  it('holds the known questions and a row for each criterion without one', () => {
    const { table, explanation } = questionTemplate(VERSION, 'de');
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      'Handlungsfeld',
      'Kriterium',
      'Code',
      'Wortlaut',
    ]);
    expect(table.rows).toEqual([
      ['1 Alltag', 'Wohnen', '1.1.1', 'Gibt es eine Wohnberatung?'],
      ['1 Alltag', 'Arbeit', null, null],
    ]);
    expect(explanation.rows[0]).toEqual(['Ausgangspunkt', 'Katalog, Fassung a']);
  });

  it.each(['de', 'en'] as const)('is read again as the same questions, in %s', (language) => {
    const { columns, rows } = questionTemplate(VERSION, language).table;
    const lines = [columns.map(({ heading }) => heading), ...rows].map((cells, index) => ({
      row: index + 1,
      cells: cells.map((cell) => ({
        text: typeof cell === 'string' ? cell : '',
        isFormula: false,
        date: null,
      })),
    }));
    const read = readQuestionTable([lines], VERSION);
    expect(read?.rows).toEqual([{ code: '1.1.1', text: 'Gibt es eine Wohnberatung?', line: 2 }]);
    expect(read?.criteria.get(2)).toBe('a-1');
    expect(read?.findings).toEqual([]);
  });
});

describe('questions that were read', () => {
  it('come with a sentence for each finding in the asked language', () => {
    const finding = { code: 'code-without-criterion' as const, line: 3, params: { code: '9.1.1' } };
    const row = { code: '9.1.1', text: null, line: 3 };
    const read = {
      placed: [{ row, criterionId: null }],
      findings: [finding],
      placement: 'by_number' as const,
    };
    const german = presentQuestionPreview(read, 'de');
    expect(QuestionPreview.parse(german)).toEqual({
      placement: 'by_number',
      rows: [{ ...row, criterionId: null }],
      findings: [{ line: 3, sentence: expect.stringMatching(/^Zum Code 9\.1\.1 \(Zeile 3\) gibt es/) }],
    });
    expect(presentQuestionPreview(read, 'en').findings[0]?.sentence).toMatch(/^For the code 9\.1\.1/);
  });
});
