import { isCalendarDate } from '../catalogue/calendar-date.js';
import { Fraction } from '../kernel/fraction.js';

const MILLISECONDS_OF_DAY = 86_400_000;

/** 365.2425 days, the mean year of the calendar. */
const DAYS_OF_YEAR = { numerator: 146_097, denominator: 400 } as const;

/** The rate a year of a rate a day. */
export function yearly(daily: Fraction): Fraction {
  return daily.times(Fraction.of(DAYS_OF_YEAR.numerator, DAYS_OF_YEAR.denominator));
}

/**
 * Years from one calendar date to another, negative where the second is earlier; a year has 365.2425 days
 * (methods, 5). Throws a RangeError for a text that is no calendar date.
 */
export function yearsBetween(from: string, to: string): Fraction {
  const days = dayNumber(to) - dayNumber(from);
  return Fraction.of(days * DAYS_OF_YEAR.denominator, DAYS_OF_YEAR.numerator);
}

/** Days from 1970-01-01. Throws a RangeError for a text that is no calendar date. */
export function dayNumber(date: string): number {
  if (!isCalendarDate(date)) throw new RangeError(`"${date}" is no calendar date such as 2024-05-31.`);
  return Date.parse(date) / MILLISECONDS_OF_DAY;
}
