import { DAY, momentAfter } from '../access/moments.js';

/** The calendar date so many months earlier; the last day of that month where it has no such day. */
export function monthsBefore(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  const earlier = new Date(Date.UTC(year, month - 1 - months, Math.min(day, lastDay)));
  return calendarDate(earlier.toISOString());
}

/** The calendar date so many days earlier. */
export function daysBefore(date: string, days: number): string {
  return calendarDate(momentAfter(`${date}T00:00:00.000Z`, -days * DAY));
}

function calendarDate(moment: string): string {
  return moment.slice(0, 'YYYY-MM-DD'.length);
}
