import { describe, expect, it } from '@jest/globals';
import { dateInWords } from './calendar-date.js';

describe('a calendar date', () => {
  it('is written out in the language of the screen', () => {
    expect(dateInWords('2020-07-01', 'de')).toBe('1. Juli 2020');
    expect(dateInWords('2020-07-01', 'en')).toBe('1 July 2020');
  });

  it('stays the same day at the turn of a year', () => {
    expect(dateInWords('2025-01-01', 'de')).toBe('1. Januar 2025');
    expect(dateInWords('2024-12-31', 'de')).toBe('31. Dezember 2024');
  });
});
