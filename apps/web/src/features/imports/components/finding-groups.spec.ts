import { describe, expect, it } from '@jest/globals';
import { FINDING_CODES } from '@selbstcheck/domain';
import { groupFindings } from './finding-groups.js';

const finding = (code: string, line: number | null = null) => ({ code, line, field: null, params: {} });

describe('the findings at the preview', () => {
  it('separate what could not be read from what contradicts itself', () => {
    const groups = groupFindings([
      finding('total-mismatch'),
      finding('symbol-unreadable', 12),
      finding('names-left-out'),
    ]);
    expect(groups.unreadable.map(({ code }) => code)).toEqual(['symbol-unreadable']);
    expect(groups.contradictions.map(({ code }) => code)).toEqual(['total-mismatch']);
    expect(groups.leftOut.map(({ code }) => code)).toEqual(['names-left-out']);
  });

  it('lose none and double none, whatever the code', () => {
    const all = [...FINDING_CODES, 'a-code-of-a-newer-server'].map((code, line) => finding(code, line));
    const groups = groupFindings(all);
    const grouped = [...groups.unreadable, ...groups.contradictions, ...groups.leftOut];
    expect(grouped.map(({ code }) => code).sort()).toEqual(all.map(({ code }) => code).sort());
  });

  it('call everything unreadable that says so', () => {
    const { unreadable } = groupFindings(FINDING_CODES.map((code) => finding(code)));
    const codes = unreadable.map(({ code }) => code);
    for (const code of FINDING_CODES) {
      if (code.endsWith('-unreadable')) expect(codes).toContain(code);
    }
  });

  it('follow the lines of the report, those without a line last', () => {
    const { contradictions } = groupFindings([
      finding('no-date'),
      finding('two-titles', 90),
      finding('total-mismatch', 14),
    ]);
    expect(contradictions.map(({ line }) => line)).toEqual([14, 90, null]);
  });
});
