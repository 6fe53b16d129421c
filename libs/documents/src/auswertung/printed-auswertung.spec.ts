import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findingSentence, glyphOfSymbol, type AuswertungDraft } from '@selbstcheck/domain';
import { readPrintedAuswertung } from './printed-auswertung.js';
import type { KnownEditionTitles } from './title-hints.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const FIXTURES = `${ROOT}test/fixtures/auswertung/`;
const SEED = `${ROOT}../shared/seed/`;

const NONE_KNOWN: KnownEditionTitles = { fields: [], criteria: [] };
/** A Buffer, as the server and the command line hand files over; the PDF library itself takes plain bytes only. */
const bytes = (path: string): Uint8Array => readFileSync(path);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, known = NONE_KNOWN): Promise<AuswertungDraft> =>
  readPrintedAuswertung(bytes(FIXTURES + name), known);
const codesOf = (draft: AuswertungDraft): string[] =>
  draft.findings.map(({ code, field }) => (field === null ? code : `${code} ${field}`)).sort();

/** Everything a report states, without the lines, which differ between text and PDF. */
function factsOf(draft: AuswertungDraft): unknown {
  const { questionsTotal, questionsProcessed, stage } = draft.declared;
  return {
    municipality: draft.municipality,
    date: draft.date,
    declared: [questionsProcessed, questionsTotal, stage],
    fields: draft.fields.map(({ number, title, chapterTitle, declared, criteria, namedQuestions }) => ({
      number,
      title,
      chapterTitle,
      declared: [declared.questionsProcessed, declared.questionsTotal, declared.stage],
      criteria: criteria.map((criterion) => [criterion.title, criterion.symbol]),
      named: namedQuestions.map((question) => [question.code, question.answer, question.criterionTitle]),
    })),
  };
}

const AUENRIED_FINDINGS = [
  'code-under-other-criterion 5',
  'missing-not-named 6',
  'missing-partly-named 7',
  'more-named-than-missing 2',
  'named-criterion-unknown 7',
  'names-left-out',
  'numbering-shifted 4',
  'processed-mismatch',
  'stage-mismatch',
  'stage-mismatch 3',
  'two-stages',
  'two-titles 5',
  'unrated-all-missing 2',
];

