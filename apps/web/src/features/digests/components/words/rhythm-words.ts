import type { RhythmView } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import { monthName, timeOfDay, weekdayName } from './dates.js';
import type { DigestsText } from './digests-text.js';

/** When somebody is told. */
export interface Timing {
  readonly rhythm: RhythmView;
  readonly time: string;
  readonly zone: string;
}

/** The last day of each month; a later one is taken to be it. */
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** "Jeden Montag um 8:00 Uhr (Europe/Berlin)". */
export function timingInWords({ rhythm, time, zone }: Timing, language: Language, t: DigestsText): string {
  const days = daysInWords(rhythm, language, t);
  if (rhythm.kind === 'after_closing') return days;
  return t('rhythm.at', { days, time: timeOfDay(time, language), zone });
}

function daysInWords(rhythm: RhythmView, language: Language, t: DigestsText): string {
  switch (rhythm.kind) {
    case 'after_closing':
      return t('rhythm.after_closing');
    case 'weekly':
      return t('rhythm.weekly', { weekday: weekdayName(rhythm.weekday, language) });
    case 'monthly':
      return monthlyInWords(rhythm.day, t);
    case 'quarterly':
      return rhythm.day > 30 ? t('rhythm.quarterlyLast') : t('rhythm.quarterly', { day: rhythm.day });
    case 'yearly':
      return yearlyInWords(rhythm.month, rhythm.day, language, t);
    case 'before_meeting':
      return t('rhythm.before_meeting', { count: rhythm.days });
  }
}

function monthlyInWords(day: number, t: DigestsText): string {
  if (day > 30) return t('rhythm.monthlyLast');
  return t(day > 28 ? 'rhythm.monthlyClamped' : 'rhythm.monthly', { day });
}

function yearlyInWords(month: number, day: number, language: Language, t: DigestsText): string {
  const named = { month: monthName(month, language) };
  const last = LAST_DAYS[month - 1] ?? 31;
  return day > last ? t('rhythm.yearlyLast', named) : t('rhythm.yearly', { ...named, day });
}
