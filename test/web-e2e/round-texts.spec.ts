import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectScreen } from './browser/sign-in-screen.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens();

const TEXTS = '/kommunen/demo-weidenfurt/runden/demo-weidenfurt-2026/texte';

/** The texts of the field with this number. */
const field = (page: Page, number: number) =>
  page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: new RegExp(`^${number} `) }) });
const measures = (page: Page, number: number) => field(page, number).getByLabel('Genannte Maßnahmen');
const stateOf = (page: Page, number: number) => field(page, number).getByRole('status').first();
const saved = (page: Page, number: number) =>
  stateOf(page, number)
    .filter({ hasText: /^Gespeichert$/ })
    .waitFor();

describe('the texts of a field', () => {
  it('save themselves while somebody writes, and are there for everybody afterwards', async () => {
    const page = await screens.open(TEXTS);
    await measures(page, 1).pressSequentially('Eine Stelle ist besetzt.');
    expect(await textOf(stateOf(page, 1))).toMatch(/^(Noch nicht gespeichert|Wird gespeichert)$/);
    await saved(page, 1);
    const reader = await screens.open(TEXTS, { as: 'viewer' });
    await field(reader, 1).getByText('Eine Stelle ist besetzt.').waitFor();
    expect(await reader.getByRole('main').getByRole('textbox').count()).toBe(0);
    expect(await reader.getByRole('main').getByRole('button').count()).toBe(0);
  });

  it('show paragraphs, lists and emphasis, and nothing that could do harm', async () => {
    const page = await screens.open(TEXTS);
    await measures(page, 2).fill(
      '**Zwei** Dinge:\n\n- ein Fest\n- [ein Treff](javascript:alert(1))\n\n<img src=x onerror=alert(1)> ![Bild](https://fremd.example/x.png)',
    );
    await field(page, 2).getByText('So sieht es aus').click();
    const shown = field(page, 2).locator('.formatted');
    expect(await shown.locator('strong').innerText()).toBe('Zwei');
    expect(await shown.getByRole('listitem').count()).toBe(2);
    expect(await shown.locator('img, script, a').count()).toBe(0);
    await saved(page, 2);
  });

  it('survive a reload before they are saved', async () => {
    const page = await screens.open(TEXTS);
    await page.route('**/texts', (route) =>
      route.request().method() === 'POST' ? undefined : route.continue(),
    );
    await measures(page, 3).fill('Noch nirgends gespeichert');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.reload();
    expect(await measures(page, 3).inputValue()).toBe('Noch nirgends gespeichert');
    await saved(page, 3);
    await page.reload();
    expect(await measures(page, 3).inputValue()).toBe('Noch nirgends gespeichert');
  });

  it('that cannot be saved say so, stay, and are saved on a further try', async () => {
    screens.expectComplaint(/ERR_FAILED|Failed to load/);
    const page = await screens.open(TEXTS);
    await page.route('**/texts', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await measures(page, 4).fill('Ohne Verbindung');
    await stateOf(page, 4).filter({ hasText: 'Nicht gespeichert.' }).waitFor();
    await expectNoAxeViolation(page);
    await page.unrouteAll();
    await field(page, 4).getByRole('button', { name: 'Erneut versuchen' }).click();
    await saved(page, 4);
    expect(await measures(page, 4).inputValue()).toBe('Ohne Verbindung');
  });

  it('that two people write at once are shown side by side, and both can be kept', async () => {
    const [page, other] = [await screens.open(TEXTS), await screens.open(TEXTS)];
    await measures(other, 5).fill('Von der anderen Person');
    await saved(other, 5);
    await measures(page, 5).fill('Von mir');
    const conflict = field(page, 5).getByRole('alert');
    await conflict.waitFor();
    expect(await textOf(conflict)).toMatch(/von Leitung: Von der anderen Person/);
    expect(await measures(page, 5).inputValue()).toBe('Von mir');
    await expectNoAxeViolation(page);
    await conflict.getByRole('button', { name: 'Beide Texte behalten' }).click();
    await saved(page, 5);
    await other.reload();
    expect(await measures(other, 5).inputValue()).toBe('Von der anderen Person\n\nVon mir');
  });

  it('are counted in the heading once all three of a field are written', async () => {
    const page = await screens.open(TEXTS);
    await expectScreen(page, 'Zu 0 von 7 Handlungsfeldern sind alle Texte geschrieben');
    for (const label of ['Genannte Maßnahmen', 'Beteiligung', 'Auswertung und Empfehlung']) {
      await field(page, 6).getByLabel(label).fill(`${label}: ein Satz.`);
    }
    await expectScreen(page, 'Zu 1 von 7 Handlungsfeldern sind alle Texte geschrieben');
  });
});
