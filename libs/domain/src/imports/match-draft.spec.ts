import { describe, expect, it } from '@jest/globals';
import type { DraftField } from './auswertung-draft.js';
import { catalogueFromDraft } from './catalogue-from-draft.js';
import { matchDraft } from './match-draft.js';

function field(
  number: number,
  title: string,
  criteria: string[],
  chapterTitle: string | null = null,
): DraftField {
  return {
    number,
    title,
    chapterTitle,
    line: 1,
    declared: { questionsTotal: null, questionsProcessed: null, stage: null },
    criteria: criteria.map((criterion) => ({ title: criterion, symbol: 3, line: 1 })),
    namedQuestions: [],
    texts: [],
  };
}

const printed = [
  field(2, 'Teilhabe', ['Bildung', 'Einwohner*innen-Dialog']),
  field(1, 'Steuerung', ['Monitoring']),
];
const catalogue = catalogueFromDraft({ fields: printed }, 'v1', '2021');

describe('a draft beside a catalogue version', () => {
  it('makes a version with the printed structure and ids from the numbers', () => {
    expect(catalogue.edition).toBe('2021');
    expect(catalogue.fields.map(({ id, number }) => [id, number])).toEqual([
      ['f2', 2],
      ['f1', 1],
    ]);
    expect(catalogue.fields[0]?.criteria).toEqual([
      { id: 'f2-c01', title: { de: 'Bildung' }, questionCount: null, questions: [] },
      { id: 'f2-c02', title: { de: 'Einwohner*innen-Dialog' }, questionCount: null, questions: [] },
    ]);
  });

  it('matches the same titles in another order and spelling', () => {
    const other = [
      field(1, 'STEUERUNG', ['Monitoring']),
      field(2, 'Teil-Habe', ['EinwohnerInnen Dialog', 'bildung']),
    ];
    expect(matchDraft({ fields: other }, catalogue)).toEqual({
      criterionIds: [['f1-c01'], ['f2-c02', 'f2-c01']],
      missing: [],
      unknown: [],
    });
  });

  it('matches a field by the title over its chapter', () => {
    const renamed = [field(2, 'Mitwirkung', ['Bildung', 'Einwohner:innen-Dialog'], 'Teilhabe'), printed[1]!];
    expect(matchDraft({ fields: renamed }, catalogue).criterionIds).not.toBeNull();
  });

  it('names what is missing and what is unknown instead of matching by position', () => {
    const other = [field(2, 'Teilhabe', ['Bildung', 'Sport']), field(1, 'Steuerung', ['Monitoring'])];
    expect(matchDraft({ fields: other }, catalogue)).toEqual({
      criterionIds: null,
      missing: [{ fieldTitle: 'Teilhabe', title: 'Einwohner*innen-Dialog' }],
      unknown: [{ fieldTitle: 'Teilhabe', title: 'Sport' }],
    });
  });

  it('a criterion that stands in another field is not the same structure', () => {
    const moved = [
      field(2, 'Teilhabe', ['Einwohner*innen-Dialog']),
      field(1, 'Steuerung', ['Monitoring', 'Bildung']),
    ];
    const match = matchDraft({ fields: moved }, catalogue);
    expect(match.criterionIds).toBeNull();
    expect(match.unknown).toEqual([{ fieldTitle: 'Steuerung', title: 'Bildung' }]);
  });
});
