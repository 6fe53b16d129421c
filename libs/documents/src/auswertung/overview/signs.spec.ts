import { describe, expect, it } from '@jest/globals';
import { hasSign, readLabel, readSign } from './signs.js';

describe('printed signs', () => {
  it.each([
    [3, ['✓', '✔', '☑', '\uF0FC']],
    [2, ['(✓)', '(✔)', '( ✓ )', '(☑)']],
    [1, ['(✘)', '(✗)', '(x)', '(X)', '( × )']],
    [0, ['✘', '✗', 'x', 'X', '×', '☒']],
    [null, ['–', '-', '—', '−']],
    ['unreadable', ['', '?', '(✓', '✓)', '✓✘', '[x]', '(–)', 'ü', '()', 'ja', '\uFFFD']],
  ] as const)('%s is what they mean', (reading, signs) => {
    for (const sign of signs) expect([sign, readSign(sign)]).toEqual([sign, reading]);
  });

  it('the words of the legend are read as well', () => {
    expect(['ja', 'Eher  ja', 'eher nein', 'nein', 'keine Einschätzung möglich'].map(readLabel)).toEqual([
      3,
      2,
      1,
      0,
      null,
    ]);
    expect(readLabel('teilweise')).toBeUndefined();
  });

  it('a letter in a word and a dash in a sentence are no signs', () => {
    expect(['Taxi', 'Politik – Verwaltung', 'Nixe und Wasser', 'X-Beine gesucht'].map(hasSign)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
