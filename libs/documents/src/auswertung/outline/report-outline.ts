import type { Flow } from '../source/flow.js';
import { GLYPH, hasSign } from '../overview/signs.js';
import { fieldHeadings, type FieldHeading } from './field-heading.js';
import { COUNTS, SECTION_HEADINGS, STAGE_START } from './phrases.js';

/** A field's own chapter: from its heading to the next part of the report. */
export interface ChapterPlace {
  readonly number: number;
  readonly start: number;
  readonly title: string;
  /** Behind the title. */
  readonly bodyStart: number;
  readonly end: number;
}

/** Where the parts of a report are; everything is a place in the flow. */
export interface ReportOutline {
  readonly chapters: readonly ChapterPlace[];
  readonly overview: { readonly start: number; readonly end: number } | null;
  /** The overall chapter, from behind its heading. */
  readonly overall: { readonly start: number; readonly end: number } | null;
  /** Chapters whose own heading could not be read. */
  readonly orphans: readonly number[];
  /** Headings before the overview: the table of contents. */
  readonly contents: readonly FieldHeading[];
}

const OVERVIEW_HEADING = /^[ \t]*(?:\d+\.?\s+)?Überblick[ \t]*:?[ \t]*$/gimu;
const OVERALL_HEADING = /^[ \t]*(?:\d+\.?\s+)?Gesamt-?(?:auswertung|bewertung|ergebnis)[ \t]*:?[ \t]*$/gimu;
const LONGEST_TITLE = 200;

/** Finds the parts by what stands in them, not by their order. */
export function outlineOf(flow: Flow): ReportOutline {
  const headings = fieldHeadings(flow);
  const overallStart = overallHeading(flow);
  const openings = headings.flatMap((heading) => chapterOpening(flow, heading) ?? []);
  const overviewHeadings = [...flow.text.matchAll(OVERVIEW_HEADING)].map((match) => match.index);
  const chapterStarts = withSections(flow, openings, overallStart);
  const borders = [
    ...chapterStarts.map((opening) => opening.start),
    ...(overallStart ? [overallStart.start] : []),
    ...overviewHeadings,
  ].sort((a, b) => a - b);
  const endOf = (start: number): number => borders.find((border) => border > start) ?? flow.end;
  const extents = chapterStarts.map((opening) => ({ ...opening, end: endOf(opening.start) }));
  const orphaned = extents.map((chapter) => cutAtSecondBasis(flow, chapter));
  const chapters = orphaned.map(({ chapter }) => chapter);
  const cuts = orphaned.flatMap(({ cut }) => (cut === null ? [] : [cut]));
  const overallCut = overallStart
    ? undefined
    : cuts.find((cut) => /\bInsgesamt\s+wurden\b/iu.test(partAt(flow, cut, endOf)));
  const overall = overallStart
    ? { start: overallStart.bodyStart, end: endOf(overallStart.start) }
    : overallCut === undefined
      ? null
      : { start: overallCut, end: endOf(overallCut) };
  const isInChapters = (offset: number): boolean =>
    extents.some(({ start, end }) => offset > start && offset < end) ||
    (overall !== null && offset >= overall.start && offset < overall.end);
  const outside = headings.filter(
    (heading) => !isInChapters(heading.start) && !chapters.some(({ start }) => start === heading.start),
  );
  const overview = overviewPlace(flow, outside, overviewHeadings, endOf);
  return {
    chapters,
    overview,
    overall,
    orphans: cuts.filter((cut) => cut !== overallCut),
    contents: outside.filter(({ start }) => !overview || start < overview.start || start >= overview.end),
  };
}

function partAt(flow: Flow, start: number, endOf: (start: number) => number): string {
  return flow.text.slice(start, endOf(start));
}

function overallHeading(flow: Flow): { start: number; bodyStart: number } | null {
  for (const match of flow.text.matchAll(OVERALL_HEADING)) {
    const bodyStart = match.index + match[0].length;
    const next = flow.text.slice(bodyStart, bodyStart + 300);
    const isChapter =
      STAGE_START.exec(next.trimStart())?.index === 0 ||
      Object.values(SECTION_HEADINGS).some((heading) => heading.test(next)) ||
      COUNTS.test(next);
    if (isChapter) return { start: match.index, bodyStart };
  }
  return null;
}

