import type { Rhythm } from '@selbstcheck/domain';

const DAY = 86_400_000;

/** A slot as the rhythm alone has it, found without anything of the product. */
export interface Occurrence {
  readonly date: string;
  readonly time: string;
  /** ISO timestamp in UTC. */
  readonly at: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** "2026-11-23 08:00" */
function localText(milliseconds: number, zone: string): string {
  // the Swedish form of a date is the ISO form
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(zone, format);
  return format.format(milliseconds);
}

/** The moment at which clocks of the zone show this; of two the first. */
export function momentAt(date: string, time: string, zone: string): string {
  const wanted = `${date} ${time}`;
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const moments = [asUtc - DAY, asUtc + DAY]
    .map((near) => asUtc - (Date.parse(`${localText(near, zone).replace(' ', 'T')}:00Z`) - near))
    .filter((moment) => localText(moment, zone) === wanted);
  if (moments.length === 0) throw new RangeError(`${wanted} does not come in ${zone}.`);
  return new Date(Math.min(...moments)).toISOString();
}

/** Every date from one day to another, both included. */
function datesBetween(first: string, last: string): readonly string[] {
  const dates: string[] = [];
  for (let day = Date.parse(first); day <= Date.parse(last); day += DAY) {
    dates.push(new Date(day).toISOString().slice(0, 10));
  }
  return dates;
}

/** Every slot of a rhythm later than `after` and not later than `until`; day by day. */
export function occurrencesOf(
  { rhythm, time, zone }: { readonly rhythm: Rhythm; readonly time: string; readonly zone: string },
  meetings: readonly string[],
  after: string,
  until: string,
): readonly Occurrence[] {
  const first = new Date(Date.parse(after) - 2 * DAY).toISOString().slice(0, 10);
  const last = new Date(Date.parse(until) + 2 * DAY).toISOString().slice(0, 10);
  return datesBetween(first, last)
    .filter((date) => tellsOn(rhythm, date, meetings))
    .map((date) => ({ date, time, at: momentAt(date, time, zone) }))
    .filter(({ at }) => at > after && at <= until);
}

function tellsOn(rhythm: Rhythm, date: string, meetings: readonly string[]): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  const month = day.getUTCMonth() + 1;
  switch (rhythm.kind) {
    case 'after_closing':
      return false;
    case 'weekly':
      return (day.getUTCDay() + 6) % 7 === rhythm.weekday - 1;
    case 'monthly':
      return isDayOfMonth(day, rhythm.day);
    case 'quarterly':
      return [1, 4, 7, 10].includes(month) && isDayOfMonth(day, rhythm.day);
    case 'yearly':
      return month === rhythm.month && isDayOfMonth(day, rhythm.day);
    case 'before_meeting':
      return meetings.includes(new Date(day.getTime() + rhythm.days * DAY).toISOString().slice(0, 10));
  }
}

/** Tomorrow is the first where this is the month's last day. */
function isDayOfMonth(day: Date, wanted: number): boolean {
  const isLast = new Date(day.getTime() + DAY).getUTCDate() === 1;
  return day.getUTCDate() === wanted || (isLast && day.getUTCDate() < wanted);
}
