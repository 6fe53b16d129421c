import type { Language } from '@selbstcheck/domain';
import type { Meeting } from '../../api/meetings.js';
import { fullDate, timeOfDay } from './dates.js';
import type { DigestsText } from './digests-text.js';

/** "Donnerstag, 3. Dezember 2026, 14:00 Uhr". */
export function meetingInWords(
  { date, time }: Pick<Meeting, 'date' | 'time'>,
  language: Language,
  t: DigestsText,
): string {
  const day = fullDate(date, language);
  return time === null ? day : t('meetings.at', { date: day, time: timeOfDay(time, language) });
}
