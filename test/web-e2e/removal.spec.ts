import { describe, expect, it } from '@jest/globals';
import { demonstrationAccount } from '@selbstcheck/testing';
import { DESSAU } from './browser/addresses.js';
import { expectFocus, tabTo } from './browser/keyboard.js';
import { problemAnswer } from './browser/problem-answer.js';
import { typeSetUp } from './browser/set-up-screen.js';
import { expectScreen, signInOnScreen } from './browser/sign-in-screen.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { expectNoSidewaysScrolling } from './checks/sideways.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens();
const asAdmin = { as: 'installation_admin' } as const;
const first = { email: 'erste@auental.example', password: 'Birne-Laterne-47-Kiesel' };

// In this order: the last scenario takes the data away, and what follows finds nothing.
describe('removing the demonstration data', () => {
  it('asks first; cancelling by button or Escape changes nothing and gives the focus back', async () => {
    const page = await screens.open('/methoden', asAdmin);
    const remove = page.getByRole('button', { name: 'Beispieldaten entfernen' });
    const dialog = page.getByRole('dialog', { name: 'Beispieldaten entfernen?' });
    await remove.click();
    await dialog.waitFor();
    expect(await textOf(dialog)).toContain('lässt sich nicht rückgängig machen');
    expect(await textOf(dialog)).toContain('richten Sie danach gleich Ihr eigenes Konto ein');
    await expectNoAxeViolation(page);
    await dialog.getByRole('button', { name: 'Abbrechen' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expectFocus(page, remove);
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await expectFocus(page, remove);
    const overview = await screens.open(DESSAU);
    await overview.getByRole('table', { name: 'Einschätzung aller Kriterien' }).waitFor();
  });

  it('is offered only to who administers the installation', async () => {
    const page = await screens.open(DESSAU);
    await page.getByRole('region', { name: 'Beispieldaten' }).waitFor();
    expect(await page.getByRole('button', { name: 'Beispieldaten entfernen' }).count()).toBe(0);
  });

  it('keeps the focus inside the question while it is open', async () => {
    const page = await screens.open('/methoden', asAdmin);
    await page.getByRole('button', { name: 'Beispieldaten entfernen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Beispieldaten entfernen?' });
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
    const page = await screens.open('/methoden', asAdmin);
    await page.route('**/api/demonstration', (route) => route.fulfill(problemAnswer('database-locked', 503)));
    await page.getByRole('button', { name: 'Beispieldaten entfernen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Beispieldaten entfernen?' });
    await dialog.getByRole('button', { name: 'Beispieldaten entfernen' }).click();
    expect(await textOf(dialog.getByRole('alert'))).toContain('Die Datenbank ist gerade gesperrt.');
  });

  it('after the confirmation leads on to setting up the own installation', async () => {
    const page = await screens.open('/', asAdmin);
    const remove = page.getByRole('button', { name: 'Beispieldaten entfernen' });
    await remove.waitFor();
    await tabTo(page, remove);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Beispieldaten entfernen?' });
    const confirm = dialog.getByRole('button', { name: 'Beispieldaten entfernen' });
    await dialog.waitFor();
    await tabTo(page, confirm);
    await page.keyboard.press('Enter');
    await expectScreen(page, 'Selbstcheck-Monitor einrichten');
    expect(page.url()).toBe(`${screens.server().url}/einrichten`);
    expect(await page.getByRole('region', { name: 'Beispieldaten' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Angemeldet als/ }).count()).toBe(0);
    await expectNoAxeViolation(page);
    await typeSetUp(page, first, 'Auental');
    await expectScreen(page, 'Ihr Konto ist angelegt');
  });
});

describe('an empty installation, as the removal leaves it', () => {
  it.each(['light', 'dark'] as const)('says what to do first, in the %s theme', async (colorScheme) => {
    const page = await screens.open('/anmelden', {
      as: 'nobody',
      colorScheme,
      viewport: { width: 320, height: 700 },
    });
    await signInOnScreen(page, first);
    await expectScreen(page, 'Noch keine Runde');
    await expectNoSidewaysScrolling(page);
    await expectNoAxeViolation(page);
    expect(await page.getByRole('region', { name: 'Beispieldaten' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: /Beispiel/ }).count()).toBe(0);
    await page.getByRole('main').getByRole('link', { name: 'Auswertung einlesen' }).click();
    await page.getByLabel('Datei der Auswertung').waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/kommunen\/[^/]+\/import$/);
  });

  it('a removed example account can no longer be used', async () => {
    screens.expectComplaint(/status of 401/);
    const page = await screens.open('/anmelden', { as: 'nobody' });
    await signInOnScreen(page, demonstrationAccount(screens.server(), 'coordination'));
    await page.getByText('E-Mail-Adresse oder Kennwort stimmt nicht.').waitFor();
  });
});
