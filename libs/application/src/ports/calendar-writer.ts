/** Something in a calendar: a whole day, or a moment that lasts. */
export interface CalendarDate {
  /** Stays the same as long as it is the same thing, so that calendars move it instead of adding it again. */
  readonly uid: string;
  readonly title: string;
  readonly description: string | null;
  readonly place: string | null;
  /** ISO calendar date, or ISO timestamp in UTC with a length in minutes. */
  readonly when: { readonly day: string } | { readonly at: string; readonly minutes: number };
  /** Whether it takes somebody's time, and is not only there to be known. */
  readonly isAppointment: boolean;
  /** Complete address of the screen it leads to. */
  readonly url: string;
  /** Goes up with every change of it. */
  readonly sequence: number;
}

/** Writes calendar feeds (RFC 5545). */
export abstract class CalendarWriter {
  /** A complete calendar with CRLF lines; `at` is the ISO timestamp of its making. */
  abstract write(name: string, dates: readonly CalendarDate[], at: string): string;
}
