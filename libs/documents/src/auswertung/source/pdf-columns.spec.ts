import { describe, expect, it } from '@jest/globals';
import type { StructuredTextItem } from 'unpdf';
import { readingBlocks } from './pdf-columns.js';

const WIDTH = 180;
function item(str: string, x: number, y: number, width = WIDTH): StructuredTextItem {
  return { str, x, y, width, height: 10, fontSize: 10, fontFamily: 'sans', dir: 'ltr', hasEOL: false };
}
const rows = Array.from({ length: 12 }, (_, row) => 700 - 14 * row);
const left = rows.map((y) => item(`links eine Zeile bei ${y}`, 50, y));
const right = rows.map((y) => item(`rechts eine Zeile bei ${y}`, 300, y));
const read = (page: StructuredTextItem[]): string[] =>
  readingBlocks([page]).flatMap((block) => block.map(({ str }) => str));

describe('the columns of a page', () => {
  it('running text in two columns is read one column after the other, a header above both first', () => {
    const header = item('Auenried', 50, 760, 430);
    const page = [header, ...rows.flatMap((_, row) => [left[row], right[row]])].flatMap((own) => own ?? []);
    expect(read(page)).toEqual([header, ...left, ...right].map(({ str }) => str));
  });

  it('a table whose right column holds symbols only stays a table', () => {
    const symbols = rows.map((y) => item('(x)', 300, y, 12));
    const page = rows.flatMap((_, row) => [left[row], symbols[row]]).flatMap((own) => own ?? []);
    expect(read(page)).toEqual(page.map(({ str }) => str));
  });
});
