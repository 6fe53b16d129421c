import { describe, expect, it } from '@jest/globals';
import { isContested, withEdits } from './period-edits.js';

const STORED = {
  ...{ title: 'Selbstcheck 2026', referenceDate: '2026-12-01' },
  ...{ opensOn: '2026-11-02', deadline: '2026-12-18' },
};

describe('two people who change the plan at the same time', () => {
  const edits = { deadline: { value: '2027-01-15', base: '2026-12-18' } };

  it('keep both changes where they are about different things', () => {
    const renamed = { ...STORED, title: 'Selbstcheck zum Jahresende' };
    expect(withEdits(renamed, edits)).toEqual({ ...renamed, deadline: '2027-01-15' });
    expect(isContested(renamed, edits, 'deadline')).toBe(false);
    expect(isContested(renamed, edits, 'title')).toBe(false);
  });

  it('see both where they are about the same, and what was typed stays', () => {
    const moved = { ...STORED, deadline: '2026-12-23' };
    expect(withEdits(moved, edits).deadline).toBe('2027-01-15');
    expect(isContested(moved, edits, 'deadline')).toBe(true);
  });

  it('need not decide where both want the same', () => {
    expect(isContested({ ...STORED, deadline: '2027-01-15' }, edits, 'deadline')).toBe(false);
  });
});
