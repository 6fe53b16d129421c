import { describe, expect, it } from '@jest/globals';
import { dayInWords, momentInWords } from './moment.js';

const LATE = '2026-11-22T23:30:00.000Z';

describe('a moment in words', () => {
  it('is that of the reader’s clock, not of the server’s', () => {
    expect(momentInWords(LATE, 'de', 'Europe/Berlin')).toBe('23. November 2026 um 00:30');
    expect(momentInWords(LATE, 'en', 'UTC')).toBe('22 November 2026 at 23:30');
  });

  it('names the day on which it was for the reader', () => {
    expect(dayInWords(LATE, 'de', 'Europe/Berlin')).toBe('23. November 2026');
    expect(dayInWords(LATE, 'en', 'UTC')).toBe('22 November 2026');
  });
});
