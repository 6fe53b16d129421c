import { describe, expect, it } from '@jest/globals';
import { DESSAU, WEIDENFURT } from './browser/addresses.js';
import { useScreens } from './browser/use-screens.js';
import { PRINTED_FIELDS, WORD_OF_SIGN } from './reports/printed-dessau.js';
import { readShownTable } from './reports/shown-table.js';

const screens = useScreens();
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
      const page = await screens.open(address);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.byteLength).toBeGreaterThan(5000);
    },
  );
});
