import { describe, expect, it } from '@jest/globals';
import { proposedDates, proposedTitle } from './proposed-dates.js';

describe('what a new round starts with', () => {
  it('opens today, stands for today and gives six weeks, over the end of the year and of summer time', () => {
    expect(proposedDates(new Date(2026, 10, 22, 12).getTime())).toEqual({
      opensOn: '2026-11-22',
      referenceDate: '2026-11-22',
      deadline: '2027-01-03',
    });
    expect(proposedDates(new Date(2026, 9, 1, 12).getTime()).deadline).toBe('2026-11-12');
  });

  it('is called after the year it stands for', () => {
    expect(proposedTitle('2027-06-12')).toBe('Selbstcheck 2027');
    expect(proposedTitle('')).toBeNull();
  });
});
