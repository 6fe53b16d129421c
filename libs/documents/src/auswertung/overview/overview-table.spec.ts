import { describe, expect, it } from '@jest/globals';
import { foldTitle } from '@selbstcheck/domain';
import { fieldHeadings } from '../outline/field-heading.js';
import { Flow } from '../source/flow.js';
import { sourceLines } from '../source/source-line.js';
import { takeLegend } from './legend.js';
import { overviewTable } from './overview-table.js';

function rows(text: string, known: string[] = []): { rows: unknown[]; codes: string[] } {
  const { legend, rest } = takeLegend(Flow.of(sourceLines(text)));
  const hints = {
    criteria: new Set(known.map(foldTitle)),
    fields: () => new Set<string>(),
    anyField: new Set<string>(),
  };
  const table = overviewTable(rest, fieldHeadings(rest), legend, hints);
  return {
    rows: table.fields.flatMap(({ criteria }) => criteria.map(({ title, symbol }) => [title, symbol])),
    codes: table.findings.map(({ code }) => code),
  };
}

const HEAD = 'Handlungsfeld 1 – Alltag\n';

describe('rows of the overview', () => {
  it('a symbol between two titles that both have none belongs to neither', () => {
    expect(rows(`${HEAD}Bildung\n(✓)\nSprache\nWohnen\t✓`)).toEqual({
      rows: [
        ['Bildung', undefined],
        ['Sprache', undefined],
        ['Wohnen', 3],
      ],
      codes: ['symbol-unreadable', 'symbol-unreadable'],
    });
  });

  it('symbols on lines of their own follow the order of the whole table, one title without a symbol included', () => {
    expect(rows(`${HEAD}Bildung\n(✓)\nSprache\n✓\nWohnen\nKultur\n✘`).rows).toEqual([
      ['Bildung', 2],
      ['Sprache', 3],
      ['Wohnen', undefined],
      ['Kultur', 0],
    ]);
    expect(rows(`${HEAD}(✓)\nBildung\n✓\nSprache`).rows).toEqual([
      ['Bildung', 2],
      ['Sprache', 3],
    ]);
  });

  it('a title goes on behind its symbol when the symbol stands in the middle of its cell', () => {
    expect(rows(`${HEAD}Beratung in allen\n✓\nSprachen der Stadt\nWohnen im\t(✘)\nganzen Kreis`)).toEqual({
      rows: [
        ['Beratung in allen Sprachen der Stadt', 3],
        ['Wohnen im ganzen Kreis', 1],
      ],
      codes: [],
    });
  });

  it('two known titles run together with one symbol share none of it', () => {
    expect(rows(`${HEAD}Bildung Sprache\t(✓)`, ['Bildung', 'Sprache']).rows).toEqual([
      ['Bildung', undefined],
      ['Sprache', undefined],
    ]);
    expect(rows(`${HEAD}Bildung ✓ Sprache ✘`, ['Bildung', 'Sprache']).rows).toEqual([
      ['Bildung', 3],
      ['Sprache', 0],
    ]);
  });

  it('a known title that goes on is another title', () => {
    expect(rows(`${HEAD}Kultur\nund Sport\t✓`, ['Kultur', 'Sport']).rows).toEqual([['Kultur und Sport', 3]]);
  });

  it('a column of titles before a column of symbols is read in order only if both are as long', () => {
    expect(rows(`${HEAD}Bildung\nSprache\n✓\n✘`).rows).toEqual([
      ['Bildung', 3],
      ['Sprache', 0],
    ]);
    expect(rows(`${HEAD}Bildung\nSprache\nWohnen\n✓\n✘`).rows).toEqual([
      ['Bildung', undefined],
      ['Sprache', undefined],
      ['Wohnen', undefined],
    ]);
  });

  it('a leading dash is a bullet where rows end in symbols, a symbol where symbols come first, else unreadable', () => {
    expect(rows(`${HEAD}- Bildung\t✓\n- Sprache`).rows).toEqual([
      ['Bildung', 3],
      ['Sprache', undefined],
    ]);
    expect(rows(`${HEAD}✓\tBildung\n–\tSprache`).rows).toEqual([
      ['Bildung', 3],
      ['Sprache', null],
    ]);
  });

  it('an answer in words is no symbol, in whatever place', () => {
    const unread = [
      ['Bildung', undefined],
      ['Sprache', 3],
    ];
    expect(rows(`${HEAD}Bildung\tja\nSprache\t✓`).rows).toEqual(unread);
    expect(rows(`${HEAD}Bildung eher ja\nSprache ✓`).rows).toEqual(unread);
    expect(rows(`${HEAD}Bildung\nnein\nSprache\n✓`).rows).toEqual(unread);
    expect(rows(`${HEAD}eher nein\tBildung\n✓\tSprache`).rows).toEqual(unread);
  });

  it('the legend is no row, and a sign it explains otherwise is not read', () => {
    const legend = 'Legende – Wurde das Kriterium\nerfüllt?\n●\t= ja\nx = ja\n✘ = nein\n';
    expect(rows(`${legend}${HEAD}Bildung\t●\nSprache\tx\nWohnen\t✘`).rows).toEqual([
      ['Bildung', 3],
      ['Sprache', undefined],
      ['Wohnen', 0],
    ]);
  });

  it('rows below a heading without a number are given to no field', () => {
    const table = rows(`${HEAD}Bildung\t✓\nHandlungsfeld – Arbeit\nWohnen\t✘`);
    expect(table).toEqual({ rows: [['Bildung', 3]], codes: ['line-unreadable'] });
  });
});
