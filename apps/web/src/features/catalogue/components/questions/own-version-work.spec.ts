import { describe, expect, it } from '@jest/globals';
import { isBegun, isOwnVersionWork, newOwnVersion, onKnownBase } from './own-version-work.js';
import { changedTable } from './table-changes.js';

const begun = newOwnVersion('v1');
const row = { code: '1.1.1', text: 'Wer?', criterionId: 'a1' };
const written = { ...begun, table: changedTable(begun.table, { do: 'merge', read: [row] }) };

describe('a version while it is being written', () => {
  it('has something to lose once anything was typed or read', () => {
    expect(isBegun(begun)).toBe(false);
    expect(isBegun(written)).toBe(true);
    for (const typed of [{ title: 'Mein Titel' }, { edition: '2027' }, { pasted: '1.1.1' }]) {
      expect(isBegun({ ...begun, ...typed })).toBe(true);
    }
  });

  it('is known again after a reload, and nothing else is', () => {
    expect(isOwnVersionWork(JSON.parse(JSON.stringify(written)))).toBe(true);
    for (const other of [null, 'x', {}, { form: 'draft-questions@1' }])
      expect(isOwnVersionWork(other)).toBe(false);
  });

  it('keeps its questions where its base is gone, and asks for their criteria again', () => {
    expect(onKnownBase(written, { known: ['v1'], first: 'v2' })).toBe(written);
    const elsewhere = onKnownBase(written, { known: ['v2'], first: 'v2' });
    expect(elsewhere.base).toBe('v2');
    expect(elsewhere.table.questions).toMatchObject([{ code: '1.1.1', text: 'Wer?', criterionId: null }]);
  });
});
