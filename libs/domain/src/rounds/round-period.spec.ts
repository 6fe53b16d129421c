import { describe, expect, it } from '@jest/globals';
import { SelbstcheckError } from '../kernel/selbstcheck-error.js';
import { checkRoundPeriod, type RoundPeriod } from './round-period.js';

const PERIOD: RoundPeriod = { opensOn: '2027-02-01', deadline: '2027-03-31', referenceDate: '2026-12-31' };

function refusal(change: Partial<RoundPeriod>): unknown {
  try {
    checkRoundPeriod({ ...PERIOD, ...change });
    return null;
  } catch (error) {
    return error instanceof SelbstcheckError ? [error.code, error.params] : error;
  }
}

describe('the dates of a round', () => {
  it('may stand for a day before the opening, and open and end on one day', () => {
    expect(refusal({})).toBeNull();
    expect(refusal({ opensOn: '2027-03-31', referenceDate: '2027-03-31' })).toBeNull();
  });

  it('refuse a deadline before the opening', () => {
    expect(refusal({ deadline: '2027-01-31' })).toEqual([
      'round-deadline-before-opening',
      { opening: '2027-02-01', deadline: '2027-01-31' },
    ]);
  });

  it('refuse a reference date that answers up to the deadline cannot speak of', () => {
    expect(refusal({ referenceDate: '2027-04-01' })).toEqual([
      'round-reference-date-late',
      { referenceDate: '2027-04-01', deadline: '2027-03-31' },
    ]);
  });

  it.each([
    ['opening', { opensOn: '2027-02-29' }],
    ['deadline', { deadline: '31.03.2027' }],
    ['reference_date', { referenceDate: '' }],
    ['reference_date', { referenceDate: '1989-12-31' }],
  ])('refuse an %s that is no day since 1990: %j', (which, change) => {
    const [date] = Object.values(change);
    expect(refusal(change)).toEqual(['round-date-invalid', { which, date, earliest: 1990 }]);
  });
});
