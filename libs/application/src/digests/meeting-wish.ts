import { isCalendarDate, SelbstcheckError } from '@selbstcheck/domain';
import type { Meeting } from '../ports/meeting-store.js';

/** When and where a meeting is: date as YYYY-MM-DD, local time as "HH:MM". */
export type MeetingWish = Pick<Meeting, 'date' | 'time' | 'place'>;

const EARLIEST = '2000-01-01';
const LATEST = '2199-12-31';

/** Throws `meeting-date-invalid` or `time-invalid`. */
export function checkMeeting({ date, time }: MeetingWish): void {
  if (!isCalendarDate(date) || date < EARLIEST || date > LATEST) {
    throw new SelbstcheckError(
      'meeting-date-invalid',
      `"${date}" is no day of a meeting. Give a date such as 2027-03-15.`,
      { date },
    );
  }
  // meetings at night may be rare, but a time that is left out once a year does no harm to them
  if (time === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return;
  throw new SelbstcheckError(
    'time-invalid',
    `"${time}" is no time of day. Give hours and minutes such as 15:30, or leave the time out.`,
    { time },
  );
}
