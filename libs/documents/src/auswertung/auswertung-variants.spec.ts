import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { AuswertungDraft } from '@selbstcheck/domain';
import { readAuswertung } from './auswertung-draft.js';

const SOURCE = readFileSync(
  new URL('../../../../test/fixtures/auswertung/auenried-2021.txt', import.meta.url),
  'utf8',
);
const NONE = { fields: [], criteria: [] };
const ORIGINAL = readAuswertung(SOURCE, NONE);
const KNOWN = {
  fields: ORIGINAL.fields.map(({ title }) => title),
  criteria: ORIGINAL.fields.flatMap(({ criteria }) => criteria.map(({ title }) => title)),
};
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  '✓': ['✓', '✔', '☑', '✔\uFE0F'],
  '(✓)': ['(✓)', '(✔)', '( ✓ )'],
  '✘': ['✘', '✗', 'x', 'X', '×'],
  '(✘)': ['(✘)', '(✗)', '(x)', '( × )'],
  '–': ['–', '-', '—', '−'],
};
const ROW = /^(?!\S{1,3}\t=)(.+)\t(\(?[✓✘]\)?|–)$/u;

/** How another edition or another program would have printed the same report. */
const VARIANT = fc.record({
  width: fc.integer({ min: 40, max: 100 }),
  rowWidth: fc.integer({ min: 25, max: 100 }),
  gap: fc.constantFrom('\t', ' ', '   ', ' ........ '),
  sign: fc.nat(4),
  place: fc.constantFrom('behind', 'own line', 'first line'),
  separator: fc.constantFrom(' –', ':', ' -', ' —'),
  bullet: fc.constantFrom('-', '•', '–', '▪'),
  header: fc.constantFrom(
    null,
    ['Selbstcheck Auenried', 'Seite #'],
    ['', '#', ''],
    ['Auenried | Auswertung | Seite #'],
  ),
  every: fc.integer({ min: 9, max: 30 }),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7, maxLength: 7 }),
  newline: fc.constantFrom('\n', '\r\n'),
  space: fc.constantFrom(' ', '\u00A0', '\u202F'),
  form: fc.constantFrom('NFC' as const, 'NFD' as const),
});
type Variant = typeof VARIANT extends fc.Arbitrary<infer Of> ? Of : never;

function wrapped(line: string, width: number): string[] {
  return line.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

function printed(line: string, variant: Variant): string[] {
  const row = ROW.exec(line);
  if (!row) return line.includes('\t') ? [line] : wrapped(line, variant.width);
  const variants = SIGNS[row[2] ?? ''] ?? [];
  const sign = variants[variant.sign % variants.length] ?? '';
  const title = wrapped(row[1] ?? '', variant.rowWidth);
  if (variant.place === 'own line') return [...title, sign];
  const at = variant.place === 'first line' ? 0 : title.length - 1;
  return title.map((part, index) => (index === at ? `${part}${variant.gap}${sign}` : part));
}

/** Parts from one heading to the next, the given ones in another order. */
function reordered(lines: readonly string[], order: readonly number[], end: RegExp): string[] {
  const starts = lines.flatMap((line, index) => (/^Handlungsfeld \d/.test(line) ? [index] : []));
  const last = lines.findIndex((line) => end.test(line));
  const parts = starts.map((start, index) => lines.slice(start, starts[index + 1] ?? last));
  return [...lines.slice(0, starts[0]), ...order.flatMap((part) => parts[part] ?? []), ...lines.slice(last)];
}

function variantOf(variant: Variant): string {
  const lines = SOURCE.split('\n');
  const overviewAt = lines.indexOf('Überblick');
  const chaptersAt = lines.findIndex(
    (line, index) => index > overviewAt && /^Handlungsfeld 1/.test(line) && lines[index + 1] === '',
  );
  const body = [
    ...lines.slice(0, overviewAt),
    ...reordered(lines.slice(overviewAt, chaptersAt), variant.order, /^Die Kommune/),
    ...reordered(lines.slice(chaptersAt), variant.order, /^Gesamtauswertung/),
  ]
    .map((line) =>
      line.replace(/^(Handlungsfeld \d) –/, `$1${variant.separator}`).replace(/^- /, `${variant.bullet} `),
    )
    .flatMap((line) => printed(line, variant));
  const paged = body.flatMap((line, index) => {
    const isPageEnd = variant.header !== null && index > 8 && index % variant.every === 0;
    const page = String(Math.floor(index / variant.every) + 1);
    return isPageEnd ? [line, ...(variant.header ?? []).map((words) => words.replace('#', page))] : [line];
  });
  return paged.join(variant.newline).replace(/ /g, variant.space).normalize(variant.form);
}

const factsOf = (draft: AuswertungDraft): unknown[] =>
  draft.fields
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, title, chapterTitle, declared, criteria, namedQuestions }) => [
      number,
      title,
      chapterTitle,
      [declared.questionsTotal, declared.questionsProcessed, declared.stage],
      criteria.map((criterion) => [criterion.title, criterion.symbol]),
      namedQuestions.map((named) => [named.code, named.answer, named.criterionTitle]),
    ]);
