import { describe, expect, it } from '@jest/globals';
import { cutOffsOf, Fraction, WK_2020 } from '@selbstcheck/domain';
import { calculationOf, limitsOfStage } from './calculation.js';

const whole = (...levels: number[]) => levels.map((level) => Fraction.of(level));

describe('the calculation behind a stage', () => {
  it('of field 1 of the report reads 2 + 3 + 2 + 0 = 7, divided by 4', () => {
    expect(calculationOf(whole(2, 3, 2, 0), 'de')).toEqual({
      terms: '2 + 3 + 2 + 0',
      sum: '7',
      count: 4,
      mean: Fraction.of(7, 4),
      exact: '7/4',
      decimal: '1,8',
      followable: true,
      readable: true,
      precision: 'rounded',
    });
  });

  it('stays exact where a criterion has an average of its own', () => {
    const values = [Fraction.of(7, 3), Fraction.of(3), Fraction.of(3)];
    expect(calculationOf(values, 'de')).toMatchObject({
      terms: '7/3 + 3 + 3',
      sum: '25/3',
      exact: '25/9',
      followable: false,
      precision: 'rounded',
    });
  });

  it('is not read out where a denominator is over 100', () => {
    expect(calculationOf([Fraction.of(611, 240), Fraction.of(2)], 'de')).toMatchObject({ readable: false });
    expect(calculationOf([Fraction.of(99, 50), Fraction.of(2, 3)], 'de')).toMatchObject({ readable: false });
    expect(calculationOf([Fraction.of(7, 4), Fraction.of(7, 3)], 'de')).toMatchObject({ readable: true });
  });

  it('does not call a number rounded that one decimal says exactly', () => {
    expect(calculationOf(whole(2, 3), 'de')).toMatchObject({ decimal: '2,5', precision: 'exact' });
    expect(calculationOf(whole(1, 3), 'de')).toMatchObject({ exact: '2', precision: 'whole' });
  });

  it('does not exist where nothing was rated', () => {
    expect(calculationOf([], 'de')).toBeNull();
  });
});

describe('the limits of a stage', () => {
  it('cover the scale from 0 to 3 without a gap', () => {
    const limits = ([1, 2, 3, 4] as const).map((stage) => limitsOfStage(stage, 'de', cutOffsOf(WK_2020)));
    expect(limits).toEqual([
      { from: '0', to: '0,5' },
      { from: '0,5', to: '1,5' },
      { from: '1,5', to: '2,5' },
      { from: '2,5', to: '3' },
    ]);
  });
});
