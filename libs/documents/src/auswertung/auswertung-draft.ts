import {
  contradictions,
  SelbstcheckError,
  type AuswertungDraft,
  type DraftField,
  type Finding,
} from '@selbstcheck/domain';
import { readChapter, type Chapter } from './chapters/chapter.js';
import { readParticipants } from './chapters/participants.js';
import { fieldHeadings } from './outline/field-heading.js';
import { outlineOf, type ReportOutline } from './outline/report-outline.js';
import { reportDate } from './outline/report-date.js';
import { municipalityIn } from './outline/report-title.js';
import { missingParts } from './missing-parts.js';
import { takeLegend } from './overview/legend.js';
import { overviewTable, type OverviewField, type OverviewTable } from './overview/overview-table.js';
import { joinedTitle } from './overview/title-words.js';
import { Flow } from './source/flow.js';
import { withoutFurniture } from './source/page-furniture.js';
import { sourceLines } from './source/source-line.js';
import { titleHints, type KnownEditionTitles } from './title-hints.js';

/** A field's own chapter with its heading. */
export interface FieldChapter extends Chapter {
  readonly number: number;
  readonly title: string;
  readonly line: number;
}

/** No printed Auswertung comes near this many characters or fields; far longer texts are something else. */
const LONGEST_TEXT = 500_000;
const LONGEST_OVERVIEW = 30_000;
const MOST_MENTIONS = 300;

/** Reads the text of a printed Auswertung. Throws `file-not-auswertung`. */
export function readAuswertung(text: string, known: KnownEditionTitles): AuswertungDraft {
  const mentions =
    text.length > LONGEST_TEXT ? 0 : (text.match(/^[^\n\p{L}]*Handlungsfeld/gimu) ?? []).length;
  if (mentions === 0 || mentions > MOST_MENTIONS) throw notAuswertung();
  const lines = sourceLines(text);
  const { lines: unpaged, furniture } = withoutFurniture(lines, [...known.fields, ...known.criteria]);
  const { legend, rest: flow } = takeLegend(Flow.of(unpaged));
  const outline = outlineOf(flow);
  if (outline.overview && outline.overview.end - outline.overview.start > LONGEST_OVERVIEW)
    throw notAuswertung();
  const findings: Finding[] = [];
  const chapters = chaptersOf(flow, outline, findings);
  const namedTitles = chapters.flatMap(({ questions }) =>
    questions.flatMap((named) => named.criterionTitle ?? []),
  );
  const hints = titleHints(flow, outline, known, namedTitles);
  const overview = readOverview(flow, outline, (place, headings) =>
    overviewTable(place, headings, legend, hints),
  );
  const fields = fieldsOf(overview.fields, chapters);
  const isReport =
    fields.some(({ criteria }) => criteria.some(({ symbol }) => symbol !== undefined)) ||
    chapters.some(({ counts, stage }) => counts !== null || stage !== null);
  if (!isReport) throw notAuswertung();
  const overall = outline.overall
    ? readChapter(
        flow.slice(outline.overall.start, outline.overall.end),
        null,
        flow.lineOfTextAt(outline.overall.start),
      )
    : null;
  const people = overall ? readParticipants(overall.basis) : null;
  const openingEnd = lines.findIndex(({ text: line }) =>
    /^(?:Inhalt|Inhaltsverzeichnis|Überblick|Handlungsfeld\b)/iu.test(line),
  );
  const opening = lines.slice(0, Math.max(0, openingEnd));
  const facts = {
    municipality: municipalityIn(opening),
    date: reportDate(opening, furniture),
    declared: {
      questionsTotal: overall?.counts?.total ?? null,
      questionsProcessed: overall?.counts?.processed ?? null,
      stage: overall?.stage ?? (overall === null ? overview.stage : null),
      line: overall?.counts?.line ?? null,
    },
    fields,
    participants: people?.participants ?? [],
    texts: overall?.texts ?? [],
  };
  findings.push(
    ...overview.findings,
    ...chapters.flatMap((chapter) => chapter.findings),
    ...(overall?.findings ?? []),
    ...missingParts({ outline, overview: overview.fields, chapters, contents: outline.contents, flow }),
    ...stagesApart(overview.stage, overall?.stage ?? null),
  );
  if (people?.unreadableLine != null) {
    findings.push({ code: 'participants-unreadable', line: people.unreadableLine, field: null, params: {} });
  }
  if (people?.names) {
    findings.push({
      code: 'names-left-out',
      line: people.names.line,
      field: null,
      params: { count: people.names.count },
    });
  }
  return { ...facts, findings: inOrder([...reliable(contradictions(facts), findings), ...findings]) };
}

