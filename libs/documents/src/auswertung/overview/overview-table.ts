import { foldTitle, type DraftCriterion, type Finding, type RatingSymbol } from '@selbstcheck/domain';
import type { FieldHeading } from '../outline/field-heading.js';
import { findStageSentence, STAGE_START, type StageSentence } from '../outline/phrases.js';
import { isContinuedHeading, plainTitle } from '../outline/plain-title.js';
import type { Flow } from '../source/flow.js';
import type { SourceLine } from '../source/source-line.js';
import { withoutGlue } from './glued-titles.js';
import { headingTitle } from './heading-title.js';
import type { Legend } from './legend.js';
import { normalizedRow, rowTokens, type TableHabits } from './row-tokens.js';
import { GLYPH, hasSign } from './signs.js';
import { assignSigns, signOrder, type FieldRows } from './symbol-assignment.js';
import { titleGroups } from './title-groups.js';

/** One field of the overview. */
export interface OverviewField {
  readonly number: number;
  readonly title: string;
  readonly line: number;
  readonly criteria: readonly DraftCriterion[];
}

/** What the overview holds. */
export interface OverviewTable {
  readonly fields: readonly OverviewField[];
  readonly stage: StageSentence['stage'] | null;
  readonly findings: readonly Finding[];
}

/** What is known of titles from elsewhere; criteria folded, fields by number and folded. */
export interface TitleHints {
  readonly criteria: ReadonlySet<string>;
  readonly fields: (number: number) => ReadonlySet<string>;
  /** Titles of all fields elsewhere in the report. */
  readonly anyField: ReadonlySet<string>;
}

/** A longer line is no row of a table. */
const LONGEST_ROW = 500;

interface Section {
  readonly heading: FieldHeading;
  readonly title: string;
  readonly line: number;
  readonly rows: SourceLine[];
}

/** Reads the overview: fields, titles and symbols as printed, and what could not be read. */
export function overviewTable(
  place: Flow,
  headings: readonly FieldHeading[],
  legend: Legend,
  hints: TitleHints,
): OverviewTable {
  const findings: Finding[] = [];
  const stage = lastStage(place, headings);
  const table = stage.rest;
  const sections = sectionsOf(table, headings, hints, findings);
  const lead = table.slice(0, headings[0]?.start ?? table.end).toLines();
  for (const { text, line } of lead) if (GLYPH.test(text)) findings.push(unreadableLine(line, null));
  const habits = habitsOf(sections, legend, hints.criteria);
  const fields = sections.map((section): FieldRows => {
    const tokens = withWholeBrackets(section.rows)
      .flatMap((row) => rowTokens(row, habits))
      .flatMap((token) => withoutGlue(token, hints.criteria));
    return { tokens, groups: titleGroups(tokens, hints.criteria) };
  });
  const order = signOrder(fields);
  return {
    stage: stage.stage,
    findings,
    fields: sections.map((section, index) => {
      const rows = fields[index] ?? { tokens: [], groups: [] };
      const { number } = section.heading;
      return {
        number,
        title: section.title,
        line: section.line,
        criteria: criteriaOf(rows, assignSigns(rows, order), number, findings),
      };
    }),
  };
}