describe('a printed Auswertung as text', () => {
  it('gives its symbols, counts, stages, named questions and date as printed', async () => {
    const draft = await read('auenried-2021.txt');
    expect([draft.municipality, draft.date, draft.fields.length]).toEqual(['Auenried', '2021-03-12', 7]);
    expect(draft.declared).toEqual({ questionsTotal: 106, questionsProcessed: 99, stage: 2, line: 206 });
    expect(draft.fields.map(({ criteria }) => criteria.map(({ symbol }) => symbol))).toEqual([
      [2, 3, 0, 1],
      [3, 2, 2, 1, 2, null, 3, 3, 1, 2],
      [3, 3, 3, 2],
      [1, 1, 0, 1, 2, 2],
      [3, 1, 0],
      [3, 3, 3],
      [0, 1, 0, 0],
    ]);
    expect(
      draft.fields.map(({ declared }) => [
        declared.questionsProcessed,
        declared.questionsTotal,
        declared.stage,
      ]),
    ).toEqual([
      [13, 14, 3],
      [28, 30, 3],
      [12, 12, 3],
      [18, 18, 2],
      [12, 12, 2],
      [5, 6, 4],
      [12, 14, 1],
    ]);
    expect(draft.fields[6]?.namedQuestions).toEqual([
      { code: '7.2.4', answer: 'not_assessable', criterionTitle: 'Mediale Debatte', line: 190 },
      {
        code: '7.1.1',
        answer: 'no',
        criterionTitle: 'Dialog mit und zwischen allen Einwohner*innen',
        line: 190,
      },
      {
        code: '7.1.2',
        answer: 'no',
        criterionTitle: 'Dialog mit und zwischen allen Einwohner*innen',
        line: 190,
      },
    ]);
  });

  it('finds its contradictions and no others', async () => {
    expect(codesOf(await read('auenried-2021.txt'))).toEqual(AUENRIED_FINDINGS);
  });

  it('keeps the texts of a chapter apart, in plain text', async () => {
    const draft = await read('auenried-2021.txt');
    expect(draft.fields[0]?.texts).toEqual([
      {
        kind: 'participation',
        text: 'Ein runder Tisch kommt zweimal im Jahr zusammen. Vereine und Betriebe schlagen die Themen vor.',
      },
      {
        kind: 'evaluation',
        text: 'Auenried hat einen runden Tisch, aber kein Verfahren, mit dem die Fortschritte gemessen werden. Wir schlagen vor, damit im nächsten Jahr zu beginnen.',
      },
    ]);
    expect(draft.fields[1]?.texts[0]?.text).toBe(
      'Zwei Grundschulen bieten am Nachmittag Deutschkurse an:\n\n- einen Kurs für Anfänger*innen\n\n- einen Kurs für Fortgeschrittene',
    );
  });

  it('takes departments and functions over and leaves every name out', async () => {
    const draft = await read('auenried-2021.txt');
    expect(draft.participants).toEqual([
      { department: 'Dezernat I', function: 'Leitung der Koordinierungsstelle' },
      { department: 'Dezernat I, Amt für Ordnung', function: 'Sachbearbeitung Meldewesen' },
      { department: 'Dezernat II', function: 'Leitung der Bücherei' },
    ]);
    expect(JSON.stringify(draft)).not.toMatch(/Muster|Beispiel|Platzhalter|Vorlage/);
    expect(draft.findings.find(({ code }) => code === 'names-left-out')?.params).toEqual({ count: 4 });
  });

  it('reads an edition with other titles, fields out of order, wrapped rows and other signs', async () => {
    const draft = await read('lindtal-2023.txt');
    expect(draft.municipality).toBe('Landkreis Lindtal');
    expect(
      draft.fields.map(({ number, title, criteria }) => [
        number,
        title,
        criteria.map(({ symbol }) => symbol),
      ]),
    ).toEqual([
      [3, 'Lernen und Arbeiten', [1, 3, 2]],
      [1, 'Leitbild', [3, 0]],
      [2, 'Nachbarschaft und Alltag', [3, null, undefined]],
    ]);
    expect(draft.fields[0]?.criteria.map(({ title }) => title)).toEqual([
      'Frühe Förderung in Krippen und Kindergärten',
      'Lernbegleitung',
      'Anerkennung von Abschlüssen, Zeugnissen und Berufserfahrung aus anderen Ländern',
    ]);
  });

  it('says what it could not read, with the line, instead of guessing', async () => {
    const draft = await read('lindtal-2023.txt');
    expect(draft.findings.map(({ code, field, line }) => [code, field, line])).toEqual(
      expect.arrayContaining([
        ['symbol-unreadable', 2, 25],
        ['stage-unreadable', 2, 56],
        ['counts-unreadable', 2, 60],
        ['named-question-unreadable', 2, 61],
        ['overall-missing', null, null],
      ]),
    );
    expect(draft.fields[2]?.declared).toEqual({
      questionsTotal: null,
      questionsProcessed: null,
      stage: null,
      line: null,
    });
    for (const finding of draft.findings) expect(findingSentence(finding, 'de')).not.toContain('undefined');
  });
});

describe('a printed Auswertung as PDF', () => {
  it('gives the same facts and findings as the text', async () => {
    const [text, pdf] = [await read('auenried-2021.txt'), await read('auenried-2021.pdf')];
    expect(factsOf(pdf)).toEqual(factsOf(text));
    expect(codesOf(pdf).filter((code) => code !== 'participants-unreadable')).toEqual(AUENRIED_FINDINGS);
  });

  it.each([
    [
      'narrow table columns, where symbols stand between the lines of their titles',
      'auenried-2021-narrow.pdf',
    ],
    ['pages in two columns, one column after the other', 'auenried-2021-columns.pdf'],
  ])('is read from %s', async (_, name) => {
    const text = await read('auenried-2021.txt');
    const criteria = text.fields.flatMap((field) => field.criteria.map(({ title }) => title));
    const hinted = await read(name, { criteria, fields: text.fields.map(({ title }) => title) });
    expect(factsOf(hinted)).toEqual(factsOf(text));
  });

  it('never lets a name through from a table whose cells wrap', async () => {
    const narrow = await read('auenried-2021-narrow.pdf');
    expect(JSON.stringify(narrow)).not.toMatch(/Muster|Beispiel|Platzhalter|Vorlage/);
    expect(codesOf(narrow)).toContain('participants-unreadable');
  });
});

