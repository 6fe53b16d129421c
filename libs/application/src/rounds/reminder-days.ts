import { DAY, elapsed } from '../access/moments.js';
import { daysBefore } from '../privacy/dates-before.js';

/** So many days before a deadline departments are reminded; below 0: after it. Ascending by date. */
const DAYS_BEFORE = [7, 1, -1];
/** So many days later a missed reminder still says something; then it would only be noise. */
const MOST_DAYS_LATE = 3;

/** The newest reminder day of a deadline that is today or passed at most three days ago; null for none. */
export function reminderDayOf(deadline: string, today: string): string | null {
  const last = DAYS_BEFORE.map((days) => daysBefore(deadline, days)).findLast((day) => day <= today);
  if (last === undefined || elapsed(midnight(last), midnight(today)) > MOST_DAYS_LATE * DAY) return null;
  return last;
}

function midnight(date: string): string {
  return `${date}T00:00:00.000Z`;
}
