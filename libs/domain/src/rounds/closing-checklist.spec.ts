import { describe, expect, it } from '@jest/globals';
import { check, type Check } from '../comparison/comparison-world.spec-support.js';
import { WK_2020 } from '../scoring/scoring-model.js';
import { closingChecklist, type ClosingFacts } from './closing-checklist.js';
import { forbidsClosing, refusalOfClosing, type ClosingPoint, type FieldText } from './closing-point.js';
import { closingPointSentence } from './closing-sentences.js';
import { settleQuestions } from './department-answers.js';
import { said } from './rounds-world.spec-support.js';

const allTexts = ({ catalogue }: Check): readonly FieldText[] =>
  catalogue.fields.flatMap(({ id: fieldId }) =>
    (['measures', 'participation', 'evaluation'] as const).map((kind) => ({ fieldId, kind, text: 'Text' })),
  );

function checklist(world: Check, change: Partial<ClosingFacts> = {}, answers: readonly string[] = []) {
  return closingChecklist({
    catalogue: world.catalogue,
    settled: settleQuestions(world.catalogue, { departmentAnswers: answers.map(said), agreedAnswers: [] }),
    selfRating: world.ratings,
    workshop: null,
    leadingReading: 'self_rating',
    texts: allTexts(world),
    model: WK_2020,
    referenceDate: '2026-12-31',
    today: '2027-04-10',
    ...change,
  });
}

const GERMAN = (points: readonly ClosingPoint[]) => points.map((point) => closingPointSentence(point, 'de'));
const obstaclesOf = (points: readonly ClosingPoint[]) =>
  points.filter(forbidsClosing).map(({ kind }) => kind);

const FULL = check('A', [['222', '33'], ['1']]);

describe('the checklist before closing', () => {
  it('is empty for a round in which everything is said', () => {
    expect(checklist(FULL)).toEqual([]);
  });

  it('is empty for a round that was taken over from a report at criterion level', () => {
    expect(checklist(check('A', [['=2', '...=3'], ['=0']]))).toEqual([]);
  });

  it('warns of open questions, but not of those in a criterion that is rated as a whole', () => {
    const points = checklist(check('A', [['22.', '..=3'], ['2.']]));
    expect(points).toEqual([{ kind: 'open_questions', questionIds: ['A1.1.3', 'A2.1.2'] }]);
    expect(points.some(forbidsClosing)).toBe(false);
    expect(GERMAN(points)).toEqual([
      '2 Fragen sind noch offen; in der abgeschlossenen Runde gelten sie als nicht beantwortet.',
    ]);
  });

  it('tells disagreements apart from questions that nobody answered', () => {
    const points = checklist(check('A', [['22.'], ['2.']]), {}, ['A1.1.3 Kultur 3', 'A1.1.3 Bildung 0']);
    expect(points).toEqual([
      { kind: 'open_questions', questionIds: ['A2.1.2'] },
      { kind: 'disagreements', questionIds: ['A1.1.3'] },
    ]);
    expect(GERMAN(points)[1]).toBe(
      'Bei einer Frage haben Fachbereiche verschieden geantwortet; ohne vereinbarte Antwort gilt sie als nicht beantwortet.',
    );
  });

  it('warns of criteria on thin evidence and of those without a rating', () => {
    const points = checklist(check('A', [['2--', '33', '--'], ['=-']]));
    expect(points).toEqual([
      { kind: 'unrated_criteria', criterionIds: ['A1.3', 'A2.1'] },
      { kind: 'thin_criteria', criterionIds: ['A1.1'] },
    ]);
    expect(points.some(forbidsClosing)).toBe(false);
  });

  it('warns of criteria without a question, unless they are rated as a whole', () => {
    const points = checklist(check('A', [['', '=2', '33']]));
    expect(points).toEqual([{ kind: 'criteria_without_questions', criterionIds: ['A1.1'] }]);
    expect(points.some(forbidsClosing)).toBe(false);
  });

  it('names the texts a field lacks; a blank one is none', () => {
    const texts: readonly FieldText[] = [
      { fieldId: 'A1', kind: 'measures', text: 'Leitfaden' },
      { fieldId: 'A1', kind: 'participation', text: 'Alle Ämter' },
      { fieldId: 'A1', kind: 'evaluation', text: ' \n' },
    ];
    const points = checklist(FULL, { texts });
    expect(points).toEqual([
      {
        kind: 'fields_without_texts',
        fields: [
          { fieldId: 'A1', missing: ['evaluation'] },
          { fieldId: 'A2', missing: ['measures', 'participation', 'evaluation'] },
        ],
      },
    ]);
    expect(GERMAN(points)).toEqual([
      'Zu 2 Handlungsfeldern fehlen Texte: Maßnahmen bei 1, Beteiligung bei 1, Auswertung und Empfehlung bei 2.',
    ]);
  });
});

