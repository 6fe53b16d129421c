import { dayNumber } from '../trends/years-between.js';
import type { Rhythm } from './rhythm.js';

const MILLISECONDS_OF_DAY = 86_400_000;
const QUARTERS_BEGIN = [1, 4, 7, 10] as const;
const EVERY_MONTH = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
/** 1970-01-01 was a Thursday: so many days after the Monday of its week. */
const DAYS_AFTER_MONDAY = 3;

/**
 * The first ISO date strictly after `after` on which a rhythm tells; a day that the month does not have is its last
 * one. null: after closings, and where no later meeting is known. `meetings` are ISO dates in any order.
 */
export function nextDate(rhythm: Rhythm, after: string, meetings: readonly string[]): string | null {
  switch (rhythm.kind) {
    case 'after_closing':
      return null;
    case 'weekly':
      return nextWeekday(rhythm.weekday, after);
    case 'monthly':
      return nextDayOfMonths(EVERY_MONTH, rhythm.day, after);
    case 'quarterly':
      return nextDayOfMonths(QUARTERS_BEGIN, rhythm.day, after);
    case 'yearly':
      return nextDayOfMonths([rhythm.month], rhythm.day, after);
    case 'before_meeting':
      return firstAfter(meetings.map((meeting) => dateOfDay(dayNumber(meeting) - rhythm.days)).sort(), after);
  }
}

/** Weekday of an ISO date, Monday 1 to Sunday 7, as ISO 8601 counts. */
export function weekdayOf(date: string): number {
  return ((((dayNumber(date) + DAYS_AFTER_MONDAY) % 7) + 7) % 7) + 1;
}

function nextWeekday(weekday: number, after: string): string {
  const ahead = (weekday - weekdayOf(after) + 7) % 7;
  return dateOfDay(dayNumber(after) + (ahead === 0 ? 7 : ahead));
}

function nextDayOfMonths(months: readonly number[], day: number, after: string): string | null {
  const year = Number(after.slice(0, 4));
  const dates = [year, year + 1].flatMap((each) => months.map((month) => dayOfMonth(each, month, day)));
  return firstAfter(dates, after);
}

function firstAfter(ascending: readonly string[], after: string): string | null {
  return ascending.find((date) => date > after) ?? null;
}

function dayOfMonth(year: number, month: number, day: number): string {
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

function dateOfDay(days: number): string {
  return new Date(days * MILLISECONDS_OF_DAY).toISOString().slice(0, 10);
}
