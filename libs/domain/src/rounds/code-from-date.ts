const CALENDAR_DATE = /^\d{2}(\d{2})-(\d{2})-(\d{2})$/;

/**
 * The printed code that a spreadsheet took for a day: "1.4.2" was typed, 1 April 2002 was kept. `date` is an ISO
 * calendar date; null for anything else.
 */
export function codeFromDate(date: string): string | null {
  const [, year, month, day] = CALENDAR_DATE.exec(date) ?? [];
  return day === undefined ? null : [day, month, year].map(Number).join('.');
}
