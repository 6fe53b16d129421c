import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, type QuestionPreview } from '@selbstcheck/contracts';
import {
  paste,
  READING,
  startQuestionTown,
  textBytes,
  type QuestionTown,
} from './catalogue-questions-town.js';
import { call, refused, send } from './call.js';
import { expectRefusal } from './refusal.js';

let town: QuestionTown;

beforeAll(async () => {
  town = await startQuestionTown('sqlite');
});

afterAll(() => town?.stop());

describe('a version of one’s own is read from text', () => {
  it('with each question in its criterion, and a sentence for each line that was left out', async () => {
    const preview = await paste(town, 'Seite 1\n1.1.1 Gibt es Punkt 1?\n1.4.2\n9.1.1 Gibt es Punkt 9?');
    expect(preview.rows).toEqual([
      { code: '1.1.1', text: 'Gibt es Punkt 1?', line: 2, criterionId: 'wk20-1-1' },
      { code: '1.4.2', text: null, line: 3, criterionId: 'wk20-1-4' },
      { code: '9.1.1', text: 'Gibt es Punkt 9?', line: 4, criterionId: null },
    ]);
    expect(preview.findings.map(({ line }) => line)).toEqual([1, 3, 4]);
    expect(preview.findings[0]?.sentence).toMatch(
      /^Zeile 1 sieht nach einer Überschrift oder Seitenzahl aus/,
    );
    const english = await paste(town, 'Seite 1\n1.1.1', { language: 'en' });
    expect(english.findings[0]?.sentence).toMatch(/^Line 1 looks like a heading/);
    const { drafts } = await call(town.url, endpoints.listDrafts, town.own());
    expect(drafts).toEqual([]);
  });

  it('placed by number or by order, as a person asks', async () => {
    const codes = Array.from({ length: 10 }, (_, index) => `2.${index + 2}.1`).join('\n');
    expect(await paste(town, codes)).toMatchObject({ placement: 'by_order' });
    const byNumber = await paste(town, codes, { placement: 'by_number' });
    expect(byNumber.placement).toBe('by_number');
    expect(byNumber.rows.at(-1)?.criterionId).toBeNull();
  });

  it.each([
    ['nothing', ' \n', 'questions-empty'],
    ['too much', 'x'.repeat(200_001), 'pasted-text-long'],
    ['too many questions', '1.1.1 Wer?\n'.repeat(501), 'draft-too-large'],
  ] as const)('but not from %s', async (_, text, code) => {
    const refusal = await refused(
      town.url,
      endpoints.previewPastedQuestions,
      town.own({ query: READING, file: textBytes(text) }),
    );
    expectRefusal(refusal, code);
  });

  it('but not for a version that is not there', async () => {
    const unknown = { ...READING, base: 'unknown' };
    expectRefusal(
      await refused(
        town.url,
        endpoints.previewPastedQuestions,
        town.own({ query: unknown, file: textBytes('1.1.1') }),
      ),
      'catalogue-version-unknown',
    );
  });
});

describe('a version of one’s own is read from a file', () => {
  const read = (file: Uint8Array): Promise<QuestionPreview> =>
    call(town.url, endpoints.previewQuestionFile, town.own({ query: READING, file }));
  const readInVain = (file: Uint8Array) =>
    refused(town.url, endpoints.previewQuestionFile, town.own({ query: READING, file }));

  it('that is the template, with the questions that are known already', async () => {
    const response = await send(
      town.url,
      endpoints.getQuestionTemplate,
      town.own({ query: { language: 'de' } }, { versionId: 'wk-2020' }),
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="fragen-vorlage-2020\.xlsx"/,
    );
    const preview = await read(new Uint8Array(await response.arrayBuffer()));
    const known = town.base.fields.flatMap(({ criteria }) =>
      criteria.flatMap(({ id, questions }) => questions.map(({ code }) => `${code} ${id}`)),
    );
    expect(preview.rows.map(({ code, criterionId }) => `${code} ${criterionId}`)).toEqual(known);
  });

  it('of CSV with a text that looks like a formula kept as the text it is', async () => {
    const preview = await read(
      textBytes('Kriterium;Code;Wortlaut\nMonitoring;1.4.2;=SUMME(A1:A2)\nBildung;2.2.1;Gibt es Punkt 2?\n'),
    );
    expect(preview.rows).toEqual([
      { code: '1.4.2', text: '=SUMME(A1:A2)', line: 2, criterionId: 'wk20-1-4' },
      { code: '2.2.1', text: 'Gibt es Punkt 2?', line: 3, criterionId: 'wk20-2-1' },
    ]);
  });

  it('but not from one without its headings, without content or of another kind', async () => {
    expectRefusal(await readInVain(textBytes('Anmerkung;Stand\n1.1.1;x\n')), 'table-file-columns');
    expectRefusal(await readInVain(new Uint8Array()), 'table-file-empty');
    expectRefusal(await readInVain(Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31])), 'table-file-type');
    expectRefusal(await readInVain(textBytes('Code;Wortlaut\n;\n')), 'questions-empty');
  });
});
