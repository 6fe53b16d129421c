import { describe, expect, it } from '@jest/globals';
import { decimalWords, Fraction } from '@selbstcheck/domain';
import type { Page } from 'playwright-core';
import { COMPARISON } from './browser/addresses.js';
import { downloadBy } from './browser/downloads.js';
import { useScreens } from './browser/use-screens.js';
import { rowsOfCsv, rowsOfExcel, type FileRow } from './reports/figures-in-files.js';
import {
  plainFigure,
  readShownChanges,
  readShownMatrix,
  type ShownChange,
} from './reports/shown-comparison.js';

const screens = useScreens();

const WAYS = [
  ['CSV', 'Als CSV-Datei', rowsOfCsv],
  ['XLSX', 'Als Excel-Datei (XLSX)', rowsOfExcel],
] as const;

const rowsIn = async (
  page: Page,
  group: string,
  button: string,
  read: (file: Buffer) => readonly FileRow[] | Promise<readonly FileRow[]>,
): Promise<readonly FileRow[]> => {
  const downloads = page.getByRole('group', { name: group });
  const { bytes } = await downloadBy(page, downloads.getByRole('button', { name: button }));
  return read(bytes);
};
const ofCriteria = (rows: readonly FileRow[]) => rows.filter((row) => row.get('Ebene') === 'Kriterium');
/** A fraction as screens show it. */
const rounded = (exact: string) =>
  exact === '' ? '' : plainFigure(decimalWords(Fraction.parse(exact), 'de'));
const cell = (row: FileRow, name: string) => row.get(name) ?? `no column ${name}`;

const PAIRS = [
  ['two rounds of one catalogue version', 'von=demo-weidenfurt-2023&bis=demo-weidenfurt-2025', 34],
  ['two rounds of two versions', 'von=demo-weidenfurt-2014&bis=demo-weidenfurt-2025', 32],
  ['two views of one round', 'von=demo-weidenfurt-2023~self_rating&bis=demo-weidenfurt-2023~workshop', 34],
] as const;

describe.each(PAIRS)('trap 7: %s', (_, selection, criteria) => {
  it.each(WAYS)('have the figures of the screen in the %s file', async (_name, button, read) => {
    const page = await screens.revisit(`${COMPARISON}?${selection}`);
    await page.getByRole('group', { name: 'Diesen Vergleich herunterladen' }).waitFor();
    const shown = await readShownChanges(page);
    const rows = await rowsIn(page, 'Diesen Vergleich herunterladen', button, read);
    const written = ofCriteria(rows)
      .filter((row) => cell(row, 'Symbol früher') !== '' && cell(row, 'Symbol später') !== '')
      .map((row): ShownChange => ({
        criterion: cell(row, 'Kriterium'),
        before: cell(row, 'Symbol früher'),
        after: cell(row, 'Symbol später'),
        sameQuestions: rounded(cell(row, 'bei gleichen Fragen (genau)')),
      }));
    expect(shown).toHaveLength(criteria);
    expect(written.toSorted((a, b) => a.criterion.localeCompare(b.criterion, 'de'))).toEqual(shown);
    const [overall] = rows.filter((row) => row.get('Ebene') === 'Gesamt');
    expect(await page.locator('#zwei-runden [role=status]').first().textContent()).toBe(
      overall?.get('In Worten'),
    );
  });
});

describe('trap 7: the matrix of chosen rounds', () => {
  const chosen = ['demo-weidenfurt-2014', 'demo-weidenfurt-2020', 'demo-weidenfurt-2025'];

  it.each(WAYS)('has the signs of the screen in the %s file, and no other round', async (_, button, read) => {
    const page = await screens.revisit(`${COMPARISON}?runden=${chosen.join(',')}&gegen=${chosen[0] ?? ''}`);
    await page.getByRole('table', { name: 'Einschätzung aller Kriterien in 3 Runden' }).waitFor();
    const shown = await readShownMatrix(page);
    const all = await rowsIn(page, 'Diese Übersicht herunterladen', button, read);
    const rows = all.filter((row) => cell(row, 'Kriterium') !== '');
    const columns = [...(rows[0]?.keys() ?? [])].filter((name) => name.startsWith('Symbol – '));
    expect(columns.map((name) => /Selbstcheck (\d+)/.exec(name)?.[1])).toEqual(['2014', '2020', '2025']);
    expect(rows.map((row) => [cell(row, 'Kriterium'), ...columns.map((name) => cell(row, name))])).toEqual(
      shown,
    );
    expect(shown).toHaveLength(36);
  });
});
