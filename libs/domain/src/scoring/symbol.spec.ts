import { describe, expect, it } from '@jest/globals';
import { glyphOfSymbol } from './symbol.js';

describe('the printed sign of a symbol', () => {
  it('is ✓ for 3, down to ✘ for 0, and – where there is none', () => {
    expect(([3, 2, 1, 0, null] as const).map(glyphOfSymbol)).toEqual(['✓', '(✓)', '(✘)', '✘', '–']);
  });
});
