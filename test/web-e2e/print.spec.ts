import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { COMPARISON, DESSAU, MONITORING, TRENDS, WEIDENFURT } from './browser/addresses.js';
import { countColours } from './browser/downloads.js';
import { useScreens } from './browser/use-screens.js';
import { PRINTED_FIELDS, WORD_OF_SIGN } from './reports/printed-dessau.js';
import { lettersOf, readPages, type PrintedPage } from './reports/printed-pages.js';
import { readShownMatrix } from './reports/shown-comparison.js';
import { readShownTable } from './reports/shown-table.js';
import { addTownOfManyYears, TOWNS } from './years/towns.js';
import { withSeed } from './years/with-years.js';

const screens = useScreens(withSeed(addTownOfManyYears));
/** The width that 14 mm of margin leave of A4, at 96 pixels an inch. */
const A4_WIDTH = 688;

describe('the Überblick on paper', () => {
  it.each(['light', 'dark'] as const)(
    'drops the navigation and keeps table and legend, from %s',
    async (colorScheme) => {
      const page = await screens.open(DESSAU, { colorScheme, viewport: { width: A4_WIDTH, height: 1000 } });
      await page.emulateMedia({ media: 'print', colorScheme });
      for (const gone of [
        page.getByRole('navigation', { name: 'Hauptnavigation' }),
        page.getByRole('navigation', { name: 'Runden dieser Kommune' }),
        page.getByRole('button', { name: /^Kommune wählen/ }),
        page.getByRole('button', { name: 'Beispieldaten entfernen' }),
        page.getByLabel('Darstellung'),
        page.getByRole('link', { name: 'Warum diese Stufe?' }),
      ]) {
        expect(await gone.isVisible()).toBe(false);
      }
      for (const kept of [
        page.getByRole('heading', { level: 1 }),
        page.getByText('Beispieldaten: Fakten aus der gedruckten Auswertung'),
        page.getByRole('table', { name: 'Einschätzung aller Kriterien' }),
        page.getByRole('heading', { name: 'So lesen Sie die Zeichen' }),
      ]) {
        expect(await kept.isVisible()).toBe(true);
      }
      const shown = await readShownTable(page);
      expect(shown.flatMap(({ criteria }) => criteria.map(({ sign, word }) => [sign, word]))).toEqual(
        PRINTED_FIELDS.flatMap(({ criteria }) => criteria.map(([, sign]) => [sign, WORD_OF_SIGN[sign]])),
      );
      expect(shown.map(({ stage }) => stage)).toEqual(PRINTED_FIELDS.map(({ stage }) => stage));
      const paper = await page.evaluate(() => [
        getComputedStyle(document.documentElement).backgroundColor,
        getComputedStyle(document.body).color,
      ]);
      expect(paper).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    },
  );

  it('tells signs apart without colours: fills that a printer drops leave dark signs on white', async () => {
    const page = await screens.open(DESSAU, { viewport: { width: A4_WIDTH, height: 1000 } });
    await page.getByRole('table').waitFor();
    await page.emulateMedia({ media: 'print' });
    const unreadable = await page.locator('main table td [aria-hidden]').evaluateAll((signs) =>
      signs
        .filter((sign) => /[✓✘–]/.test(sign.textContent ?? ''))
        .filter((sign) => {
          const { color, printColorAdjust } = getComputedStyle(sign);
          const isLight = (color.match(/\d+/g) ?? []).slice(0, 3).every((part) => Number(part) > 128);
          return isLight && printColorAdjust !== 'exact';
        })
        .map((sign) => sign.textContent),
    );
    expect(unreadable).toEqual([]);
  });

  it.each([DESSAU, WEIDENFURT, `${DESSAU}/warum/wk20-f2`, `${WEIDENFURT}/warum`, '/methoden'])(
    'can be saved as PDF: %s',
    async (address) => {
      const page = await screens.revisit(address);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.byteLength).toBeGreaterThan(5000);
    },
  );
});

const POINTS_PER_MM = 72 / 25.4;
/** What every printer can print on, and no words below this size. */
const EDGE = 5 * POINTS_PER_MM;
const SMALLEST = 5.5;

const printed = async (page: Page): Promise<readonly PrintedPage[]> =>
  readPages(await page.pdf({ preferCSSPageSize: true }));
