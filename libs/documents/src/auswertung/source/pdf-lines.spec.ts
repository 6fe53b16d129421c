import { describe, expect, it } from '@jest/globals';
import type { StructuredTextItem } from 'unpdf';
import { readingBlocks } from './pdf-columns.js';
import { pageLines } from './pdf-lines.js';

function text(str: string, x: number, y: number): StructuredTextItem {
  return {
    str,
    x,
    y,
    width: str.length * 5,
    height: 10,
    fontSize: 10,
    fontFamily: 'serif',
    dir: 'ltr',
    hasEOL: false,
  };
}

describe('the lines of a PDF page', () => {
  it('go from top to bottom and left to right, whatever the order in the file', () => {
    expect(
      pageLines([text('zwei', 50, 88), text('drei', 10, 76), text('eins,', 10, 100), text('Zeile', 10, 88)]),
    ).toEqual(['eins,', 'Zeile\tzwei', 'drei']);
  });

  it('join the pieces of a word, part words by a space and cells by a tab', () => {
    const pieces = [
      text('ö', 10, 50),
      text('ff', 15, 50),
      text('entlich', 25, 50),
      text('und', 63, 50),
      text('(', 300, 50),
    ];
    expect(pageLines([...pieces, text('✓', 305, 51), text(')', 310, 50)])).toEqual(['öffentlich und\t(✓)']);
  });

  it('keep a symbol between the lines of its title as a line of its own', () => {
    expect(pageLines([text('Titel, erste', 10, 62), text('✘', 300, 56), text('und zweite', 10, 50)])).toEqual(
      ['Titel, erste', '✘', 'und zweite'],
    );
  });

  it('show a paragraph by an empty line', () => {
    expect(pageLines([text('Überschrift', 10, 90), text('Absatz', 10, 60)])).toEqual([
      'Überschrift',
      '',
      'Absatz',
    ]);
  });

  it('read a table in two columns one column after the other, and what stands below it last', () => {
    const page = [
      text('Überblick', 10, 120),
      text('Handlungsfeld 1 – A', 10, 100),
      text('Handlungsfeld 2 – B', 300, 100),
      text('Wohnen', 10, 85),
      text('✓', 200, 85),
      text('Sport', 300, 85),
      text('✘', 500, 85),
      text('Ein Satz über die ganze Breite', 10, 60),
    ];
    expect(readingBlocks([page]).flatMap(pageLines)).toEqual([
      'Überblick',
      'Handlungsfeld 1 – A',
      'Wohnen\t✓',
      'Handlungsfeld 2 – B',
      'Sport\t✘',
      'Ein Satz über die ganze Breite',
    ]);
  });
});
