import type { StructuredTextItem } from 'unpdf';

const HEADING = /^\s*Handlungsfeld\s+\d/u;
/** A page of running text in two columns: lines that begin at the right one's edge, and letters that stand in it. */
const LEAST_LINES = 8;
const LEAST_SHARE = 0.15;
const LEAST_LETTERS = 15;
/** Headers and footers may run across the gap between two columns. */
const MOST_ACROSS = 0.05;
/** Points between the left edges of two columns, and by how far a cell may be indented in its column. */
const LEAST_DISTANCE = 100;
const SAME_EDGE = 3;
const INDENT = 12;
/** How much more than the widest distance so far may lie between two rows of one column. */
const MOST_GAP = 1.1;

/**
 * The parts of all pages in reading order. A page is in two columns where headings of fields begin at two left edges,
 * or running text does with nothing across the gap: there the left column comes before the right one. The page behind it may hold the end of the same columns.
 */
export function readingBlocks(pages: readonly (readonly StructuredTextItem[])[]): StructuredTextItem[][] {
  let before: number | null = null;
  return pages.flatMap((page) => {
    const own = rightEdge(page) ?? textEdge(page);
    const right: number | null = own ?? before;
    before = own;
    return right === null ? [[...page]] : columnsOf(page, right);
  });
}

function rightEdge(items: readonly StructuredTextItem[]): number | null {
  const edges = items.filter(({ str }) => HEADING.test(str)).map(({ x }) => x);
  const left = Math.min(...edges);
  const right = Math.min(...edges.filter((x) => x - left >= LEAST_DISTANCE));
  return Number.isFinite(right) ? right : null;
}

/** The left edge of the right one of two columns of running text; null for tables and for text over the full width. */
function textEdge(page: readonly StructuredTextItem[]): number | null {
  const items = page.filter(({ str }) => str.trim() !== '');
  const left = Math.min(...items.map(({ x }) => x));
  const edges = [...new Set(items.map(({ x }) => Math.round(x)))].filter((x) => x - left >= LEAST_DISTANCE);
  const letters = (of: readonly StructuredTextItem[]): number =>
    of.reduce((sum, { str }) => sum + str.length, 0);
  const found = edges.find((edge) => {
    const beginning = items.filter(({ x }) => Math.abs(x - edge) < SAME_EDGE);
    const across = items.filter(({ x, width }) => x < edge - SAME_EDGE && x + width > edge + SAME_EDGE);
    const inRight = letters(items.filter(({ x }) => x >= edge - SAME_EDGE));
    return (
      beginning.length >= LEAST_LINES &&
      letters(beginning) >= LEAST_LETTERS * beginning.length &&
      inRight >= LEAST_SHARE * letters(items) &&
      across.length <= MOST_ACROSS * items.length
    );
  });
  return found ?? null;
}

function columnsOf(items: readonly StructuredTextItem[], right: number): StructuredTextItem[][] {
  const inRight = items.filter(
    (item) =>
      item.x >= right - SAME_EDGE &&
      item.x <= right + INDENT &&
      item.str.trim() !== '' &&
      !goesOn(item, items),
  );
  if (inRight.length === 0) return [[...items]];
  const top = Math.max(...inRight.map(({ y, fontSize }) => y + fontSize / 2));
  const lowest = Math.min(...inRight.map(({ y, fontSize }) => y - fontSize / 2));
  const bottom = endOfLeftColumn(items, right, top, lowest);
  const isBeside = ({ y }: StructuredTextItem): boolean => y <= top && y >= bottom;
  return [
    items.filter(({ y }) => y > top),
    items.filter((item) => isBeside(item) && item.x < right - SAME_EDGE),
    items.filter((item) => isBeside(item) && item.x >= right - SAME_EDGE),
    items.filter(({ y }) => y < bottom),
  ];
}

/** Whether the item continues a line that begins left of it, as pieces of running text do. */
function goesOn(item: StructuredTextItem, items: readonly StructuredTextItem[]): boolean {
  return items.some(
    (other) =>
      other.str.trim() !== '' &&
      other.x < item.x &&
      Math.abs(other.y - item.y) < 2 &&
      Math.abs(other.x + other.width - item.x) < item.fontSize / 2,
  );
}

/** The left column may be longer: its rows go on at the distances they have had and stay left of the right column. */
function endOfLeftColumn(
  items: readonly StructuredTextItem[],
  right: number,
  top: number,
  lowest: number,
): number {
  const visible = items.filter(({ str, y }) => str.trim() !== '' && y <= top);
  const heights = visible
    .filter(({ x }) => x < right - SAME_EDGE)
    .map(({ y }) => y)
    .sort((a, b) => b - a)
    .filter((y, index, all) => index === 0 || (all[index - 1] ?? y) - y > 2);
  const beside = heights.filter((y) => y >= lowest);
  const widest = Math.max(0, ...beside.slice(1).map((y, index) => (beside[index] ?? y) - y));
  let end = beside.at(-1) ?? lowest;
  for (const y of heights.filter((height) => height < lowest)) {
    const isNarrow = visible.every((item) => Math.abs(item.y - y) > 2 || item.x + item.width < right);
    if (!isNarrow || end - y > MOST_GAP * widest) break;
    end = y;
  }
  return Math.min(lowest, end - 1);
}
