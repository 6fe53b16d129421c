import type { StructuredTextItem } from 'unpdf';

type Placed = Pick<StructuredTextItem, 'str' | 'x' | 'y' | 'width' | 'fontSize'>;

/** Texts whose baselines differ by less than this share of the font size stand on one line. */
const SAME_BASELINE = 0.35;
/** Gaps in font sizes: from here on a space, from there on a new cell. */
const SPACE_GAP = 0.12;
const CELL_GAP = 1.2;
/** A line distance in font sizes from which on a paragraph has ended. */
const PARAGRAPH_GAP = 1.9;

/** The lines of one page, top to bottom; cells of a table row are separated by a tab, paragraphs by an empty line. */
export function pageLines(items: readonly StructuredTextItem[]): string[] {
  const lines: string[] = [];
  let previous: { y: number; fontSize: number } | null = null;
  for (const row of rowsOf(items)) {
    const text = rowText(row);
    if (text === '') continue;
    const y = row[0]?.y ?? 0;
    const fontSize = Math.max(...row.map((item) => item.fontSize));
    if (previous && previous.y - y > PARAGRAPH_GAP * Math.max(fontSize, previous.fontSize)) lines.push('');
    lines.push(text);
    previous = { y, fontSize };
  }
  return lines;
}

function rowsOf(items: readonly StructuredTextItem[]): Placed[][] {
  const visible = items.filter((item) => item.str.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Placed[][] = [];
  for (const item of visible) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isSameRow =
      first && Math.abs(first.y - item.y) < SAME_BASELINE * Math.min(first.fontSize, item.fontSize);
    if (row && isSameRow) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

function rowText(row: readonly Placed[]): string {
  let text = '';
  let end: number | null = null;
  for (const item of row) {
    const gap = end === null ? 0 : (item.x - end) / item.fontSize;
    if (gap > CELL_GAP) text = `${text.trimEnd()}\t${item.str.trimStart()}`;
    else if (gap > SPACE_GAP && !/\s$/.test(text) && !/^\s/.test(item.str)) text += ` ${item.str}`;
    else text += item.str;
    end = item.x + item.width;
  }
  return text.trim();
}
