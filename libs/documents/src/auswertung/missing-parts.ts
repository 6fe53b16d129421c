import type { Finding } from '@selbstcheck/domain';
import type { FieldHeading } from './outline/field-heading.js';
import type { ReportOutline } from './outline/report-outline.js';
import type { Flow } from './source/flow.js';

/** What was found of a report. */
export interface FoundParts {
  readonly outline: ReportOutline;
  readonly overview: readonly { readonly number: number; readonly line: number }[];
  readonly chapters: readonly { readonly number: number; readonly line: number }[];
  readonly contents: readonly FieldHeading[];
  readonly flow: Flow;
}

/** Parts that a report should have, by what its other parts and its table of contents mention. */
export function missingParts({ outline, overview, chapters, contents, flow }: FoundParts): Finding[] {
  const findings: Finding[] = [];
  const hasOverview = overview.length > 0;
  if (!hasOverview) findings.push({ code: 'overview-missing', line: null, field: null, params: {} });
  const listed = contents.filter(({ start }) => isBeforeAllParts(start, outline));
  const lineOf = (number: number): number | null =>
    [...overview, ...chapters].find((part) => part.number === number)?.line ??
    listed.filter((heading) => heading.number === number).map(({ start }) => flow.lineOfTextAt(start))[0] ??
    null;
  const numbers = new Set([...overview, ...chapters, ...listed].map(({ number }) => number));
  for (const number of [...numbers].toSorted((a, b) => a - b)) {
    if (hasOverview && !overview.some((field) => field.number === number)) {
      findings.push({ code: 'overview-field-missing', line: lineOf(number), field: number, params: {} });
    }
    if (!chapters.some((chapter) => chapter.number === number)) {
      findings.push({ code: 'chapter-missing', line: lineOf(number), field: number, params: {} });
    }
  }
  for (let number = 1; number < Math.min(Math.max(0, ...numbers), 100); number += 1) {
    if (!numbers.has(number))
      findings.push({ code: 'field-number-missing', line: null, field: number, params: {} });
  }
  if (!outline.overall) findings.push({ code: 'overall-missing', line: null, field: null, params: {} });
  return findings;
}

/** Mentions behind the first part are sentences and recommendations, not a table of contents. */
function isBeforeAllParts(start: number, outline: ReportOutline): boolean {
  const first = Math.min(
    ...outline.chapters.map((chapter) => chapter.start),
    outline.overview?.start ?? Infinity,
    outline.overall?.start ?? Infinity,
  );
  return start < first;
}
