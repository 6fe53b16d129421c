import { describe, expect, it } from '@jest/globals';
import type { DraftQuestions } from '@selbstcheck/contracts';
import { isChanged, isDraftQuestionsWork, workOn } from './draft-questions-work.js';
import { questionDifferences } from './question-differences.js';
import { FIELDS } from './questions.spec-support.js';
import { changedTable, type TableChange } from './table-changes.js';

const STORED: DraftQuestions = {
  revision: 3,
  version: {
    summary: {
      ...{ id: 'v', title: { de: 'Katalog' }, edition: '1', isDemonstration: false },
      ...{ fields: 2, criteria: 3, questions: 1, rounds: 0, linkedTo: [] },
    },
    fields: FIELDS,
  },
};

const begun = workOn(STORED);
const changed = (change: TableChange) => isChanged({ ...begun, table: changedTable(begun.table, change) });
const key = begun.table.questions[0]?.key ?? 0;

describe('questions of a draft while they are changed', () => {
  it('have something to lose once they differ from what is stored', () => {
    expect(isChanged(begun)).toBe(false);
    expect(changed({ do: 'type', key, typed: { text: 'Gibt es zwei?' } })).toBe(true);
    expect(changed({ do: 'move', key, criterionId: 'b1' })).toBe(true);
    expect(changed({ do: 'remove', key })).toBe(true);
    expect(changed({ do: 'add', question: { code: '1', text: null, criterionId: null } })).toBe(true);
    expect(changed({ do: 'type', key, typed: { text: ' Gibt es eine Stelle? ' } })).toBe(false);
  });

  it('are known again after a reload, and nothing else is', () => {
    expect(isDraftQuestionsWork(JSON.parse(JSON.stringify(begun)))).toBe(true);
    for (const other of [null, 7, {}, { form: 'own-version@1' }])
      expect(isDraftQuestionsWork(other)).toBe(false);
  });
});

describe('two tables that two people made', () => {
  const row = (code: string, text: string | null, criterionId = 'a1') => ({ code, text, criterionId });

  it('are told apart by code: reworded, moved, and in one of them only', () => {
    const mine = [row('1', 'Wer?'), row('2', null), row('3', 'Wo?'), row('5', 'Gleich')];
    const stored = [row('1', 'Wann?'), row('2', null, 'a2'), row('4', 'Wie?'), row('5', 'Gleich')];
    const told = questionDifferences(mine, stored).map(
      (difference) =>
        `${difference.code}: ${difference.mine?.text ?? '–'} / ${difference.stored?.text ?? '–'}`,
    );
    expect(told).toEqual(['1: Wer? / Wann?', '2: – / –', '3: Wo? / –', '4: – / Wie?']);
  });
});
