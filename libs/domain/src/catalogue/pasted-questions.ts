import type { CatalogueVersion } from './catalogue.js';
import { oddCodes } from './pasted-questions-codes.js';
import type { PastedFinding } from './pasted-questions-finding.js';
import type { QuestionRow } from './pasted-questions-row.js';
import { joinLines, tidyLine } from './pasted-questions-text.js';

/** What was read from pasted text; findings tell of everything that was left out or put together, by line. */
export interface PastedQuestions {
  readonly rows: readonly QuestionRow[];
  readonly findings: readonly PastedFinding[];
}

/** A code with the lines that belong to it, the first one being that of the code. */
interface Block {
  readonly code: string;
  readonly line: number;
  readonly lines: string[];
  /** Cells in front of the code, such as the field's title; they do not belong to the wording. */
  readonly leading: string;
  /** A cell of a table that goes over several lines stands in quotation marks, its own ones doubled. */
  readonly isQuotedCell: boolean;
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const BULLET = /^[•·‣◦▪▫●○■□☐❏➢\uf0b7*–—-]\s*(?=(?:Frage\s+)?[1-9])/;
const BULLET_ALONE = /^[•·‣◦▪▫●○■□☐❏➢\uf0b7*–—-]$/;
const CODED = /^(?:Frage\s+)?([1-9]\d?\.[1-9]\d?\.[1-9]\d?)[.):]?(?:([ \t]+)(.*))?$/;
const CODE_ALONE = /^[1-9]\d?\.[1-9]\d?\.[1-9]\d?[.):]?$/;
const NUMBERED_HEADING = /^(?:(?:Handlungsfeld|Kriterium)\s+\d|[1-9]\d?(?:\.[1-9]\d?)?\.?\s+\p{Lu})/u;
const PAGE_NUMBER = /^(?:\d{1,3}|(?:Seite|Page)\s+\d{1,3}(?:\s+(?:von|of)\s+\d{1,3})?)$/i;

/**
 * Reads questions from text as it comes out of a PDF, a word processor or a table. A question begins with its code
 * ("1.4.2") at the start of a line; lines without one continue its wording up to an empty line. Page numbers and
 * headings, numbered or with a title of the base version, are left out with a finding.
 */
export function readPastedQuestions(pasted: string, base: CatalogueVersion): PastedQuestions {
  const titles = titlesOf(base);
  const blocks: Block[] = [];
  const findings: PastedFinding[] = [];
  let open: Block | null = null;
  for (const [index, raw] of pasted.split(LINE_END).entries()) {
    const line = index + 1;
    const content = tidyLine(raw);
    const block = blockOf(content, line);
    if (block !== null) {
      blocks.push(block);
      open = block;
    } else if (content === '') {
      open = null;
    } else if (PAGE_NUMBER.test(content)) {
      findings.push({ code: 'line-left-out', line, params: { text: content } });
    } else if (NUMBERED_HEADING.test(content) || titles.has(content.toLowerCase())) {
      findings.push({ code: 'line-left-out', line, params: { text: content } });
      open = null;
    } else if (open === null) {
      findings.push({ code: 'no-code', line, params: { text: content } });
    } else {
      open.lines.push(content);
    }
  }
  const read = blocks.map(rowOf);
  const rows = read.map(({ row }) => row);
  const joined = read.flatMap((each) => each.joined);
  const all = [...findings, ...leadingColumns(blocks), ...joined, ...oddCodes(rows)];
  return { rows, findings: all.toSorted((a, b) => a.line - b.line) };
}

/** Rows as text that readPastedQuestions reads as the same rows: code, tab, wording, one a line. */
export function writeQuestionRows(rows: readonly Pick<QuestionRow, 'code' | 'text'>[]): string {
  return rows.map(({ code, text }) => (text === null ? code : `${code}\t${text}`)).join('\n');
}

function blockOf(content: string, line: number): Block | null {
  const cells = content.split('\t');
  const place = Math.max(
    0,
    cells.findIndex((cell) => CODE_ALONE.test(cell.trim())),
  );
  const coded = cells.slice(place).join('\t').trim().replace(BULLET, '');
  const [, code, separator = '', rest = ''] = CODED.exec(coded) ?? [];
  if (code === undefined) return null;
  const isCell = separator.includes('\t');
  const words = isCell ? rest : rest.replace(/^[-–—|:]\s+/, '');
  const leading = cells.slice(0, place).join(' ').replace(BULLET_ALONE, '').trim();
  return { code, line, lines: [words], leading, isQuotedCell: isCell && words.startsWith('"') };
}

/** One finding for all lines: a table has such columns in every one of them. */
function leadingColumns(blocks: readonly Block[]): readonly PastedFinding[] {
  const [first, ...others] = blocks.filter(({ leading }) => leading !== '');
  if (first === undefined) return [];
  const params = { text: first.leading, lines: others.length + 1 };
  return [{ code: 'columns-left-out', line: first.line, params }];
}

function rowOf({ code, line, lines, isQuotedCell }: Block): {
  readonly row: QuestionRow;
  readonly joined: readonly PastedFinding[];
} {
  const { text, joinedWords } = joinLines(lines);
  const whole = isQuotedCell && lines.length > 1 ? unquoted(text) : text;
  return {
    row: { code, text: whole === '' ? null : whole, line },
    joined: joinedWords.map((word) => ({ code: 'word-joined', line, params: { code, word } })),
  };
}

function unquoted(text: string): string {
  const inner = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  return inner === undefined ? text : inner.replaceAll('""', '"').trim();
}

function titlesOf({ fields }: CatalogueVersion): ReadonlySet<string> {
  const titles = fields.flatMap(({ title, criteria }) => [title, ...criteria.map((each) => each.title)]);
  return new Set(
    titles
      .flatMap(({ de, en }) => (en === undefined ? [de] : [de, en]))
      .map((title) => tidyLine(title).toLowerCase()),
  );
}
