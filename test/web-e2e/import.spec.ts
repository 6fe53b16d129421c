import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectFocus, tabTo } from './browser/keyboard.js';
import { useScreens, withNothing } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { chooseFile, textFile } from './reports/choose-report.js';
import { fixture } from './reports/fixtures.js';
import { reportWithUnreadableSign, contradictoryReport } from './reports/small-report.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens(withNothing);

const previewed = async (text: string): Promise<Page> => {
  const page = await screens.open('/import');
  await chooseFile(page, textFile('auswertung.txt', text));
  await page.getByRole('heading', { name: /Vorschau/ }).waitFor();
  return page;
};
const store = (page: Page) => page.getByRole('button', { name: 'Runde speichern' });
const date = (page: Page) => page.getByLabel('Stichtag der Runde');

describe('importing a printed Auswertung', () => {
  it('the preview sets declared and computed side by side and says where they contradict', async () => {
    const page = await previewed(contradictoryReport('Auental'));
    const table = page.getByRole('table', { name: 'Was gespeichert wird' });
    expect(await textOf(table.getByRole('row', { name: /Management und Steuerung/ }))).toMatch(
      /weltoffen aufgestellt 5 von 6 Fragen .*auf dem Weg weicht ab$/,
    );
    expect(await textOf(table.getByRole('row', { name: /Begegnung vor Ort/ }))).toMatch(
      /weltoffen aufgestellt 3 von 4 Fragen .*weltoffen aufgestellt stimmt überein$/,
    );
    expect(await textOf(table.getByRole('row', { name: /^Monitoring/ }))).toMatch(/✘ nein$/);
    const main = await textOf(page.getByRole('main'));
    expect(main).toContain('Noch ist nichts gespeichert');
    expect(main).toContain('Der Bericht trägt kein Datum');
    await expectNoAxeViolation(page);
  });

  it('folds all but the first three oddities, and unfolds them; what could not be read always stands open', async () => {
    const page = await screens.open('/import');
    await chooseFile(page, fixture('auenried-2021.txt'));
    await page.getByRole('heading', { name: /Vorschau/ }).waitFor();
    const more = page.getByText(/^und \d+ weitere anzeigen$/);
    const sentences = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: /Zeile \d+$/ });
    const folded = await sentences.filter({ visible: true }).count();
    const hidden = Number(/\d+/.exec(await textOf(more))?.[0]);
    await more.click();
    expect(hidden).toBeGreaterThan(0);
    expect(await page.locator('details[open]').getByRole('listitem').count()).toBe(hidden);
    expect(await sentences.filter({ visible: true }).count()).toBeGreaterThan(folded);
    expect(
      await page
        .locator('details')
        .getByText(/nicht sicher gelesen/)
        .count(),
    ).toBe(0);
  });

  it('on a phone leads from the top of the preview to the form', async () => {
    const page = await screens.open('/import', { viewport: { width: 320, height: 700 } });
    await chooseFile(page, textFile('auswertung.txt', contradictoryReport('Auental')));
    await page.getByRole('link', { name: 'Weiter zu 3. Ergänzen und speichern' }).click();
    const heading = page.getByRole('heading', { name: '3. Ergänzen und speichern' });
    await expectFocus(page, heading);
    expect(await heading.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(700);
    await page.keyboard.press('Tab');
    await expectFocus(page, date(page));
  });

  it('has a button in the language of the screen, and says which file was chosen', async () => {
    const page = await screens.open('/import', { locale: 'en-GB' });
    const input = page.getByLabel('File of the evaluation');
    expect(await input.evaluate((element) => element instanceof HTMLInputElement && element.type)).toBe(
      'file',
    );
    const status = page.getByRole('main').getByRole('status').first();
    expect(await textOf(status)).toBe('No file chosen yet');
    const chooser = page.waitForEvent('filechooser');
    await page.getByText('Choose file', { exact: true }).click();
    await (await chooser).setFiles(textFile('auswertung.txt', contradictoryReport('Auental')));
    await page.getByRole('heading', { name: /preview/ }).waitFor();
    expect(await textOf(status)).toBe('Chosen: auswertung.txt');
  });

  it('names the line of what could not be read, and guesses nothing', async () => {
    const page = await previewed(reportWithUnreadableSign('Auental'));
    const finding = page.getByRole('listitem').filter({ hasText: 'Stadtteiltreffs' });
    expect(await textOf(finding.first())).toMatch(/konnte nicht sicher gelesen werden.*Zeile 11$/);
    const row = page
      .getByRole('table', { name: 'Was gespeichert wird' })
      .getByRole('row', { name: /^Stadtteiltreffs/ });
    expect(await textOf(row)).toMatch(/\? Zeichen nicht lesbar/);
  });

  it('demands the reference date: one sentence at the field, and the focus goes there', async () => {
    const page = await previewed(contradictoryReport('Auental'));
    await store(page).click();
    await expectFocus(page, date(page));
    expect(await date(page).getAttribute('aria-invalid')).toBe('true');
    const described = (await date(page).getAttribute('aria-describedby')) ?? '';
    const sentences = await Promise.all(
      described.split(' ').map((id) => textOf(page.locator(`[id="${id}"]`))),
    );
    expect(sentences).toContain('Bitte geben Sie den Stichtag der Runde an.');
    await expectNoAxeViolation(page);
  });

  it('refuses a reference date in the future at the field, and keeps what was typed', async () => {
    screens.expectComplaint(/status of 422/);
    const page = await previewed(contradictoryReport('Auental'));
    await page.getByLabel('Titel der Runde').fill('Erster Versuch');
    await date(page).fill('2999-01-01');
    await store(page).click();
    await page.getByText('Dieser Stichtag').waitFor();
    expect(await date(page).getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel('Titel der Runde').inputValue()).toBe('Erster Versuch');
  });

  it('says for which municipality the round is stored, and warns only where the report names another', async () => {
    const own = await previewed(contradictoryReport('Auental'));
    expect(await textOf(own.getByRole('main'))).toContain('Die Runde wird gespeichert für: Auental');
    expect(await own.getByText(/^Die Auswertung nennt/).count()).toBe(0);
    const foreign = await previewed(contradictoryReport('Birkenau'));
    await foreign.getByText('Die Auswertung nennt Birkenau, gespeichert wird für Auental').waitFor();
    expect(await textOf(foreign.getByRole('main'))).toContain('Die Runde wird gespeichert für: Auental');
    await expectNoAxeViolation(foreign);
  });

  it('stores the round and opens its Überblick; the same file is then refused in words', async () => {
    const page = await previewed(contradictoryReport('Birkenau'));
    await tabTo(page, date(page));
    await date(page).fill('2021-03-01');
    await tabTo(page, store(page));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/kommunen/*/runden/*');
    await page.getByRole('table', { name: 'Einschätzung aller Kriterien' }).waitFor();
    const main = await textOf(page.getByRole('main'));
    expect(main).toContain('Auental');
    expect(main).not.toContain('Birkenau');
    expect(main).toContain('Stand 1. März 2021');
    expect(main).toContain('8 von 10 Fragen');
    expect(await page.getByRole('region', { name: 'Beispieldaten' }).count()).toBe(0);

    await page
      .getByRole('navigation', { name: 'Hauptnavigation' })
      .getByRole('link', { name: 'Import' })
      .click();
    await chooseFile(page, textFile('noch-einmal.txt', contradictoryReport('Birkenau')));
    await page.getByText('Diese Datei ist schon eingelesen').waitFor();
    expect(await textOf(page.getByRole('main'))).toContain('Ein zweites Mal wird sie nicht gespeichert.');
    expect(await store(page).count()).toBe(0);
    await page.getByRole('link', { name: 'Zur gespeicherten Runde' }).click();
    await page.getByRole('table', { name: 'Einschätzung aller Kriterien' }).waitFor();
  });

  it('of two people who preview the same file only the first can store it', async () => {
    screens.expectComplaint(/status of 409/);
    const first = await previewed(contradictoryReport('Cronstein'));
    const second = await previewed(contradictoryReport('Cronstein'));
    for (const page of [first, second]) await date(page).fill('2022-05-04');
    await store(first).click();
    await first.waitForURL('**/kommunen/*/runden/*');
    await store(second).click();
    const alert = second.getByRole('alert');
    expect(await textOf(alert)).toContain('Diese Auswertung ist schon eingelesen.');
    expect(await date(second).inputValue()).toBe('2022-05-04');
  });

  it.each(['auenried-2021.pdf', 'auenried-2021-narrow.pdf'])('reads a report in PDF: %s', async (name) => {
    const page = await screens.open('/import');
    await chooseFile(page, fixture(name));
    await page.getByRole('heading', { name: /Vorschau/ }).waitFor();
    expect(await textOf(page.getByRole('main'))).toContain('7 Handlungsfelder mit 34 Kriterien gelesen');
    await page.getByText('Die Auswertung nennt Auenried, gespeichert wird für Auental').waitFor();
    const table = page.getByRole('table', { name: 'Was gespeichert wird' });
    expect(await textOf(table.getByRole('row', { name: /^Transport und Mobilität/ }))).toMatch(
      /– keine Einschätzung möglich$/,
    );
    expect(await textOf(table.getByRole('row', { name: /^Bildung/ }))).toMatch(/✓ ja$/);
  });

  it('takes a file that is dropped onto the form', async () => {
    const page = await screens.open('/import');
    const input = page.getByLabel('Datei der Auswertung');
    await input.waitFor();
    const transfer = await page.evaluateHandle((text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], 'gezogen.txt', { type: 'text/plain' }));
      return files;
    }, contradictoryReport('Auental'));
    await input.dispatchEvent('drop', { dataTransfer: transfer });
    await page.getByRole('heading', { name: /Vorschau/ }).waitFor();
    expect(await textOf(page.getByRole('main'))).toContain('gezogen.txt');
  });
});
