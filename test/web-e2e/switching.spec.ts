import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DESSAU, WEIDENFURT } from './browser/addresses.js';
import { expectFocus, tabTo } from './browser/keyboard.js';
import { useScreens } from './browser/use-screens.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens();
const DATES = [
  '20. Mai 2014',
  '8. November 2016',
  '12. Juni 2018',
  '15. September 2020',
  '30. Mai 2023',
  '12. Juni 2025',
];

const municipalityMenu = (page: Page) => page.getByRole('button', { name: /^Kommune wählen/ });
const rounds = (page: Page) => page.getByRole('navigation', { name: 'Runden dieser Kommune' });
const chosenRound = async (page: Page) => textOf(rounds(page).locator('[aria-current=page]'));

describe('choosing municipality and round', () => {
  it('by mouse: the address carries the choice and the back button undoes it', async () => {
    const page = await screens.open(DESSAU);
    await municipalityMenu(page).click();
    await page.getByRole('link', { name: /^Weidenfurt/ }).click();
    await page.waitForURL(`**${WEIDENFURT}`);
    const links = rounds(page).getByRole('listitem').getByRole('link');
    await links.first().waitFor();
    const shown = await links.allInnerTexts();
    expect(shown).toHaveLength(6);
    for (const [index, date] of DATES.entries()) expect(shown[index]).toContain(date);
    await links.filter({ hasText: '8. November 2016' }).click();
    await page.waitForURL('**/demo-weidenfurt-2016');
    await page.getByRole('main').getByText('Stand 8. November 2016').waitFor();
    expect(await chosenRound(page)).toContain('2016');
    await page.goBack();
    await page.waitForURL(`**${WEIDENFURT}`);
    await page.goBack();
    await page.waitForURL(`**${DESSAU}`);
    await page.getByText('1. Juli 2020').first().waitFor();
    expect(await textOf(municipalityMenu(page))).toContain('Dessau-Roßlau');
  });

  it('by keyboard alone', async () => {
    const page = await screens.open(DESSAU);
    const menu = municipalityMenu(page);
    await menu.waitFor();
    await tabTo(page, menu);
    await page.keyboard.press('Enter');
    expect(await menu.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
    await expectFocus(page, menu);
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('link', { name: /^Weidenfurt/ }));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${WEIDENFURT}`);
    await expectFocus(page, page.getByRole('heading', { level: 1 }));
    await tabTo(page, rounds(page).getByRole('link', { name: /20\. Mai 2014/ }));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/demo-weidenfurt-2014');
    await expectFocus(page, page.getByRole('heading', { level: 1 }));
    expect(await chosenRound(page)).toContain('2014');
  });

  it('steps through the six rounds with „Ältere Runde“ until there is none', async () => {
    const page = await screens.open(WEIDENFURT);
    for (const year of [2023, 2020, 2018, 2016, 2014]) {
      await page.getByRole('link', { name: 'Ältere Runde' }).click();
      await page.waitForURL(`**/demo-weidenfurt-${year}`);
      await rounds(page)
        .locator('[aria-current=page]', { hasText: String(year) })
        .waitFor();
    }
    expect(await page.getByRole('link', { name: 'Ältere Runde' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Neuere Runde' }).click();
    await page.waitForURL('**/demo-weidenfurt-2016');
  });

  it('the municipality looked at last is the one that opens next time', async () => {
    const page = await screens.open(WEIDENFURT);
    await page.goto('/');
    await page.waitForURL(`**${WEIDENFURT}`);
  });

  it('a round is not found under another municipality', async () => {
    screens.expectComplaint(/status of 404/);
    const page = await screens.open('/kommunen/demo-dessau-rosslau/runden/demo-weidenfurt-2018');
    expect(await textOf(page.getByRole('main'))).toContain('Diese Runde ist nicht gespeichert.');
  });
});

describe('the mark of demonstration data', () => {
  it.each([
    [DESSAU, /Beispieldaten: Fakten aus der gedruckten Auswertung/],
    [`${DESSAU}/warum`, /Beispieldaten: Fakten aus der gedruckten Auswertung/],
    [`${DESSAU}/warum/wk20-f1`, /Beispieldaten: Fakten aus der gedruckten Auswertung/],
    [WEIDENFURT, /Erfundene Kommune/],
    [`${WEIDENFURT}/warum`, /Erfundene Kommune/],
    [`${WEIDENFURT}/warum/d2-f1`, /Erfundene Kommune/],
    ['/import', /Beispieldaten: Fakten aus der gedruckten Auswertung/],
    ['/methoden', /^Beispieldaten sind geladen/],
    ['/nirgends', /^Beispieldaten sind geladen/],
  ])('stands on %s', async (address, words) => {
    const page = await screens.open(address);
    expect(await textOf(page.getByRole('region', { name: 'Beispieldaten' }))).toMatch(words);
  });

  it('stands beside the names in the list of municipalities', async () => {
    const page = await screens.open(DESSAU);
    await municipalityMenu(page).click();
    const names = await page.getByRole('link', { name: /Beispiel$/ }).allInnerTexts();
    expect(names.map((name) => name.replace(/\s+/g, ' ').trim())).toEqual([
      'Dessau-Roßlau Beispiel',
      'Weidenfurt Beispiel',
    ]);
  });
});
