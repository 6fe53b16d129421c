import { SelbstcheckError } from '../kernel/selbstcheck-error.js';

const REFUSED_FROM = '02:00';
const REFUSED_UNTIL = '03:59';

/**
 * Throws `time-invalid` for what is no time of day as "HH:MM", and `time-refused` for 02:00 to 03:59, which a day of
 * summer time leaves out or has twice (methods, 7).
 */
export function checkTime(time: string): void {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new SelbstcheckError(
      'time-invalid',
      `"${time}" is no time of day. Give hours and minutes such as 07:30.`,
      { time },
    );
  }
  if (time >= REFUSED_FROM && time <= REFUSED_UNTIL) {
    throw new SelbstcheckError(
      'time-refused',
      `Between ${REFUSED_FROM} and ${REFUSED_UNTIL} clocks are changed, so that ${time} is missing on one day of the year and comes twice on another. Choose a time before ${REFUSED_FROM} or from 04:00 on.`,
      { time },
    );
  }
}
