import { isCalendarDate } from '../catalogue/calendar-date.js';
import { SelbstcheckError } from '../kernel/selbstcheck-error.js';

/** When a round takes place and which day it stands for; ISO calendar dates. */
export interface RoundPeriod {
  readonly opensOn: string;
  /** The last day on which departments answer. */
  readonly deadline: string;
  /** The day the round stands for in trends. */
  readonly referenceDate: string;
}

const EARLIEST_YEAR = 1990;

/**
 * Throws `round-date-invalid` for what is no day since 1990, `round-deadline-before-opening`, and
 * `round-reference-date-late` for a day after the deadline, which answers cannot speak of.
 */
export function checkRoundPeriod({ opensOn, deadline, referenceDate }: RoundPeriod): void {
  checkRoundDay('opening', opensOn);
  checkRoundDay('deadline', deadline);
  checkRoundDay('reference_date', referenceDate);
  if (deadline < opensOn) {
    throw new SelbstcheckError(
      'round-deadline-before-opening',
      `The deadline ${deadline} lies before the opening ${opensOn}. Set the deadline to the day of the opening or later.`,
      { opening: opensOn, deadline },
    );
  }
  if (referenceDate > deadline) {
    throw new SelbstcheckError(
      'round-reference-date-late',
      `The reference date ${referenceDate} lies after the deadline ${deadline}. Choose a day up to the deadline, or a later deadline.`,
      { referenceDate, deadline },
    );
  }
}

/** Throws `round-date-invalid` for what is no calendar date since 1990. */
export function checkRoundDay(which: 'opening' | 'deadline' | 'reference_date', date: string): void {
  if (isCalendarDate(date) && Number(date.slice(0, 4)) >= EARLIEST_YEAR) return;
  throw new SelbstcheckError(
    'round-date-invalid',
    `"${date}" is no day since ${EARLIEST_YEAR}. Give each date of the round as YYYY-MM-DD.`,
    { which, date, earliest: EARLIEST_YEAR },
  );
}
