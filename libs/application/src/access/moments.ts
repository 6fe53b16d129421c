export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The ISO timestamp so many milliseconds after a moment. */
export function momentAfter(moment: string, milliseconds: number): string {
  return new Date(Date.parse(moment) + milliseconds).toISOString();
}

/** Milliseconds from one ISO timestamp to another; negative where `until` is earlier. */
export function elapsed(from: string, until: string): number {
  return Date.parse(until) - Date.parse(from);
}