describe('files that are no readable Auswertung', () => {
  const utf16 = new Uint8Array(Buffer.from('\uFEFFHandlungsfeld 1 – Bildung', 'utf16le'));
  it.each([
    ['white space only', utf8('\uFEFF \n\t\n'), 'file-empty'],
    ['UTF-16', utf16, 'file-encoding'],
    ['Latin-1', new Uint8Array(Buffer.from('Überblick\nHandlungsfeld 1', 'latin1')), 'file-encoding'],
    ['UTF-8 that was read as Latin-1 and saved', utf8('Ãœberblick fÃ¼r die GrÃ¶ÃŸe'), 'file-encoding'],
    ['a binary file', Uint8Array.from({ length: 300 }, (_, index) => index % 128), 'file-encoding'],
    ['another text', utf8('Protokoll der Sitzung\n\nTOP 1 Begrüßung\n'), 'file-not-auswertung'],
    [
      'a text about fields of action',
      utf8('Handlungsfeld 1 – Bildung\n\nWir wollen mehr Kurse.\n'),
      'file-not-auswertung',
    ],
    ['a text far too long', utf8('Handlungsfeld 1 – Bildung ✓\n'.repeat(80_000)), 'file-not-auswertung'],
    ['an encrypted PDF', bytes(`${FIXTURES}encrypted.pdf`), 'pdf-encrypted'],
    ['a PDF with an image only', bytes(`${FIXTURES}image-only.pdf`), 'pdf-without-text'],
    ['a PDF that breaks off', bytes(`${FIXTURES}damaged.pdf`), 'pdf-damaged'],
    ['a PDF with nothing behind its first line', utf8('%PDF-1.7\n'), 'pdf-damaged'],
  ])('%s', async (_, file, code) => {
    await expect(readPrintedAuswertung(file, NONE_KNOWN)).rejects.toMatchObject({
      name: 'SelbstcheckError',
      code,
    });
  });
});

interface SeedFacts {
  readonly municipality: string;
  readonly declared: Record<'questionsTotal' | 'questionsProcessed' | 'overallStage', number>;
  readonly fields: readonly {
    readonly number: number;
    readonly title: string;
    readonly declared: {
      questionsTotal: number;
      questionsProcessed: number;
      stage: number;
      namedQuestions: Record<string, string[]>;
    };
    readonly criteria: readonly { title: string; symbol: string }[];
  }[];
}

if (existsSync(SEED)) {
  describe('the public report of 2020 beside the checkout', () => {
    const facts = JSON.parse(readFileSync(`${SEED}dessau-rosslau-2020.json`, 'utf8')) as SeedFacts;
    const seed = (): Promise<AuswertungDraft> =>
      readPrintedAuswertung(bytes(`${SEED}auswertung-dessau-rosslau-2020.txt`), NONE_KNOWN);

    it('has the facts that its description lists', async () => {
      const draft = await seed();
      const { questionsTotal, questionsProcessed, stage } = draft.declared;
      expect(draft.municipality).toBe(facts.municipality);
      expect({ questionsTotal, questionsProcessed, overallStage: stage }).toEqual(facts.declared);
      expect(
        draft.fields.map(({ number, title, declared, criteria, namedQuestions }) => ({
          number,
          title,
          declared: {
            questionsTotal: declared.questionsTotal,
            questionsProcessed: declared.questionsProcessed,
            stage: declared.stage,
            namedQuestions: Object.fromEntries(
              [...new Set(namedQuestions.map(({ answer }) => answer))].map((answer) => [
                answer,
                namedQuestions.filter((named) => named.answer === answer).map(({ code }) => code),
              ]),
            ),
          },
          criteria: criteria.map((criterion) => ({
            title: criterion.title,
            symbol: criterion.symbol === undefined ? 'unreadable' : glyphOfSymbol(criterion.symbol),
          })),
        })),
      ).toEqual(
        facts.fields.map((field) => ({
          ...field,
          criteria: field.criteria.map(({ title, symbol }) => ({ title, symbol })),
        })),
      );
    });

    it('has exactly the contradictions that are known of it', async () => {
      const draft = await seed();
      expect(codesOf(draft)).toEqual([
        'code-under-other-criterion 5',
        'missing-not-named 4',
        'missing-not-named 5',
        'missing-partly-named 2',
        'missing-partly-named 7',
        'names-left-out',
        'no-date',
        'numbering-shifted 2',
        'symbol-on-thin-evidence 1',
        'total-mismatch',
        'two-titles 5',
        'unrated-all-missing 2',
      ]);
      expect(draft.findings.find(({ code }) => code === 'total-mismatch')?.params).toEqual({
        sum: 106,
        declared: 105,
        explainingField: 2,
        explainingTotal: 29,
      });
    });
  });
} else {
  describe('the public report of 2020 is not beside the checkout; only the fixtures were read', () => {
    it('the fixtures are there', () => {
      expect(existsSync(`${FIXTURES}auenried-2021.txt`)).toBe(true);
    });
  });
}
