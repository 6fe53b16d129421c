import { describe, expect, it } from '@jest/globals';
import type { CatalogueVersion, Criterion, Field } from './catalogue.js';
import { catalogueProblemSentence, rejectCatalogueProblems } from './catalogue-problem.js';
import { validateCatalogue } from './validate-catalogue.js';

const criterion: Criterion = {
  id: 'c1',
  title: { de: 'Wohnen' },
  questionCount: 2,
  questions: [
    { id: 'q1', code: '1.1.1', text: { de: 'Eins?', en: 'One?' } },
    { id: 'q2', code: '1.1.2', text: null },
  ],
};
const field: Field = { id: 'f1', number: 1, title: { de: 'Feld', en: 'Field' }, criteria: [criterion] };
const sound: CatalogueVersion = {
  id: 'v1',
  title: { de: 'Katalog' },
  edition: '1',
  isDemonstration: false,
  fields: [field],
};

function withCriterion(change: Partial<Criterion>): CatalogueVersion {
  return { ...sound, fields: [{ ...field, criteria: [{ ...criterion, ...change }] }] };
}

function codesAndPlaces(version: CatalogueVersion): readonly string[] {
  return validateCatalogue(version).map(({ code, place }) => `${code} ${place}`);
}

describe('a catalogue version', () => {
  it('with unknown wordings and unknown question counts is sound', () => {
    expect(validateCatalogue(sound)).toEqual([]);
    expect(validateCatalogue(withCriterion({ questionCount: null, questions: [] }))).toEqual([]);
  });

  it('that uses one id for a field, a criterion and a question names both later places', () => {
    const version = withCriterion({ id: 'f1', questions: [{ id: 'f1', code: '1', text: null }] });
    expect(codesAndPlaces(version)).toEqual([
      'catalogue-duplicate-id fields[0].criteria[0].id',
      'catalogue-duplicate-id fields[0].criteria[0].questions[0].id',
    ]);
  });

  it('reports every problem, not only the first', () => {
    const version: CatalogueVersion = {
      ...sound,
      id: 'no spaces',
      title: { de: ' ' },
      edition: '',
      fields: [
        { ...field, title: { de: 'Feld', en: '' } },
        { id: 'f2', number: 1, title: { de: 'Zweites' }, criteria: [] },
      ],
    };
    expect(codesAndPlaces(version)).toEqual([
      'catalogue-id-invalid id',
      'catalogue-title-missing title',
      'catalogue-edition-missing edition',
      'catalogue-title-missing fields[0].title',
      'catalogue-field-number fields[1].number',
      'catalogue-empty-field fields[1].criteria',
    ]);
  });

  it('without any field is refused', () => {
    expect(codesAndPlaces({ ...sound, fields: [] })).toEqual(['catalogue-without-fields fields']);
  });

  it.each([1, 0, -1, 2.5, 201, 1e300])(
    'that lists two questions and states %d of them is contradictory',
    (questionCount) => {
      expect(codesAndPlaces(withCriterion({ questionCount }))).toEqual([
        'catalogue-question-count fields[0].criteria[0].questionCount',
      ]);
    },
  );

  it('may state more questions than it can list', () => {
    expect(validateCatalogue(withCriterion({ questionCount: 200 }))).toEqual([]);
  });

  it('with a question without code and with an empty wording is refused twice', () => {
    const version = withCriterion({ questions: [{ id: 'q', code: ' ', text: { de: '' } }] });
    expect(codesAndPlaces(version)).toEqual([
      'catalogue-code-missing fields[0].criteria[0].questions[0].code',
      'catalogue-text-missing fields[0].criteria[0].questions[0].text',
    ]);
  });

  it('with an id too long for the database is refused', () => {
    expect(codesAndPlaces({ ...sound, id: 'x'.repeat(37) })).toEqual(['catalogue-id-invalid id']);
    expect(codesAndPlaces({ ...sound, id: 'x'.repeat(36) })).toEqual([]);
  });

  it.each(['.', '..'])('with the id "%s", which no address can name, is refused', (id) => {
    expect(codesAndPlaces({ ...sound, id })).toEqual(['catalogue-id-invalid id']);
    expect(codesAndPlaces({ ...sound, id: `${id}.` })).toEqual(id === '.' ? ['catalogue-id-invalid id'] : []);
  });

  it.each([0, 100, 1e300, 1.5])('with a field of number %d is refused', (number) => {
    expect(codesAndPlaces({ ...sound, fields: [{ ...field, number }] })).toEqual([
      'catalogue-field-number fields[0].number',
    ]);
    expect(codesAndPlaces({ ...sound, fields: [{ ...field, number: 99 }] })).toEqual([]);
  });

  it('has texts as long as screens can show, and no longer', () => {
    const long = (more: number): CatalogueVersion => ({
      ...sound,
      title: { de: 'x'.repeat(300 + more) },
      edition: 'x'.repeat(60 + more),
      fields: [
        {
          ...field,
          title: { de: 'Feld', en: 'x'.repeat(300 + more) },
          criteria: [
            {
              ...criterion,
              title: { de: 'x'.repeat(300 + more) },
              questions: [{ id: 'q', code: 'x'.repeat(20 + more), text: { de: 'x'.repeat(1000 + more) } }],
            },
          ],
        },
      ],
    });
    expect(codesAndPlaces(long(0))).toEqual([]);
    expect(codesAndPlaces(long(1))).toEqual([
      'catalogue-text-long title.de',
      'catalogue-text-long edition',
      'catalogue-text-long fields[0].title.en',
      'catalogue-text-long fields[0].criteria[0].title.de',
      'catalogue-text-long fields[0].criteria[0].questions[0].code',
      'catalogue-text-long fields[0].criteria[0].questions[0].text.de',
    ]);
  });
});

describe('the sentence of a catalogue problem', () => {
  it('names the id and the place', () => {
    const [problem] = validateCatalogue(withCriterion({ id: 'f1' }));
    expect(problem && catalogueProblemSentence(problem)).toBe(
      'The id "f1" is used more than once; every id belongs to one thing only (at fields[0].criteria[0].id).',
    );
  });

  it('becomes an error that says how many more problems there are', () => {
    const problems = validateCatalogue({ ...sound, edition: '', title: { de: '' } });
    expect(() => rejectCatalogueProblems(problems)).toThrow(
      expect.objectContaining({
        code: 'catalogue-title-missing',
        message: expect.stringContaining('Problems besides this one: 1.'),
        params: { place: 'title', others: 1 },
      }),
    );
  });

  it('is not thrown where nothing is wrong', () => {
    expect(() => rejectCatalogueProblems([])).not.toThrow();
  });
});
