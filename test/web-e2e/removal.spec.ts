import { describe, expect, it } from '@jest/globals';
import { DESSAU } from './browser/addresses.js';
import { expectFocus, tabTo } from './browser/keyboard.js';
import { problemAnswer } from './browser/problem-answer.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { expectNoSidewaysScrolling } from './checks/sideways.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens();

// In this order: the last scenario takes the data away, and what follows finds nothing.
describe('removing the demonstration data', () => {
  it('asks first; cancelling by button or Escape changes nothing and gives the focus back', async () => {
    const page = await screens.open(DESSAU);
    const remove = page.getByRole('button', { name: 'Beispieldaten entfernen' });
    const dialog = page.getByRole('dialog', { name: 'Beispieldaten entfernen?' });
    await remove.click();
    await dialog.waitFor();
    expect(await textOf(dialog)).toContain('lässt sich nicht rückgängig machen');
    await expectNoAxeViolation(page);
    await dialog.getByRole('button', { name: 'Abbrechen' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expectFocus(page, remove);
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await expectFocus(page, remove);
    await page.reload();
    await page.getByRole('table', { name: 'Einschätzung aller Kriterien' }).waitFor();
  });

  it('keeps the focus inside the question while it is open', async () => {
    const page = await screens.open(DESSAU);
    await page.getByRole('button', { name: 'Beispieldaten entfernen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    for (let stop = 0; stop < 6; stop += 1) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(() => {
        const focused = document.activeElement;
        return focused !== document.body && focused?.closest('dialog') === null;
      });
      expect(outside).toBe(false);
    }
  });

  it('says in words when the server refuses, and stays open for another try', async () => {
    screens.expectComplaint(/status of 503/);
    const page = await screens.open(DESSAU);
    await page.route('**/api/demonstration', (route) => route.fulfill(problemAnswer('database-locked', 503)));
    await page.getByRole('button', { name: 'Beispieldaten entfernen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Beispieldaten entfernen' }).click();
    expect(await textOf(dialog.getByRole('alert'))).toContain('Die Datenbank ist gerade gesperrt.');
  });

  it('after the confirmation the installation is empty, and says what to do', async () => {
    const page = await screens.open(`${DESSAU}/warum`);
    const remove = page.getByRole('button', { name: 'Beispieldaten entfernen' });
    await remove.waitFor();
    await tabTo(page, remove);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    const confirm = dialog.getByRole('button', { name: 'Beispieldaten entfernen' });
    await dialog.waitFor();
    await tabTo(page, confirm);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Noch keine Kommune' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.getByRole('region', { name: 'Beispieldaten' }).count()).toBe(0);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Noch keine Kommune' }).waitFor();
  });
});

describe('an empty installation, as the removal leaves it', () => {
  it.each(['light', 'dark'] as const)('says what to do first, in the %s theme', async (colorScheme) => {
    const page = await screens.open('/', { colorScheme, viewport: { width: 320, height: 700 } });
    expect(await textOf(page.getByRole('heading', { level: 1 }))).toBe('Noch keine Kommune');
    await expectNoSidewaysScrolling(page);
    await expectNoAxeViolation(page);
    expect(await page.getByRole('region', { name: 'Beispieldaten' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /Kommune wählen/ }).count()).toBe(0);
    await page.getByRole('main').getByRole('link', { name: 'Auswertung einlesen' }).click();
    await page.getByLabel('Datei der Auswertung').waitFor();
    expect(new URL(page.url()).pathname).toBe('/import');
  });
});