const withoutSpaces = (words: string) => words.replace(/\s+/g, '');
const expectNothingCut = (pages: readonly PrintedPage[]) => {
  const cut = pages.flatMap(({ width, height, words }) =>
    words.filter(
      ({ left, right, baseline }) =>
        left < EDGE || right > width - EDGE || baseline < EDGE || baseline > height - EDGE,
    ),
  );
  const small = pages.flatMap(({ words }) => words.filter(({ size }) => size < SMALLEST));
  expect({ cut, small }).toEqual({ cut: [], small: [] });
};

describe('the Vergleich on paper', () => {
  it.each([
    ['six rounds', COMPARISON, 6],
    ['chosen rounds', `${COMPARISON}?runden=demo-weidenfurt-2014,demo-weidenfurt-2025`, 2],
    ['trap 14: sixteen rounds', `/kommunen/${TOWNS.manyYears}/vergleich`, 16],
  ])('holds the same selection, and nothing is cut: %s', async (_, address, rounds) => {
    const page = await screens.revisit(address);
    await page.getByRole('table', { name: `Einschätzung aller Kriterien in ${rounds} Runden` }).waitFor();
    const shown = await readShownMatrix(page);
    const finding = (await page.locator('#zwei-runden [role=status]').first().textContent()) ?? '';
    const titles = await page.locator('#zwei-runden section[aria-labelledby^=klasse] th a').allTextContents();
    expect(titles.length).toBeGreaterThan(10);
    const pages = await printed(page);
    expectNothingCut(pages);
    const letters = lettersOf(pages);
    expect(letters).toContain(withoutSpaces(finding));
    for (const title of titles) expect(letters).toContain(withoutSpaces(title));
    // the matrix lies across, each row with the sign of each round
    const across = pages.filter(({ width, height }) => width > height);
    const matrix = lettersOf(across);
    for (const [title = ''] of shown) expect(matrix).toContain(withoutSpaces(title));
    const signs = (text: string) => text.match(/[✓✘–]/g)?.length ?? 0;
    expect(signs(matrix)).toBeGreaterThanOrEqual(signs(shown.map((row) => row.slice(1).join('')).join('')));
    for (const gone of ['Als CSV-Datei', 'Runden auswählen', 'Häufige Vergleiche']) {
      expect(letters).not.toContain(withoutSpaces(gone));
    }
  });
});

describe('a criterion on paper', () => {
  it('holds its chart as a picture of fixed size, with its dots, and nothing is cut', async () => {
    const page = await screens.revisit(MONITORING, { width: A4_WIDTH });
    await page.getByRole('img', { name: /^Selbstcheck 2025/ }).waitFor();
    const pages = await printed(page);
    expectNothingCut(pages);
    const [first, ...others] = pages;
    if (first === undefined) throw new Error('Nothing was printed.');
    const onFirst = first.words.map(({ text }) => text);
    for (const year of ['2014', '2016', '2018', '2020', '2023', '2025']) expect(onFirst).toContain(year);
    expect(lettersOf([first])).toContain('Quelle:Selbstcheck-Monitor');
    expect(lettersOf(others)).toContain('9÷4');

    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('group', { name: /als Bild/ }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Bild (PNG)' }).isVisible()).toBe(false);
    const picture = page.locator('.chart-card__print svg');
    const box = await picture.boundingBox();
    expect(box?.width).toBeGreaterThan(400);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(A4_WIDTH + 1);
    const drawn = await countColours(page, await picture.screenshot(), ['#b35806', '#b2abd2']);
    expect(Math.min(...drawn.counts)).toBeGreaterThan(50);
  });
});

describe('the Verlauf on paper', () => {
  it('holds every criterion, and nothing is cut', async () => {
    const page = await screens.revisit(TRENDS);
    await page.getByRole('link', { name: 'Sport', exact: true }).waitFor();
    const titles = await page.getByRole('heading', { level: 3 }).allTextContents();
    expect(titles).toHaveLength(36);
    const pages = await printed(page);
    expectNothingCut(pages);
    const letters = lettersOf(pages);
    for (const title of titles) expect(letters).toContain(withoutSpaces(title));
  });
});
