import { describe, expect, it } from '@jest/globals';
import { Fraction } from '../kernel/fraction.js';
import { evidenceOf } from './evidence.js';
import { WK_2020 } from './scoring-model.js';

describe('the evidence grade', () => {
  it.each([
    ['1', 'solid'],
    ['2/3', 'solid'],
    ['3/5', 'limited'],
    ['1/2', 'limited'],
    ['2/5', 'thin'],
    ['1/85', 'thin'],
    ['0', 'none'],
  ])('of a coverage of %s is %s', (coverage, grade) => {
    expect(evidenceOf(Fraction.parse(coverage), WK_2020)).toBe(grade);
  });

  it('is unknown where the number of questions is', () => {
    expect(evidenceOf(null, WK_2020)).toBe('unknown');
  });
});
