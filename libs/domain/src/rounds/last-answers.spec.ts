import { describe, expect, it } from '@jest/globals';
import { check, mappingBetween, type Check } from '../comparison/comparison-world.spec-support.js';
import { composeMappings } from '../comparison/compose-mappings.js';
import type { RoundEntries } from './department-answers.js';
import { confirmableAnswer, lastAnswers, type LastAnswer } from './last-answers.js';
import { agreed, said } from './rounds-world.spec-support.js';

const NOBODY: RoundEntries = { departmentAnswers: [], agreedAnswers: [] };
const A = check('A', [['32', '0.'], ['1']]);
const B = check('B', [['222', '22'], ['1']]);

function shown(last: LastAnswer | undefined): string {
  if (last === undefined) return 'missing';
  return last.kind === 'no_partner' ? last.reason : `${last.link} ${last.questionId} ${last.answer}`;
}

const linesOf = (answers: ReadonlyMap<string, LastAnswer>) =>
  [...answers].map(([id, last]) => `${id}: ${shown(last)}`);

function between(before: Check, after: Check, ...questions: Parameters<typeof mappingBetween>[3] & object) {
  return composeMappings(before.catalogue, after.catalogue, [
    mappingBetween(before.catalogue, after.catalogue, [], questions),
  ]);
}

describe('beside each question', () => {
  it('stands what the last round said in the same version, also that it was not answered', () => {
    const mapping = composeMappings(A.catalogue, A.catalogue, []);
    expect(linesOf(lastAnswers(A.catalogue, { ...A, entries: NOBODY }, mapping))).toEqual([
      'A1.1.1: same A1.1.1 yes',
      'A1.1.2: same A1.1.2 rather_yes',
      'A1.2.1: same A1.2.1 no',
      'A1.2.2: same A1.2.2 not_answered',
      'A2.1.1: same A2.1.1 rather_no',
    ]);
  });

  it('stands an answer only where the question is the same, moved or slightly reworded', () => {
    const mapping = between(
      A,
      B,
      ['reworded_minor', 'A1.1.1', 'B1.1.1'],
      ['moved', 'A2.1.1', 'B1.1.2'],
      ['merged', 'A1.1.2 A1.2.1', 'B1.2.1'],
      ['reworded_major', 'A1.2.2', 'B1.2.2'],
    );
    expect(linesOf(lastAnswers(B.catalogue, { ...A, entries: NOBODY }, mapping))).toEqual([
      'B1.1.1: reworded_minor A1.1.1 yes',
      'B1.1.2: moved A2.1.1 rather_no',
      'B1.1.3: new',
      'B1.2.1: merged',
      'B1.2.2: reworded_major',
      'B2.1.1: new',
    ]);
  });

  it('stands none after a split', () => {
    const mapping = between(A, B, ['split', 'A1.1.1', 'B1.1.1 B1.1.3']);
    const lines = linesOf(lastAnswers(B.catalogue, { ...A, entries: NOBODY }, mapping));
    expect(lines.slice(0, 3)).toEqual(['B1.1.1: split', 'B1.1.2: same A1.1.2 rather_yes', 'B1.1.3: split']);
  });

  it('stands what each department said, with its note, and what was agreed and why', () => {
    const entries = {
      departmentAnswers: ['A1.1.1 Soziales 0 nur ein Projekt', 'A1.1.1 Bildung 3'].map(said),
      agreedAnswers: [agreed('A1.1.1 3 Beschluss von 2024')],
    };
    const mapping = composeMappings(A.catalogue, A.catalogue, []);
    expect(lastAnswers(A.catalogue, { ...A, entries }, mapping).get('A1.1.1')).toEqual({
      kind: 'comparable',
      link: 'same',
      questionId: 'A1.1.1',
      code: '1.1.1',
      answer: 'yes',
      departmentAnswers: [said('A1.1.1 Bildung 3'), said('A1.1.1 Soziales 0 nur ein Projekt')],
      agreed: agreed('A1.1.1 3 Beschluss von 2024'),
    });
  });

  it('stands none where the versions are not linked, or only their criteria', () => {
    const unlinked = composeMappings(A.catalogue, B.catalogue, []);
    expect(shown(lastAnswers(B.catalogue, { ...A, entries: NOBODY }, unlinked).get('B1.1.1'))).toBe(
      'not_linked',
    );
    const codes = { before: check('A', [['32']], false), after: check('B', [['22']], false) };
    const all = mappingBetween(codes.before.catalogue, codes.after.catalogue);
    const criteria = { ...all, links: all.links.filter(({ level }) => level === 'criterion') };
    const mapping = composeMappings(codes.before.catalogue, codes.after.catalogue, [criteria]);
    const last = { ...codes.before, entries: NOBODY };
    expect(shown(lastAnswers(codes.after.catalogue, last, mapping).get('B1.1.1'))).toBe('not_linked');
  });

  it('stands none where the criterion was taken over from a report, but answers under a workshop rating stay', () => {
    const report = check('A', [['..=2', '33=1']]);
    const mapping = composeMappings(report.catalogue, report.catalogue, []);
    expect(linesOf(lastAnswers(report.catalogue, { ...report, entries: NOBODY }, mapping))).toEqual([
      'A1.1.1: recorded',
      'A1.1.2: recorded',
      'A1.2.1: same A1.2.1 yes',
      'A1.2.2: same A1.2.2 yes',
    ]);
  });
});

describe('"wie beim letzten Mal"', () => {
  const entries = {
    departmentAnswers: ['A1.1.1 Soziales 0', 'A1.1.2 Soziales .'].map(said),
    agreedAnswers: [],
  };
  const answers = lastAnswers(A.catalogue, { ...A, entries }, composeMappings(A.catalogue, A.catalogue, []));
  const confirmable = (id: string, department: string) => confirmableAnswer(answers.get(id)!, department);

  it('confirms what the department said itself, else what counted', () => {
    expect(confirmable('A1.1.1', 'Soziales')).toBe('no');
    expect(confirmable('A1.1.1', 'Kultur')).toBe('yes');
    expect(confirmable('A1.1.2', 'Soziales')).toBe('rather_yes');
  });

  it('has nothing to confirm where nothing was answered or nothing compares', () => {
    expect(confirmable('A1.2.2', 'Kultur')).toBeNull();
    expect(confirmableAnswer({ kind: 'no_partner', reason: 'split' }, 'Kultur')).toBeNull();
  });
});
