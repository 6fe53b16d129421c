import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { TRENDS } from './browser/addresses.js';
import { expectFocus } from './browser/keyboard.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens();

const HOUSING = `${TRENDS}/d2-2-4`;

const card = (page: Page) =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name: 'Ziel', exact: true }) });
const button = (page: Page, name: string) => card(page).getByRole('button', { name, exact: true });

/** The form is gone; what can be done next takes the focus. */
const whereItWasDone = (page: Page) => card(page).locator('.arrival');

async function setTarget(page: Page, symbol: RegExp, date: string, reason: string): Promise<void> {
  await card(page).getByRole('radio', { name: symbol }).check();
  await card(page).getByLabel('Bis wann?').fill(date);
  await card(page).getByLabel('Begründung').fill(reason);
  await button(page, 'Ziel speichern').click();
}

describe('the target of a criterion', () => {
  it('is set and replaced; the earlier one stays with what ended it', async () => {
    const page = await screens.revisit(HOUSING);
    await button(page, 'Ziel setzen').click();
    await expectNoAxeViolation(page);
    await setTarget(page, /^\(✓\) eher ja/, '2029-12-31', 'Beschluss des Rates vom Mai');
    await card(page).getByText('Das Ziel ist gesetzt.').waitFor();
    await expectFocus(page, whereItWasDone(page));
    expect(await textOf(card(page))).toMatch(
      /\(✓\) eher ja bis 31\. Dezember 2029 .*Beschluss des Rates vom Mai/,
    );
    await button(page, 'Ziel ändern').click();
    await setTarget(page, /^✓ ja/, '2030-06-30', 'Neuer Beschluss');
    await card(page).getByText('Früheres Ziel').click();
    expect(await textOf(card(page).getByRole('listitem'))).toMatch(
      /bis 31\. Dezember 2029 .*durch ein neues Ziel ersetzt/,
    );
    expect(await textOf(card(page))).toMatch(/✓ ja bis 30\. Juni 2030 .*Neuer Beschluss/);
  });

  it.each([
    ['that was set long ago', true],
    ['that was set just now', false],
  ])('%s is withdrawn with a reason', async (_, isReloaded) => {
    const page = await screens.revisit(isReloaded ? `${TRENDS}/d2-4-1` : `${TRENDS}/d2-4-2`);
    await button(page, 'Ziel setzen').click();
    await setTarget(page, /^✓ ja/, '2030-06-30', 'Beschluss');
    await card(page).getByText('Das Ziel ist gesetzt.').waitFor();
    if (isReloaded) await page.reload();
    await button(page, 'Ziel zurückziehen').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Begründung').fill('Der Auftrag ist weggefallen');
    await expectNoAxeViolation(page);
    await dialog.getByRole('button', { name: 'Ziel zurückziehen' }).click();
    await card(page).getByText('Das Ziel ist zurückgezogen.').waitFor();
    expect(await textOf(card(page))).toContain('Für dieses Kriterium ist kein Ziel gesetzt.');
    await card(page).getByText('Früheres Ziel').waitFor();
    await expectFocus(page, whereItWasDone(page));
  });

  it('in the past is refused with a sentence at the date, and nothing that was typed is lost', async () => {
    screens.expectComplaint(/status of 4\d\d/);
    const page = await screens.revisit(`${TRENDS}/d2-2-1`);
    await button(page, 'Ziel setzen').click();
    await setTarget(page, /^✓ ja/, '2020-01-01', 'Zu spät');
    const date = card(page).getByLabel('Bis wann?');
    await expectFocus(page, date);
    expect(await date.getAttribute('aria-invalid')).toBe('true');
    const told = await date.evaluate((input) =>
      (input.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
    expect(told).toContain('Dieses Datum ist schon vorbei. Bitte wählen Sie ein späteres.');
    expect(await card(page).getByLabel('Begründung').inputValue()).toBe('Zu spät');
    await expectNoAxeViolation(page);
    await button(page, 'Abbrechen').click();
    expect(await textOf(card(page))).toContain('Für dieses Kriterium ist kein Ziel gesetzt.');
  });

  it('stands in the list of all criteria', async () => {
    const page = await screens.revisit(`${TRENDS}/d2-2-2`);
    await button(page, 'Ziel setzen').click();
    await setTarget(page, /^✓ ja/, '2028-12-31', 'Ziel des Rates');
    await card(page).getByText('Das Ziel ist gesetzt.').waitFor();
    await page
      .getByRole('navigation', { name: 'Wo Sie sind' })
      .getByRole('link', { name: 'Verlauf' })
      .click();
    const sprache = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: 'Sprache', exact: true }) });
    expect(await textOf(sprache)).toMatch(/Ziel ✓ ja bis 31\. Dezember 2028: erreicht/);
    const viewer = await screens.revisit(`${TRENDS}/d2-2-2`, { as: 'viewer' });
    expect(await textOf(card(viewer))).toMatch(/✓ ja bis 31\. Dezember 2028/);
  });

  it.each(['contributor', 'steering', 'viewer'] as const)('cannot be set by a %s', async (as) => {
    const page = await screens.revisit(`${TRENDS}/d2-3-1`, { as });
    expect(await textOf(card(page))).toContain('kein Ziel gesetzt');
    expect(await card(page).getByRole('button').count()).toBe(0);
  });
});
