import { isCalendarDate, SelbstcheckError } from '@selbstcheck/domain';
import { isUnsuitable } from './unsuitable-text.js';

/** What a person adds to a draft before it becomes a round. */
export interface ImportDecision {
  readonly draftHash: string;
  readonly referenceDate: string;
  /** The year of the reference date where left out. */
  readonly title?: string | undefined;
}

/** A decision that was checked: texts trimmed, the date real and not in the future. */
export interface CheckedDecision {
  readonly referenceDate: string;
  readonly title: string;
}

const EARLIEST_YEAR = 1990;
const LONGEST_TITLE = 200;

/**
 * Checks a decision on the given day. Throws `reference-date-missing`, `reference-date-invalid` or
 * `round-title-invalid`.
 */
export function checkDecision(decision: ImportDecision, today: string): CheckedDecision {
  const referenceDate = checkReferenceDate(decision.referenceDate.trim(), today);
  const title = (decision.title ?? '').normalize('NFC').trim();
  if (title.length > LONGEST_TITLE || isUnsuitable(title)) {
    throw new SelbstcheckError(
      'round-title-invalid',
      `The title of the round may have at most ${LONGEST_TITLE} characters and no control or invisible characters.`,
      { longest: LONGEST_TITLE },
    );
  }
  return { referenceDate, title: title === '' ? referenceDate.slice(0, 4) : title };
}

function checkReferenceDate(date: string, today: string): string {
  if (date === '') {
    throw new SelbstcheckError(
      'reference-date-missing',
      'The day that the self-check stands for is missing. Give the reference date as YYYY-MM-DD.',
    );
  }
  const isPossible = isCalendarDate(date) && Number(date.slice(0, 4)) >= EARLIEST_YEAR && date <= today;
  if (!isPossible) {
    throw new SelbstcheckError(
      'reference-date-invalid',
      `"${date}" is not a day between ${EARLIEST_YEAR} and today. Give the reference date as YYYY-MM-DD.`,
      { date, earliest: EARLIEST_YEAR },
    );
  }
  return date;
}
