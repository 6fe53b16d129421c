/** Local wall times of time zones. */
export abstract class WallClock {
  /** Whether the IANA names a zone like this. */
  abstract knowsZone(zone: string): boolean;
  /**
   * The moment, ISO timestamp in UTC, of a local date and time ("HH:MM"). A time that the zone leaves out is moved
   * forward by as much as the clock was; of one that comes twice it is the first.
   */
  abstract momentOf(date: string, time: string, zone: string): string;
  /** Local date and time ("HH:MM") of a moment. */
  abstract localOf(moment: string, zone: string): { readonly date: string; readonly time: string };
}
