import { beforeEach, describe, expect, it } from '@jest/globals';
import { QuestionWorld } from '@selbstcheck/testing';
import type { ReadSheet } from '../ports/sheet-reader.js';

const READING = { baseVersionId: 'a', placement: null };

let world: QuestionWorld;

beforeEach(async () => {
  world = new QuestionWorld();
  await world.begin();
});

const pasted = (text: string, reading = READING) => world.previewing.pasted(text, reading);

describe('pasted questions', () => {
  it('come back each in its criterion, with all that was left out, and nothing is stored', async () => {
    const { placed, findings, placement } = await pasted(
      'Handlungsfeld 1\n1.1.1 Gibt es eine Wohnberatung?\n1.2.1\n7.1.1 Wer?\nBitte ankreuzen.',
    );
    expect(placed.map(({ row, criterionId }) => `${row.code} ${row.text} ${criterionId}`)).toEqual([
      '1.1.1 Gibt es eine Wohnberatung? a-1',
      '1.2.1 null a-2',
      '7.1.1 Wer? Bitte ankreuzen. null',
    ]);
    expect(findings.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '1 line-left-out',
      '4 code-without-criterion',
    ]);
    expect(placement).toBe('by_number');
    expect(await world.stores.drafts.list('municipality-1')).toEqual([]);
    expect(await world.actions()).toEqual([]);
  });

  it('are placed as a person chooses', async () => {
    const rows = '1.2.1 Wo?\n1.3.1 Wer?';
    expect((await pasted(rows)).placed.map(({ criterionId }) => criterionId)).toEqual(['a-1', 'a-2']);
    const byNumber = await world.previewing.pasted(rows, { baseVersionId: 'a', placement: 'by_number' });
    expect(byNumber.placed.map(({ criterionId }) => criterionId)).toEqual(['a-2', null]);
    expect(byNumber.placement).toBe('by_number');
  });

  it('that are none at all are told line by line, and an empty text is refused', async () => {
    const { placed, findings } = await pasted('Sehr geehrte Damen und Herren');
    expect(placed).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['no-code']);
    await expect(pasted(' \n\t')).rejects.toMatchObject({ code: 'questions-empty' });
  });

  it('that are too many or too long are refused', async () => {
    const many = Array.from({ length: 501 }, (_, index) => `1.1.${(index % 99) + 1}`).join('\n');
    await expect(pasted(many)).rejects.toMatchObject({
      code: 'draft-too-large',
      params: { questions: 501, mostQuestions: 500 },
    });
    await expect(pasted('x'.repeat(200_001))).rejects.toMatchObject({ code: 'pasted-text-long' });
  });

  it('for an unknown version are refused', async () => {
    await expect(pasted('1.1.1', { ...READING, baseVersionId: 'unknown' })).rejects.toMatchObject({
      code: 'catalogue-version-unknown',
    });
  });
});

describe('a filled-in template', () => {
  const sheetOf = (...rows: readonly (readonly string[])[]): ReadSheet => ({
    name: 'Fragen',
    rows: rows.map((cells, index) => ({
      row: index + 1,
      cells: cells.map((text) => ({ text, isFormula: text.startsWith('='), date: null })),
    })),
  });
  const fromFile = (...rows: readonly (readonly string[])[]) => {
    world.sheets.given = [sheetOf(...rows)];
    return world.previewing.fromFile(new Uint8Array(), READING);
  };

  it('puts questions beside their criteria, whatever the codes say, and takes no formula', async () => {
    const { placed, findings } = await fromFile(
      ['Kriterium', 'Code', 'Wortlaut'],
      ['Arbeit', '1.1.1', 'Gibt es Arbeit?'],
      ['Wohnen', '1.1.2', '=1+1'],
      ['', '9.9.9', 'Wer?'],
    );
    expect(placed.map(({ row, criterionId }) => `${row.code} ${row.text} ${criterionId}`)).toEqual([
      '1.1.1 Gibt es Arbeit? a-2',
      '1.1.2 null a-1',
      '9.9.9 Wer? null',
    ]);
    expect(findings.map(({ code, line }) => `${line} ${code}`)).toContain('3 formula-left-out');
    expect(findings.map(({ code, line }) => `${line} ${code}`)).toContain('4 code-without-criterion');
  });

  it('is refused without its headings, without any question, and where it cannot be read', async () => {
    await expect(fromFile(['Anmerkung'], ['1.1.1'])).rejects.toMatchObject({ code: 'table-file-columns' });
    await expect(fromFile(['Code', 'Wortlaut'], ['', ''])).rejects.toMatchObject({ code: 'questions-empty' });
    world.sheets.given = 'table-file-damaged';
    await expect(world.previewing.fromFile(new Uint8Array(), READING)).rejects.toMatchObject({
      code: 'table-file-damaged',
    });
  });
});
