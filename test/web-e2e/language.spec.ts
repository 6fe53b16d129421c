import { describe, expect, it } from '@jest/globals';
import { DESSAU, MONITORING, WEIDENFURT } from './browser/addresses.js';
import { useScreens } from './browser/use-screens.js';
import { expectBothLanguages, expectOnlyLanguage } from './checks/foreign-words.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { choosePrintedReport } from './reports/choose-report.js';

const screens = useScreens();

describe('switching the language', () => {
  // every-screen.spec.ts and every-screen-of-years.spec.ts do it on each screen
  it.each([
    ['why a field with two titles', `${DESSAU}/warum/wk20-f5`],
    ['why another field of an answered round', `${WEIDENFURT}/warum/d2-f1`],
    ['an unknown municipality', '/kommunen/nirgendwo'],
  ])('to English and back changes every word of the screen: %s', async (_, address) => {
    await expectBothLanguages(await screens.open(address));
  });

  it('twice in a row shows the language chosen last', async () => {
    const page = await screens.open('/methoden');
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/assets/en-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('button', { name: /English/ }).click();
    await page.getByRole('button', { name: /Deutsch/ }).click();
    release();
    await page.waitForLoadState('networkidle');
    await expectOnlyLanguage(page, 'de');
  });

  it('reaches the preview of an import, and what was chosen stays', async () => {
    const page = await screens.open('/import');
    await choosePrintedReport(page);
    await page.getByRole('button', { name: /English/ }).click();
    await page.getByRole('heading', { name: /preview/ }).waitFor();
    await expectOnlyLanguage(page, 'en');
  });

  it('reaches the question before a target is withdrawn', async () => {
    const page = await screens.open(MONITORING, { locale: 'en-GB' });
    await page.getByRole('button', { name: 'Set a target' }).click();
    await page.getByLabel('By when?').fill('2030-12-31');
    await page.getByLabel('Reason').fill('Decision');
    await page.getByRole('button', { name: 'Save the target' }).click();
    await page.getByRole('button', { name: 'Withdraw the target' }).click();
    await page.getByRole('dialog').waitFor();
    await expectOnlyLanguage(page, 'en');
  });

  it('reaches the question before the demonstration data is removed', async () => {
    const page = await screens.open('/methoden', { locale: 'en-GB', as: 'installation_admin' });
    await page.getByRole('button', { name: 'Remove example data' }).click();
    await page.getByRole('dialog').waitFor();
    await expectOnlyLanguage(page, 'en');
  });

  it('reaches the title of the window, also of what exists in both languages', async () => {
    const page = await screens.open(`${DESSAU}/warum/wk20-f1`, { locale: 'en-GB' });
    expect(await page.title()).toBe('Why? Management and steering – Selbstcheck-Monitor');
    await page.getByRole('button', { name: /Deutsch/ }).click();
    await page.getByRole('navigation', { name: 'Hauptnavigation' }).waitFor();
    expect(await page.title()).toBe('Warum? Management und Steuerung – Selbstcheck-Monitor');
  });

  it('is remembered after a reload and on the next screen', async () => {
    const page = await screens.open(DESSAU);
    await page.getByRole('button', { name: /English/ }).click();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /advanced/ }).waitFor();
    await expectNoAxeViolation(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.goto('/methoden');
    await page.getByRole('navigation', { name: 'Main navigation' }).waitFor();
    expect(await page.getByRole('button', { name: /English/ }).getAttribute('aria-pressed')).toBe('true');
  });

  it('starts in English for a browser that prefers it, in German for any other language', async () => {
    const english = await screens.open(DESSAU, { locale: 'en-GB' });
    await english.getByRole('heading', { level: 1, name: /advanced/ }).waitFor();
    const french = await screens.open(DESSAU, { locale: 'fr-FR' });
    await french.getByRole('heading', { level: 1, name: /fortgeschritten/ }).waitFor();
  });

  it('marks what exists only in German as German: the report’s own titles', async () => {
    const page = await screens.open(`${DESSAU}/warum/wk20-f5`, { locale: 'en-GB' });
    const declared = page.getByRole('table', { name: 'What the printed evaluation says' });
    const chapter = declared
      .getByRole('row', { name: /^Title in the chapter/ })
      .getByRole('cell')
      .first();
    expect(await chapter.locator('[lang=de]').innerText()).toBe(await chapter.innerText());
  });
});
