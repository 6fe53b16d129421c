import { describe, expect, it } from '@jest/globals';
import type { AdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { scheduleInWords } from './schedule-in-words.js';

const named: AdministrationText = (key, values) =>
  [key.replace('jobs.schedule.', ''), ...Object.values(values ?? {})].join(' ');

describe('when a job runs by itself', () => {
  it.each([
    [null, 'onDemand'],
    ['* * * * *', 'everyMinute'],
    ['*/15 * * * *', 'everyMinutes 15'],
    ['0 7 * * *', 'daily 7:00'],
    ['5 7 * * *', 'daily 7:05'],
    ['30 4,10,16,22 * * *', 'daily 4:30, 10:30, 16:30 und 22:30'],
    ['0 7 * * 1', 'own'],
    ['0 7-19 * * *', 'hourly 7 19'],
    ['30 7-9 * * *', 'own'],
    ['*/15 7 * * *', 'own'],
  ])('%s reads "%s"', (pattern, words) => {
    expect(scheduleInWords(pattern, named, 'de')).toBe(words);
  });
});
