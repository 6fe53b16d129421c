import type { ReportTextKind } from '../imports/auswertung-draft.js';
import { SelbstcheckError } from '../kernel/selbstcheck-error.js';

/** A text about one field; the kinds are those of a printed Auswertung. */
export interface FieldText {
  readonly fieldId: string;
  readonly kind: ReportTextKind;
  readonly text: string;
}

/** A field and the texts it lacks. */
export interface FieldWithoutTexts {
  readonly fieldId: string;
  readonly missing: readonly ReportTextKind[];
}

/** One thing to know before a round is closed; ids are in printed order. */
export type ClosingPoint =
  | { readonly kind: 'nothing_answered' | 'leading_reading_missing' | 'workshop_reading_missing' }
  | { readonly kind: 'reference_date_ahead'; readonly referenceDate: string }
  | { readonly kind: 'open_questions' | 'disagreements'; readonly questionIds: readonly string[] }
  | {
      readonly kind: 'criteria_without_questions' | 'unrated_criteria' | 'thin_criteria';
      readonly criterionIds: readonly string[];
    }
  | { readonly kind: 'fields_without_texts'; readonly fields: readonly FieldWithoutTexts[] };

/** See ClosingPoint. */
export type ClosingPointKind = ClosingPoint['kind'];

/**
 * What forbids closing: only what would freeze something wrong for good and can be settled in a minute. Gaps in the
 * answers do not: they count as the rules say, and a municipality that waits for the last answer never closes.
 */
const FORBIDDING: readonly ClosingPointKind[] = [
  'nothing_answered',
  'leading_reading_missing',
  'workshop_reading_missing',
  'reference_date_ahead',
];

/** Whether a point forbids closing; otherwise it only warns. */
export function forbidsClosing({ kind }: ClosingPoint): boolean {
  return FORBIDDING.includes(kind);
}

/** The error for a round or a revision that must not be frozen as it is, code `round-not-closable`; null where it may. */
export function refusalOfClosing(obstacles: readonly ClosingPointKind[]): SelbstcheckError | null {
  if (obstacles.length === 0) return null;
  return new SelbstcheckError(
    'round-not-closable',
    'The round cannot be closed like this. Settle what the checklist marks as needed for closing.',
    { points: obstacles.join(', ') },
  );
}