/** A bracket that a line's end has cut off from its symbol goes back to it. */
function withWholeBrackets(rows: readonly SourceLine[]): SourceLine[] {
  const whole: SourceLine[] = [];
  for (const row of rows) {
    const before = whole.at(-1);
    const isCut = before && (row.text === ')' || /(?:^|\s)\($/u.test(before.text));
    if (isCut) whole[whole.length - 1] = { ...before, text: `${before.text}${row.text}` };
    else whole.push(row);
  }
  return whole;
}

function criteriaOf(
  rows: FieldRows,
  { readings, strayLines }: ReturnType<typeof assignSigns>,
  field: number,
  findings: Finding[],
): DraftCriterion[] {
  for (const line of strayLines) findings.push(unreadableLine(line, field));
  return rows.groups.map(({ title, line, isUncertain }, index) => {
    const own = readings[index] ?? [];
    const [only] = own;
    const symbol: RatingSymbol | undefined =
      own.length !== 1 || only === 'unreadable' || only === undefined ? undefined : only;
    const params = { title };
    if (symbol === undefined) findings.push({ code: 'symbol-unreadable', line, field, params });
    if (isUncertain) findings.push({ code: 'title-uncertain', line, field, params });
    return { title, symbol, line };
  });
}

/** The stage of the whole municipality, which stands below the rows, and the table without stage sentences. */
function lastStage(
  place: Flow,
  headings: readonly FieldHeading[],
): { stage: StageSentence['stage'] | null; rest: Flow } {
  let stage: StageSentence['stage'] | null = null;
  let rest = place;
  for (;;) {
    const found = findStageSentence(rest.text);
    if (!found) break;
    if (found.start > (headings.at(-1)?.start ?? 0)) stage = found.stage;
    rest = rest.withoutPart(found.start, found.end);
  }
  const unread = STAGE_START.exec(rest.text);
  return { stage, rest: unread ? rest.slice(0, unread.index) : rest };
}

function sectionsOf(
  table: Flow,
  headings: readonly FieldHeading[],
  hints: TitleHints,
  findings: Finding[],
): Section[] {
  const sections: Section[] = [];
  headings.forEach((heading, index) => {
    const part = table.slice(heading.titleStart, headings[index + 1]?.start ?? table.end);
    const line = table.lineAt(heading.start);
    const known = { ofField: hints.fields(heading.number), ofCriteria: hints.criteria };
    const printed = part.toLines();
    const lines = printed
      .filter(({ text }) => text.length <= LONGEST_ROW)
      .map((row) => ({ ...row, text: plainTitle(row.text) }));
    for (const row of printed) {
      if (row.text.length > LONGEST_ROW) findings.push(unreadableLine(row.line, heading.number));
    }
    const { title, rows, isUncertain } = headingTitle(lines, known);
    const before = sections.at(-1);
    if (before?.heading.number === heading.number && isContinuedHeading(before.title, title)) {
      before.rows.push(...rows);
      return;
    }
    if (isUncertain) {
      findings.push({ code: 'title-uncertain', line, field: heading.number, params: { title } });
    }
    sections.push({
      heading,
      title,
      line,
      rows: upToBrokenHeading(rows, heading.number, hints.anyField, findings),
    });
  });
  return onePerNumber(sections, findings);
}

/** Rows below a heading whose number cannot be read belong to no field that is known. */
function upToBrokenHeading(
  rows: readonly SourceLine[],
  field: number,
  fieldTitles: ReadonlySet<string>,
  findings: Finding[],
): SourceLine[] {
  const broken = rows.findIndex(
    ({ text }, index) =>
      !hasSign(text) &&
      (/^Handlungsfeld\b/iu.test(text) ||
        (fieldTitles.has(foldTitle(text)) && !startsWithSign(rows[index + 1]))),
  );
  if (broken < 0) return [...rows];
  findings.push(unreadableLine(rows[broken]?.line ?? 1, field));
  return rows.slice(0, broken);
}

function startsWithSign(row: SourceLine | undefined): boolean {
  return row !== undefined && hasSign(row.text.split(/\s/)[0] ?? '');
}

/** A contents list without page numbers looks like an overview without rows; otherwise the first place counts. */
function onePerNumber(sections: readonly Section[], findings: Finding[]): Section[] {
  const kept = new Map<number, Section>();
  for (const section of sections) {
    const { number } = section.heading;
    const first = kept.get(number);
    if (!first || !first.rows.some(({ text }) => hasSign(text))) {
      kept.delete(number);
      kept.set(number, section);
    } else findings.push({ code: 'field-twice', line: section.line, field: number, params: {} });
  }
  return [...kept.values()];
}

function habitsOf(sections: readonly Section[], legend: Legend, known: ReadonlySet<string>): TableHabits {
  const rows = sections.flatMap((section) => section.rows.map(({ text }) => normalizedRow(text)));
  const led = rows.filter((row) => /^[-–—−]\s+\S/u.test(row));
  const bullets = led.filter((row) => hasSign(row.slice(1))).length;
  const signsFirst = rows.filter((row) => new RegExp(`^(?:${GLYPH.source})\\s+\\p{L}`, 'u').test(row)).length;
  const signed = rows.filter((row) => hasSign(row));
  const inColumns = signed.filter((row) => row.includes('\t')).length;
  const mostAreLed = led.length * 2 > rows.length;
  return {
    legend,
    known,
    leadingDash:
      (bullets > 0 || mostAreLed) && signsFirst === 0
        ? 'bullet'
        : signsFirst > 0 && bullets === 0
          ? 'sign'
          : 'unclear',
    hasColumns: inColumns * 2 > signed.length,
  };
}

function unreadableLine(line: number, field: number | null): Finding {
  return { code: 'line-unreadable', line, field, params: {} };
}