describe('closing is forbidden', () => {
  it('while nothing at all is answered; an answer – is enough', () => {
    expect(obstaclesOf(checklist(check('A', [['..', '.']])))).toEqual(['nothing_answered']);
    expect(obstaclesOf(checklist(check('A', [['.-', '.']])))).toEqual([]);
  });

  it('while no leading reading is named', () => {
    expect(obstaclesOf(checklist(FULL, { leadingReading: null }))).toEqual(['leading_reading_missing']);
  });

  it('while the workshop view is to lead but differs in nothing', () => {
    expect(obstaclesOf(checklist(FULL, { leadingReading: 'workshop' }))).toEqual([
      'workshop_reading_missing',
    ]);
    const workshop = check('A', [['222', '3-'], ['1']]).ratings;
    expect(checklist(FULL, { leadingReading: 'workshop', workshop })).toEqual([]);
  });

  it('before the day the round stands for', () => {
    const points = checklist(FULL, { today: '2026-12-30' });
    expect(obstaclesOf(points)).toEqual(['reference_date_ahead']);
    expect(GERMAN(points)[0]).toContain('Der Stichtag 31.12.2026 liegt noch vor Ihnen');
    expect(obstaclesOf(checklist(FULL, { today: '2026-12-31' }))).toEqual([]);
  });

  it('with an error that lists what forbids it, and with none where nothing does', () => {
    expect(refusalOfClosing([])).toBeNull();
    expect(refusalOfClosing(['nothing_answered', 'reference_date_ahead'])).toMatchObject({
      code: 'round-not-closable',
      params: { points: 'nothing_answered, reference_date_ahead' },
    });
  });
});

describe('the leading reading', () => {
  it('decides what counts as open: what the workshop answered is not', () => {
    const gap = check('A', [['22.']]);
    const workshop = check('A', [['220']]).ratings;
    expect(checklist(gap, { workshop })).toEqual([{ kind: 'open_questions', questionIds: ['A1.1.3'] }]);
    expect(checklist(gap, { workshop, leadingReading: 'workshop' })).toEqual([]);
  });
});

describe('sentences of the checklist', () => {
  const points = (count: number): readonly ClosingPoint[] => {
    const ids = Array.from({ length: count }, (_, index) => `id${index}`);
    return [
      { kind: 'nothing_answered' },
      { kind: 'leading_reading_missing' },
      { kind: 'workshop_reading_missing' },
      { kind: 'reference_date_ahead', referenceDate: '2026-12-31' },
      { kind: 'open_questions', questionIds: ids },
      { kind: 'disagreements', questionIds: ids },
      { kind: 'criteria_without_questions', criterionIds: ids },
      { kind: 'unrated_criteria', criterionIds: ids },
      { kind: 'thin_criteria', criterionIds: ids },
      { kind: 'fields_without_texts', fields: ids.map((fieldId) => ({ fieldId, missing: ['measures'] })) },
    ];
  };

  it.each(points(1).map((point, index) => [point.kind, index] as const))(
    '%s has a plain German and an English one, for one and for several',
    (_, index) => {
      for (const language of ['de', 'en'] as const) {
        const told = [1, 3].map((count) => closingPointSentence(points(count)[index]!, language));
        for (const sentence of told) {
          expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
          expect(sentence).not.toMatch(/undefined|null|!|NaN|1 (Fragen|Kriterien|questions|criteria)/);
        }
        expect(new Set(told).size).toBe(index < 4 ? 1 : 2);
      }
      const [german, english] = (['de', 'en'] as const).map((language) =>
        closingPointSentence(points(3)[index]!, language),
      );
      expect(german).not.toBe(english);
    },
  );
});
