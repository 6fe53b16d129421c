import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { AuswertungDraft } from '@selbstcheck/domain';
import { readAuswertung } from './auswertung-draft.js';

const SOURCE = readFileSync(
  new URL('../../../../test/fixtures/auswertung/auenried-2021.txt', import.meta.url),
  'utf8',
);
const LINES = SOURCE.split('\n');
const NONE = { fields: [], criteria: [] };
const ORIGINAL = readAuswertung(SOURCE, NONE);
const KNOWN = {
  fields: ORIGINAL.fields.map(({ title }) => title),
  criteria: ORIGINAL.fields.flatMap(({ criteria }) => criteria.map(({ title }) => title)),
};

const codesOf = (draft: AuswertungDraft): string[] =>
  draft.findings.map(({ code, field }) => `${code} ${field}`).sort();
const factsOf = (draft: AuswertungDraft): unknown => ({
  ...draft,
  declared: { ...draft.declared, line: null },
  fields: draft.fields.map((field) => ({
    ...field,
    line: null,
    chapterLine: null,
    declared: { ...field.declared, line: null },
    criteria: field.criteria.map(({ title, symbol }) => [title, symbol]),
    namedQuestions: field.namedQuestions.map((named) => ({ ...named, line: null })),
  })),
  findings: codesOf(draft),
});
const criteriaOf = (draft: AuswertungDraft, field: number): unknown =>
  draft.fields.find(({ number }) => number === field)?.criteria.map(({ title, symbol }) => [title, symbol]);

describe('another edition of the same report', () => {
  const overviewAt = LINES.indexOf('Überblick');
  const secondChapterEnd = LINES.findLastIndex((line) => line.startsWith('Handlungsfeld 3'));
  it.each([
    ["the title's words as a header", 'Selbstcheck Auenried · Auswertung'],
    ['a footer with its number first', '3 | Selbstcheck Auenried'],
    ['a date of printing', '22.11.2024'],
    ['an address and a page number', 'www.auenried.example   3'],
  ])('%s, once between any two lines, changes nothing', (_, header) => {
    for (let at = overviewAt + 2; at < secondChapterEnd; at += 1) {
      const draft = readAuswertung(LINES.toSpliced(at, 0, header).join('\n'), KNOWN);
      expect([at, factsOf(draft)]).toEqual([at, factsOf(ORIGINAL)]);
    }
  });

  it.each([
    ['a table in Markdown', /^(.+)\t(\(?[✓✘]\)?|–)$/gmu, '| $1 | $2 |'],
    ['numbers behind "Handlungsfeld" with a full stop', /^(Handlungsfeld \d) –/gmu, '$1.'],
    ['numbered subsections', /^(\d)\. (?=Grundlage|Selbstauskunft|Auswertung)/gmu, '3.$1 '],
    ['lettered sections', /^\d\. (?=Grundlage|Selbstauskunft|Auswertung)/gmu, 'a) '],
    ['sections without the heading of the first', /^1\. Grundlage.*$/gmu, ''],
    ['stages with the name of the town', /^Die Kommune /gmu, 'Die Stadt Auenried an der Aue (Ried) '],
    ['stages of a county', /^Die Kommune /gmu, 'Der Landkreis Auenried '],
    ['stages behind a label', /^Die Kommune /gmu, 'Einstufung: Die Kommune '],
  ])('with %s has the same facts', (_, pattern, replacement) => {
    expect(factsOf(readAuswertung(SOURCE.replace(pattern, replacement), KNOWN))).toEqual(factsOf(ORIGINAL));
  });

  it('the legend may be interrupted by the end of a page', () => {
    const paged = SOURCE.replace(
      '–\t= keine Einschätzung möglich',
      '–\t= keine\nEinschätzung\n\nStand 12. März 2021\t2\n\nmöglich',
    );
    expect(factsOf(readAuswertung(paged, KNOWN))).toEqual(factsOf(ORIGINAL));
  });
});

describe("what stands in a symbol's place and is none", () => {
  it.each(['ja', 'eher nein', 'n/a', 'k. A.', '(2)', '[ ]', 'siehe Text'])(
    '%s is not read as one',
    (words) => {
      const line = LINES.findIndex((text) => text.startsWith('Kultur\t'));
      const draft = readAuswertung(LINES.with(line, `Kultur\t${words}`).join('\n'), KNOWN);
      const expected = ORIGINAL.fields[1]?.criteria.map(({ title, symbol }) => [
        title,
        title === 'Kultur' ? undefined : symbol,
      ]);
      expect(criteriaOf(draft, 2)).toEqual(expected);
      expect(draft.findings).toContainEqual({
        code: 'symbol-unreadable',
        line: line + 1,
        field: 2,
        params: { title: 'Kultur' },
      });
    },
  );
});

describe('lines that a narrow justified column has stretched', () => {
  it('are one title, whatever stands between their words', () => {
    const stretched = SOURCE.replace(
      'Weltoffenheit als Führungsaufgabe\t',
      'Weltoffenheit\tals\nFührungsaufgabe\t',
    )
      .replace('Stellenwert von Weltoffenheit in Politik', 'Stellenwert\tvon\tWeltoffenheit\tin\nPolitik')
      .replace(/^(Handlungsfeld 6 – Zusammenhalt) und Begegnung\t$/mu, '$1\tund\nBegegnung');
    expect(factsOf(readAuswertung(stretched, KNOWN))).toEqual(factsOf(ORIGINAL));
  });
});

describe('a line far longer than any of a report', () => {
  it('among the rows of a field is told and changes nothing else', () => {
    const line = LINES.findIndex((text) => text.startsWith('Sport\t'));
    const draft = readAuswertung(LINES.toSpliced(line, 0, '- '.repeat(5_000) + 'x').join('\n'), KNOWN);
    const isTold = ({ code, line: at }: (typeof draft.findings)[number]): boolean =>
      code === 'line-unreadable' && at === line + 1;
    expect(draft.findings.filter(isTold)).toHaveLength(1);
    const rest = { ...draft, findings: draft.findings.filter((finding) => !isTold(finding)) };
    expect(factsOf(rest)).toEqual(factsOf(ORIGINAL));
  });

  it('in front of it is not part of its opening', () => {
    const draft = readAuswertung(`Selbstcheck${' '.repeat(200_000)}x ${'y '.repeat(200)}\n${SOURCE}`, KNOWN);
    expect(factsOf(draft)).toEqual(factsOf(ORIGINAL));
  });
});
