const DAY_MS = 86_400_000;
const WEEKS_TO_ANSWER = 6;

/** ISO calendar dates to begin with, changed as somebody likes. */
export interface ProposedDates {
  readonly opensOn: string;
  readonly deadline: string;
  readonly referenceDate: string;
}

/** Opening and reference date today, on the device that is used, and six weeks to answer. */
export function proposedDates(now: number): ProposedDates {
  const today = dayOf(now);
  return { opensOn: today, referenceDate: today, deadline: dayOf(now + WEEKS_TO_ANSWER * 7 * DAY_MS) };
}

/** "Selbstcheck 2026", after the year that the round stands for; null where no date is typed. */
export function proposedTitle(referenceDate: string): string | null {
  const [year] = /^\d{4}/.exec(referenceDate) ?? [];
  return year === undefined ? null : `Selbstcheck ${year}`;
}

function dayOf(moment: number): string {
  const date = new Date(moment);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}