function chaptersOf(flow: Flow, outline: ReportOutline, findings: Finding[]): FieldChapter[] {
  const chapters = new Map<number, FieldChapter>();
  for (const place of outline.chapters) {
    const line = flow.lineOfTextAt(place.start);
    if (chapters.has(place.number)) {
      findings.push({ code: 'field-twice', line, field: place.number, params: {} });
      continue;
    }
    const body = flow.slice(place.bodyStart, place.end);
    const chapter = readChapter(body, place.number, line);
    chapters.set(place.number, { ...chapter, number: place.number, title: joinedTitle(place.title), line });
  }
  for (const start of outline.orphans) {
    findings.push({ code: 'line-unreadable', line: flow.lineOfTextAt(start), field: null, params: {} });
  }
  return [...chapters.values()];
}

function readOverview(
  flow: Flow,
  { overview }: ReportOutline,
  read: (place: Flow, headings: ReturnType<typeof fieldHeadings>) => OverviewTable,
): OverviewTable {
  if (!overview) return { fields: [], stage: null, findings: [] };
  const place = flow.slice(overview.start, overview.end);
  return read(place, fieldHeadings(place));
}

function fieldsOf(overview: readonly OverviewField[], chapters: readonly FieldChapter[]): DraftField[] {
  const numbers = [...new Set([...overview, ...chapters].map(({ number }) => number))];
  return numbers.map((number) => {
    const row = overview.find((field) => field.number === number);
    const chapter = chapters.find((field) => field.number === number);
    return {
      number,
      title: row?.title ?? chapter?.title ?? '',
      chapterTitle: chapter?.title ?? null,
      chapterLine: chapter?.line ?? null,
      line: row?.line ?? chapter?.line ?? 1,
      declared: {
        questionsTotal: chapter?.counts?.total ?? null,
        questionsProcessed: chapter?.counts?.processed ?? null,
        stage: chapter?.stage ?? null,
        line: chapter?.counts?.line ?? null,
      },
      criteria: row?.criteria ?? [],
      namedQuestions: chapter?.questions ?? [],
      texts: chapter?.texts ?? [],
    };
  });
}

function stagesApart(overview: number | null, overall: number | null): Finding[] {
  if (overview === null || overall === null || overview === overall) return [];
  return [{ code: 'two-stages', line: null, field: null, params: { overview, overall } }];
}

/** Where named questions could not be read, nothing is concluded from how many were named. */
function reliable(found: readonly Finding[], reading: readonly Finding[]): Finding[] {
  const partlyRead = new Set(
    reading.filter(({ code }) => code === 'named-question-unreadable').map(({ field }) => field),
  );
  const countsNamed = new Set<string>([
    'missing-not-named',
    'missing-partly-named',
    'unrated-though-answered',
  ]);
  return found.filter(({ code, field }) => !(countsNamed.has(code) && partlyRead.has(field)));
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function notAuswertung(): SelbstcheckError {
  return new SelbstcheckError(
    'file-not-auswertung',
    'The file is not a printed Auswertung of a self-check: it has no fields of action with symbols or counts. Choose the evaluation that the municipality received.',
  );
}