/** A heading that is followed at once by a stage, a section or counts; null for every other mention of a field. */
function chapterOpening(
  flow: Flow,
  heading: FieldHeading,
): { number: number; start: number; title: string; bodyStart: number } | null {
  const next = flow.text.slice(heading.titleStart, heading.titleStart + 2 * LONGEST_TITLE);
  const ends = [STAGE_START, ...Object.values(SECTION_HEADINGS), COUNTS].flatMap((pattern) => {
    const match = pattern.exec(next);
    return match ? [match.index] : [];
  });
  const titleEnd = Math.min(...ends);
  if (ends.length === 0 || titleEnd > LONGEST_TITLE) return null;
  const title = next.slice(0, titleEnd).replace(/[-–•]\s*$/u, '');
  if (GLYPH.test(title) || /^[ \t]*Handlungsfeld\b/imu.test(title) || /[.!?]\s/u.test(title)) return null;
  return { number: heading.number, start: heading.start, title, bodyStart: heading.titleStart + titleEnd };
}

type Opening = NonNullable<ReturnType<typeof chapterOpening>>;

/**
 * Openings whose part holds a section or counts, so that the overview's last field, which the overall stage may
 * follow at once, is none; without those that repeat the running chapter's heading on a new page.
 */
function withSections(
  flow: Flow,
  openings: readonly Opening[],
  overall: { start: number } | null,
): Opening[] {
  const chapters: Opening[] = [];
  openings.forEach((opening, index) => {
    const end = Math.min(
      openings[index + 1]?.start ?? flow.end,
      overall && overall.start > opening.start ? overall.start : flow.end,
    );
    const part = flow.text.slice(opening.start, end);
    const hasSections =
      Object.values(SECTION_HEADINGS).some((section) => section.test(part)) || COUNTS.test(part);
    const body = flow.text.slice(opening.bodyStart, opening.bodyStart + LONGEST_TITLE);
    const opensAgain = /^\s*\d\s*[.)]?\s+(?:Selbstauskunft|Auswertung)/iu.test(body);
    if (hasSections && !(opensAgain && chapters.at(-1)?.number === opening.number)) chapters.push(opening);
  });
  return chapters;
}

/** A chapter has one basis: a second one belongs to a chapter whose heading was not recognised. */
function cutAtSecondBasis(flow: Flow, chapter: ChapterPlace): { chapter: ChapterPlace; cut: number | null } {
  const body = flow.text.slice(chapter.bodyStart, chapter.end);
  const bases = [...body.matchAll(new RegExp(SECTION_HEADINGS.basis.source, 'gimu'))];
  const second = bases[1];
  if (!second) return { chapter, cut: null };
  const before = body.slice(0, second.index);
  const opening =
    /(?:^[ \t]*Handlungsfeld\b[^\n]*\s+)?^[ \t]*(?:Die|Ihre)\s+(?:Kommune|Stadt)\s[^.]{0,80}\s*$/imu.exec(
      before.slice(-400),
    );
  const cut =
    chapter.bodyStart +
    (opening ? before.length - Math.min(400, before.length) + opening.index : second.index);
  return { chapter: { ...chapter, end: cut }, cut };
}

function overviewPlace(
  flow: Flow,
  outside: readonly FieldHeading[],
  overviewHeadings: readonly number[],
  endOf: (start: number) => number,
): { start: number; end: number } | null {
  const rated = outside.find((heading, index) => {
    const end = Math.min(outside[index + 1]?.start ?? flow.end, endOf(heading.start));
    return flow.text.slice(heading.titleStart, end).split('\n').some(hasSign);
  });
  const before = rated ? overviewHeadings.filter((offset) => offset < rated.start) : [];
  const bare = overviewHeadings.filter((offset) =>
    outside.some(({ start }) => start > offset && start < endOf(offset)),
  );
  const start = rated ? (before.at(-1) ?? rated.start) : bare.at(-1);
  return start === undefined ? null : { start, end: endOf(start) };
}
