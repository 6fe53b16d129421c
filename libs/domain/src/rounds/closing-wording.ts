import type { ReportTextKind } from '../imports/auswertung-draft.js';

/** How many fields lack a text, by kind. */
export type MissingTextCounts = Readonly<Record<ReportTextKind, number>>;

/** One language's wording of the checklist before closing. Counts are 1 or more. */
export interface ClosingWording {
  readonly nothingAnswered: string;
  readonly leadingReadingMissing: string;
  readonly workshopReadingMissing: string;
  /** `date`: day, month and year as the language writes them in figures. */
  readonly referenceDateAhead: (date: string) => string;
  readonly date: (day: string, month: string, year: string) => string;
  readonly openQuestions: (count: number) => string;
  readonly disagreements: (count: number) => string;
  readonly criteriaWithoutQuestions: (count: number) => string;
  readonly unratedCriteria: (count: number) => string;
  readonly thinCriteria: (count: number) => string;
  readonly fieldsWithoutTexts: (fields: number, missing: MissingTextCounts) => string;
}
