import { describe, expect, it } from '@jest/globals';
import { check, mappingBetween, scored, type Check } from '../comparison/comparison-world.spec-support.js';
import type { CatalogueMapping } from '../catalogue/catalogue.js';
import { questionHistories, type QuestionHistory } from './question-histories.js';

const FIRST = { idsByRound: ['A1.1', 'B1.1'] };

function rowsOf(
  history: { readonly idsByRound: readonly (string | null)[] },
  checks: readonly Check[],
  mappings: readonly CatalogueMapping[] = [],
): readonly QuestionHistory[] {
  return questionHistories(
    history,
    checks.map((one) => scored(one)),
    mappings,
  );
}

const ids = (rows: readonly QuestionHistory[]) =>
  rows.map((cells) => cells.map((cell) => (cell === 'not_asked' ? cell : cell.questionId)));

const answers = (rows: readonly QuestionHistory[]) =>
  rows.map((cells) => cells.map((cell) => (cell === 'not_asked' ? cell : cell.answer)));

describe('the questions of a criterion over rounds', () => {
  it('have one row each, with code, wording and answer of every round', () => {
    const rows = rowsOf({ idsByRound: ['A1.1', 'A1.1'] }, [
      check('A', [['2-', '3']]),
      check('A', [['3.', '3']]),
    ]);
    expect(rows[0]).toEqual([
      {
        questionId: 'A1.1.1',
        code: '1.1.1',
        text: { de: 'Frage 1.1.1?' },
        criterionId: 'A1.1',
        isElsewhere: false,
        answer: 'rather_yes',
        link: null,
      },
      expect.objectContaining({ questionId: 'A1.1.1', answer: 'yes', link: 'same' }),
    ]);
    expect(answers(rows)).toEqual([
      ['rather_yes', 'yes'],
      ['not_assessable', 'not_answered'],
    ]);
  });

  it('keep their row under a new number and when slightly reworded', () => {
    const before = check('A', [['21']]);
    const after = check('B', [['31']]);
    const mapping = mappingBetween(
      before.catalogue,
      after.catalogue,
      [],
      [
        ['same', 'A1.1.1', 'B1.1.2'],
        ['reworded_minor', 'A1.1.2', 'B1.1.1'],
      ],
    );
    const rows = rowsOf(FIRST, [before, after], [mapping]);
    expect(ids(rows)).toEqual([
      ['A1.1.2', 'B1.1.1'],
      ['A1.1.1', 'B1.1.2'],
    ]);
    expect(rows[0]![1]).toMatchObject({ link: 'reworded_minor' });
  });

  it('begin new rows when split, merged or greatly reworded; not_asked is no answer', () => {
    const before = check('A', [['2103']]);
    const after = check('B', [['2103']]);
    const mapping = mappingBetween(
      before.catalogue,
      after.catalogue,
      [],
      [
        ['split', 'A1.1.1', 'B1.1.1 B1.1.2'],
        ['merged', 'A1.1.2 A1.1.3', 'B1.1.3'],
        ['reworded_major', 'A1.1.4', 'B1.1.4'],
      ],
    );
    expect(ids(rowsOf(FIRST, [before, after], [mapping]))).toEqual([
      ['not_asked', 'B1.1.1'],
      ['not_asked', 'B1.1.2'],
      ['not_asked', 'B1.1.3'],
      ['not_asked', 'B1.1.4'],
      ['A1.1.1', 'not_asked'],
      ['A1.1.2', 'not_asked'],
      ['A1.1.3', 'not_asked'],
      ['A1.1.4', 'not_asked'],
    ]);
  });

  it('never share a row by a link of several questions, whatever it is called', () => {
    const before = check('A', [['21']]);
    const after = check('B', [['2']]);
    const mapping = mappingBetween(
      before.catalogue,
      after.catalogue,
      [],
      [['same', 'A1.1.1 A1.1.2', 'B1.1.1']],
    );
    expect(ids(rowsOf(FIRST, [before, after], [mapping]))).toHaveLength(3);
  });

  it('one that moved here from another criterion keeps its row, and says that it stood elsewhere', () => {
    const before = check('A', [['2', '13']]);
    const after = check('B', [['23', '1']]);
    const mapping = mappingBetween(before.catalogue, after.catalogue, [], [['moved', 'A1.2.2', 'B1.1.2']]);
    const rows = rowsOf(FIRST, [before, after], [mapping]);
    expect(rows[1]).toMatchObject([
      { questionId: 'A1.2.2', criterionId: 'A1.2', isElsewhere: true, answer: 'yes' },
      { questionId: 'B1.1.2', criterionId: 'B1.1', isElsewhere: false, answer: 'yes', link: 'moved' },
    ]);
    expect(ids(rowsOf({ idsByRound: ['A1.2', 'B1.2'] }, [before, after], [mapping]))).toEqual([
      ['A1.2.2', 'B1.1.2'],
      ['A1.2.1', 'B1.2.1'],
    ]);
  });

  it('have no answers in a round whose rating was taken over from a report', () => {
    const rows = rowsOf({ idsByRound: ['A1.1', 'A1.1'] }, [check('A', [['..=2']]), check('A', [['23']])]);
    expect(answers(rows)).toEqual([
      [null, 'rather_yes'],
      [null, 'yes'],
    ]);
  });

  it('go on after rounds that do not ask them, where the same version comes back', () => {
    const before = check('A', [['21']]);
    const after = check('B', [['2']]);
    const mapping = mappingBetween(before.catalogue, after.catalogue);
    const rows = rowsOf({ idsByRound: ['A1.1', 'B1.1', 'A1.1'] }, [before, after, before], [mapping]);
    expect(ids(rows)[1]).toEqual(['A1.1.2', 'not_asked', 'A1.1.2']);
    expect(rows[1]![2]).toMatchObject({ link: 'same' });
  });

  it('of versions that nothing links share no row', () => {
    const rows = rowsOf({ idsByRound: ['A1.1', null] }, [check('A', [['2']]), check('B', [['2']])]);
    expect(ids(rows)).toEqual([['A1.1.1', 'not_asked']]);
  });
});
