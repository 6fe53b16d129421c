import { describe, expect, it } from '@jest/globals';
import { FIELDS, OTHER_FIELDS, shortRows } from './questions.spec-support.js';
import { changedTable, EMPTY_TABLE, type QuestionTableState, type TableChange } from './table-changes.js';
import type { NewQuestion } from './typed-questions.js';

const row = (code: string, text: string | null = null, criterionId: string | null = 'a1'): NewQuestion => ({
  ...{ code, text, criterionId },
});
const after = (table: QuestionTableState, ...changes: readonly TableChange[]): QuestionTableState =>
  changes.reduce(changedTable, table);
const rowsOf = ({ questions }: QuestionTableState) => shortRows(questions);

const TWO = after(EMPTY_TABLE, { do: 'merge', read: [row('1.1.1', 'Wer?'), row('1.1.2')] });
const [FIRST, SECOND] = TWO.questions.map(({ key }) => key);

describe('the table of questions', () => {
  it('takes what is typed, moved and added', () => {
    const table = after(
      TWO,
      { do: 'type', key: SECOND ?? 0, typed: { text: 'Wann?' } },
      { do: 'move', key: FIRST ?? 0, criterionId: 'b1' },
      { do: 'add', question: row('1.1.3') },
    );
    expect(rowsOf(table)).toEqual(['1.1.2 Wann? in a1', '1.1.1 Wer? in b1', '1.1.3 – in a1']);
  });

  it('gives a question back to its place, under a key of its own', () => {
    const removed = after(TWO, { do: 'remove', key: SECOND ?? 0 }, { do: 'add', question: row('1.1.3') });
    expect(rowsOf(removed)).toEqual(['1.1.1 Wer? in a1', '1.1.3 – in a1']);
    const restored = after(removed, { do: 'restore' });
    expect(rowsOf(restored)).toEqual(['1.1.1 Wer? in a1', '1.1.2 – in a1', '1.1.3 – in a1']);
    expect(new Set(restored.questions.map(({ key }) => key)).size).toBe(3);
    expect(after(restored, { do: 'restore' })).toEqual(restored);
  });

  it('joins what was read by code, and empties no wording by a code alone', () => {
    const table = after(TWO, {
      do: 'merge',
      read: [row('1.1.1', null, 'a2'), row('1.1.2', 'Wann?', null), row('1.1.3')],
    });
    expect(rowsOf(table)).toEqual(['1.1.1 Wer? in a2', '1.1.2 Wann? in a1', '1.1.3 – in a1']);
  });

  it('leaves out nothing that was read with a code twice', () => {
    const table = after(TWO, { do: 'merge', read: [row('1.1.2', 'Wann?'), row('1.1.2', 'Wie?')] });
    expect(rowsOf(table)).toEqual(['1.1.1 Wer? in a1', '1.1.2 Wann? in a1', '1.1.2 Wie? in a1']);
  });

  it('keeps the table that was replaced, and the one it was replaced by', () => {
    const replaced = after(TWO, { do: 'replace', read: [row('9.9.9')] });
    expect(rowsOf(replaced)).toEqual(['9.9.9 – in a1']);
    const swapped = after(replaced, { do: 'swap' });
    expect(rowsOf(swapped)).toEqual(rowsOf(TWO));
    expect(rowsOf(after(swapped, { do: 'swap' }))).toEqual(['9.9.9 – in a1']);
    expect(after(EMPTY_TABLE, { do: 'replace', read: [row('1')] }).before).toBeNull();
    expect(after(TWO, { do: 'swap' })).toBe(TWO);
  });

  it('goes along to another version by titles; what finds no place there has none', () => {
    const table = after(
      TWO,
      { do: 'move', key: SECOND ?? 0, criterionId: 'b1' },
      { do: 'rebase', from: FIELDS, to: OTHER_FIELDS },
    );
    expect(rowsOf(table)).toEqual(['1.1.1 Wer? in x1', '1.1.2 – in ?']);
  });
});
