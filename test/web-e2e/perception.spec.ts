import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { CATALOGUE, COMPARISON, DESSAU, MONITORING, TRENDS, WEIDENFURT } from './browser/addresses.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoSidewaysScrolling } from './checks/sideways.js';
import { expectNoSqueezedCell } from './checks/squeezed.js';
import { readShownTable } from './reports/shown-table.js';

const screens = useScreens();

/** One address for each way in which screens are laid out. */
const MANIFOLD = [
  DESSAU,
  WEIDENFURT,
  `${DESSAU}/warum`,
  `${WEIDENFURT}/warum/d2-f3`,
  TRENDS,
  `${TRENDS}?ansicht=tabelle`,
  MONITORING,
  COMPARISON,
  CATALOGUE,
  '/import',
  '/methoden',
  '/konto',
  '/datenschutz',
  '/verwaltung/kommunen/demo-dessau-rosslau/mitglieder',
  '/verwaltung/kommunen/demo-dessau-rosslau/protokoll',
];

const movements = (page: Page) =>
  page.evaluate(() => {
    const seconds = (times: string) => Math.max(...times.split(',').map((time) => parseFloat(time) || 0));
    return [...document.querySelectorAll('*')]
      .map((element) => getComputedStyle(element))
      .filter((style) => seconds(style.animationDuration) > 0.01 || seconds(style.transitionDuration) > 0.01)
      .length;
  });

describe('people who perceive differently', () => {
  it('who want less motion see nothing move and miss nothing', async () => {
    const usual = await screens.open(DESSAU);
    await usual.getByRole('table').waitFor();
    const still = await screens.open(DESSAU, { reducedMotion: 'reduce' });
    await still.getByRole('table').waitFor();
    expect(await movements(still)).toBe(0);
    expect(await still.getByRole('main').innerText()).toBe(await usual.getByRole('main').innerText());
  });

  it('who force their own colours read the same table, and see which stage and round is meant', async () => {
    const usual = await screens.open(WEIDENFURT);
    await usual.getByRole('table').waitFor();
    const forced = await screens.open(WEIDENFURT, { forcedColors: 'active' });
    await forced.getByRole('table').waitFor();
    expect(await readShownTable(forced)).toEqual(await readShownTable(usual));
    const look = (text: string, among: string) =>
      forced
        .locator(among, { hasText: text })
        .first()
        .evaluate((element) => {
          const { fontWeight, textDecorationLine, borderInlineStart } = getComputedStyle(element);
          return `${fontWeight} ${textDecorationLine} ${borderInlineStart}`;
        });
    const stages = 'main ol[aria-label="Die vier Stufen"] li';
    expect(await look('fortgeschritten', stages)).not.toBe(await look('auf den Weg gemacht', stages));
    const rounds = 'nav[aria-label="Runden dieser Kommune"] li a';
    expect(await look('2025', rounds)).not.toBe(await look('2014', rounds));
    const steps = await forced
      .locator('main svg')
      .first()
      .locator('rect, path')
      .evaluateAll((shapes) => shapes.map((shape) => getComputedStyle(shape).fill));
    expect(new Set(steps).size).toBeGreaterThan(1);
  });

  it('who zoom to 200 % read without scrolling sideways', async () => {
    const zoomed = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
    for (const address of MANIFOLD) {
      await expectNoSidewaysScrolling(await screens.open(address, zoomed));
    }
  });

  it('who set their text to twice the size read without scrolling sideways', async () => {
    for (const address of MANIFOLD) {
      const page = await screens.open(address, { viewport: { width: 1280, height: 900 } });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await expectNoSidewaysScrolling(page);
      await expectNoSqueezedCell(page);
    }
  });

  it('who use the keyboard can skip the navigation, and always see where they are', async () => {
    const page = await screens.open(DESSAU);
    await page.getByRole('table').waitFor();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
    expect(
      await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().top >= 0),
    ).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    const unseen: string[] = [];
    await page.reload();
    await page.getByRole('table').waitFor();
    for (let stop = 0; stop < 20; stop += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const seen = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
        return seen ? undefined : (element.textContent ?? '').trim();
      });
      if (focused !== undefined) unseen.push(focused);
    }
    expect(unseen).toEqual([]);
  });
});

/** The lightest of red, green and blue behind the words, 0 to 255, however the style writes the colour. */
const brightness = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) return undefined;
    canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
  });
const choice = (page: Page) => page.getByLabel('Darstellung');

describe('the appearance', () => {
  it('follows the device until something else is chosen', async () => {
    const page = await screens.open(DESSAU, { colorScheme: 'light' });
    await choice(page).waitFor();
    expect(await choice(page).inputValue()).toBe('system');
    expect(await brightness(page)).toBeGreaterThan(200);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-kern-theme=dark]').waitFor();
    expect(await brightness(page)).toBeLessThan(80);
  });

  it.each([
    ['dark', 'light'],
    ['light', 'dark'],
  ] as const)('%s is remembered after a reload, whatever the device prefers', async (chosen, device) => {
    const page = await screens.open(DESSAU, { colorScheme: device });
    await choice(page).selectOption(chosen);
    await page.locator(`html[data-kern-theme=${chosen}]`).waitFor();
    await page.reload();
    await choice(page).waitFor();
    expect(await choice(page).inputValue()).toBe(chosen);
    expect(await page.locator('html').getAttribute('data-kern-theme')).toBe(chosen);
    await choice(page).selectOption('system');
    await page.reload();
    await page.locator(`html[data-kern-theme=${device}]`).waitFor();
  });

  it('is right before anything is painted', async () => {
    const page = await screens.open(DESSAU, { colorScheme: 'light' });
    await choice(page).selectOption('dark');
    await page.route('**/assets/*.js', (route) => route.abort());
    screens.expectComplaint(/Failed to load resource/);
    await page.reload();
    expect(await page.locator('html').getAttribute('data-kern-theme')).toBe('dark');
  });
});
