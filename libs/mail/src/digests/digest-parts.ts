import type { DigestCell, DigestChart, DigestLine, DigestSection, DigestText } from '@selbstcheck/domain';
import { COLUMN_WORDS, NOTHING, type ColumnWords } from './digest-words.js';

/** A cell of a table: its words, and 0 to 3 where a colour goes with them. */
export interface PartCell {
  readonly words: string;
  readonly level: 0 | 1 | 2 | 3 | null;
}

/** A line of a table; the sentence stands below it. */
export interface PartRow {
  readonly title: string;
  readonly cells: readonly PartCell[];
  readonly sentence: string | null;
}

/** A table as both parts of the mail show it. */
export interface PartTable {
  readonly topic: string;
  readonly columns: readonly string[];
  readonly rows: readonly PartRow[];
}

/** What stands under one heading, in this order. */
export interface DigestPart {
  readonly heading: string;
  /** Lines that have nothing to show in a table. */
  readonly paragraphs: readonly { readonly title: string; readonly sentence: string | null }[];
  readonly table: PartTable | null;
  readonly closing: readonly string[];
}

/** What a digest says between its first sentence and its link, the same for text and HTML. */
export function digestParts({ language, sections, chart }: DigestText): readonly DigestPart[] {
  const words = COLUMN_WORDS[language];
  return [
    ...sections.map((section) => sectionPart(section, words)),
    ...(chart === null ? [] : [chartPart(chart, words)]),
  ];
}

function sectionPart({ heading, lines, more, note }: DigestSection, words: ColumnWords): DigestPart {
  const hasCells = lines.some(({ before, after }) => before !== null || after !== null);
  return {
    heading,
    paragraphs: hasCells ? [] : lines.map(({ title, sentence }) => ({ title, sentence: sentence || null })),
    table: hasCells ? linesTable(lines, words) : null,
    closing: [more, note].filter((text) => text !== null),
  };
}

function linesTable(lines: readonly DigestLine[], { topic, before, after }: ColumnWords): PartTable {
  return {
    topic,
    columns: [before, after],
    rows: lines.map((line) => ({
      title: line.title,
      cells: [line.before, line.after].map(changeCell),
      sentence: line.sentence || null,
    })),
  };
}

function changeCell(cell: DigestCell | null): PartCell {
  return cell === null ? { words: NOTHING, level: null } : { words: cell.words, level: cell.symbol };
}

function chartPart({ caption, columns, rows }: DigestChart, { field }: ColumnWords): DigestPart {
  const lines = rows.map(({ title, cells }) => ({ title, cells, sentence: null }));
  return {
    heading: caption,
    paragraphs: [],
    table: { topic: field, columns, rows: lines },
    closing: [],
  };
}