const codesOf = (draft: AuswertungDraft): string[] =>
  draft.findings.map(({ code, field }) => `${code} ${field}`).sort();

describe('the same report printed in another way', () => {
  it('gives the same facts and findings, whatever the wrapping, signs, order and headers', () => {
    fc.assert(
      fc.property(VARIANT, (variant) => {
        const draft = readAuswertung(variantOf(variant), KNOWN);
        expect(factsOf(draft)).toEqual(factsOf(ORIGINAL));
        expect(codesOf(draft)).toEqual(codesOf(ORIGINAL));
        expect(draft.declared).toMatchObject({ questionsTotal: 106, questionsProcessed: 99, stage: 2 });
      }),
      { numRuns: 150 },
    );
  });

  it('of an unknown edition gives the same symbols or says where it is not sure', () => {
    fc.assert(
      fc.property(VARIANT, (variant) => {
        const draft = readAuswertung(variantOf(variant), NONE);
        const unsure = new Set(
          draft.findings
            .filter(({ code }) => ['title-uncertain', 'symbol-unreadable', 'line-unreadable'].includes(code))
            .map(({ field }) => field),
        );
        for (const field of ORIGINAL.fields) {
          const again = draft.fields.find(({ number }) => number === field.number);
          const rows = again?.criteria.map(({ title, symbol }) => [title, symbol]);
          if (!unsure.has(field.number))
            expect(rows).toEqual(field.criteria.map(({ title, symbol }) => [title, symbol]));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never gives a symbol to a criterion whose sign is missing or strange', () => {
    const rows = SOURCE.split('\n').flatMap((line, index) => (ROW.test(line) ? [index] : []));
    fc.assert(
      fc.property(
        VARIANT,
        fc.constantFrom(...rows),
        fc.constantFrom('', '?', '(?)', '(✓', '✓)', '✓ ✘', '[x]', '(–)', '\uFFFD'),
        (variant, index, strange) => {
          const lines = SOURCE.split('\n');
          const title = ROW.exec(lines[index] ?? '')?.[1] ?? '';
          lines[index] = strange === '' ? title : `${title}\t${strange}`;
          const draft = readAuswertung(lines.join(variant.newline).normalize(variant.form), KNOWN);
          const criterion = draft.fields
            .flatMap(({ criteria }) => criteria)
            .find((row) => row.title === title);
          expect(criterion).toMatchObject({ title });
          expect(criterion?.symbol).toBeUndefined();
          expect(draft.findings).toContainEqual(
            expect.objectContaining({ code: 'symbol-unreadable', line: index + 1, params: { title } }),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('without the chapter of field %i says so and keeps the rest', (at) => {
    const heading = `Handlungsfeld ${at + 1} – `;
    const lines = SOURCE.split('\n');
    const start = lines.findLastIndex((line) => line.startsWith(heading));
    const end = lines.findIndex(
      (line, index) => index > start && /^(?:Handlungsfeld \d –|Gesamtauswertung$)/.test(line),
    );
    const draft = readAuswertung([...lines.slice(0, start), ...lines.slice(end)].join('\n'), NONE);
    expect(codesOf(draft)).toContain(`chapter-missing ${at + 1}`);
    expect(draft.fields.map(({ chapterTitle }) => chapterTitle === null)).toEqual(
      ORIGINAL.fields.map((_, index) => index === at),
    );
    expect(draft.fields[at]?.criteria.map(({ symbol }) => symbol)).toEqual(
      ORIGINAL.fields[at]?.criteria.map(({ symbol }) => symbol),
    );
  });

  it('without its overview keeps the chapters and says that the symbols are missing', () => {
    const lines = SOURCE.split('\n');
    const start = lines.indexOf('Überblick');
    const end = lines.findIndex(
      (line, index) => index > start && /^Handlungsfeld 1/.test(line) && lines[index + 1] === '',
    );
    const draft = readAuswertung([...lines.slice(0, start), ...lines.slice(end)].join('\n'), NONE);
    expect(codesOf(draft)).toContain('overview-missing null');
    expect(draft.fields.map(({ criteria, declared }) => [criteria.length, declared.questionsTotal])).toEqual(
      [14, 30, 12, 18, 12, 6, 14].map((total) => [0, total]),
    );
  });
});
