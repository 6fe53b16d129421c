import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DESSAU } from './browser/addresses.js';
import { useScreens } from './browser/use-screens.js';

const screens = useScreens();

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
