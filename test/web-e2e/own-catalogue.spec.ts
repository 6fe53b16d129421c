import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { downloadBy } from './browser/downloads.js';
import { expectFocus, tabTo } from './browser/keyboard.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { expectSoundScreen } from './checks/whole-screen.js';
import {
  beginOwnVersion,
  createDraft,
  inventedQuestions,
  pasteQuestions,
  writeOwnCatalogue,
} from './own-catalogue.js';
import { textFile } from './reports/choose-report.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens();

/** The one municipality whose only round is on the edition of 2020. */
const CATALOGUE = '/kommunen/demo-dessau-rosslau/katalog';
const OWN = `${CATALOGUE}/eigene-fassung`;

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string | RegExp) =>
  main(page).getByRole('button', { name, exact: true }).click();
const count = (page: Page) => main(page).getByRole('status').filter({ hasText: 'Kriterien' });

describe('a version of one’s own', () => {
  it('is pasted, linked by criterion with one press, and activated', async () => {
    const page = await screens.open(CATALOGUE);
    await writeOwnCatalogue(page, CATALOGUE, 'Papier 1');
    const words = await textOf(main(page));
    expect(words).toContain('7 Handlungsfelder · 34 Kriterien · 106 Fragen erfasst');
    await page.goto(CATALOGUE);
    const listed = main(page).getByRole('listitem').filter({ hasText: 'Fassung Papier 1' });
    expect(await textOf(listed)).toContain('verbunden mit: 2020');
  });

  it('is begun from the version of the latest round and survives a reload with all that was typed', async () => {
    const page = await screens.open(CATALOGUE);
    await beginOwnVersion(page, CATALOGUE, 'Papier 2');
    const base = main(page).getByLabel('Ausgehen von');
    expect(await base.locator('option:checked').textContent()).toMatch(/Fassung 2020$/);
    await pasteQuestions(page, 'Seite 1\n1.1.1 Erste Frage?\n1.4.2\n9.1.1 Wohin?', '3 Fragen gelesen');
    expect(await textOf(main(page))).toContain('Zeile 1 sieht nach einer Überschrift oder Seitenzahl aus');
    await main(page).getByLabel('Wortlaut der Frage 1.4.2').fill('Doch ein Wortlaut?');
    await page.reload();
    expect(await main(page).getByLabel('Bezeichnung der Fassung').inputValue()).toBe('Papier 2');
    expect(await main(page).getByLabel('Text mit den Fragen').inputValue()).toContain('9.1.1 Wohin?');
    expect(await main(page).getByLabel('Wortlaut der Frage 1.4.2').inputValue()).toBe('Doch ein Wortlaut?');
    expect(await textOf(main(page))).toContain('Zeile 1 sieht nach');

    // nothing is sent, and the keyboard stands where something is to be done
    await press(page, 'Entwurf anlegen');
    await main(page).getByText('1 Frage braucht noch eine Korrektur').waitFor();
    const choice = main(page).getByLabel('Kriterium der Frage 9.1.1');
    await expectFocus(page, choice);
    await expectNoAxeViolation(page);
    await choice.selectOption({ label: '7 · Medialer Diskurs' });
    await createDraft(page, 'Papier 2');
    expect(await textOf(main(page))).toContain('31 Kriterien haben noch keine Frage');
    await page.goto(OWN);
    expect(await main(page).getByLabel('Bezeichnung der Fassung').inputValue()).toBe('');
  });

  it('is typed by keyboard alone: added, worded, moved, taken out and had back', async () => {
    const page = await screens.open(OWN);
    await main(page).getByRole('radio', { name: 'Hier eintippen' }).check();
    await press(page, /bekannte Fragen übernehmen$/);
    expect(await textOf(count(page))).toMatch(/^19 Fragen in 34 Kriterien\. 2\d Kriterien ohne Frage\.$/);
    const add = main(page).getByRole('button', { name: 'Frage hinzufügen: Monitoring' });
    await add.focus();
    await page.keyboard.press('Enter');
    const wording = main(page).getByLabel('Wortlaut der Frage 1.4.4');
    await expectFocus(page, wording);
    await page.keyboard.type('Wer liest mit?');
    await tabTo(page, main(page).getByRole('button', { name: 'Verschieben: Frage 1.4.4' }));
    await page.keyboard.press('Enter');
    await tabTo(page, main(page).getByLabel('Kriterium der Frage 1.4.4'));
    await main(page).getByLabel('Kriterium der Frage 1.4.4').selectOption({ label: '2 · Bildung' });
    await main(page).getByRole('button', { name: 'Entfernen: Frage 1.4.4' }).focus();
    await page.keyboard.press('Enter');
    await main(page).getByText('Frage 1.4.4 ist entfernt.').waitFor();
    await expectFocus(page, main(page).getByRole('button', { name: 'Rückgängig machen' }));
    await page.keyboard.press('Enter');
    expect(await wording.inputValue()).toBe('Wer liest mit?');
    expect(await textOf(count(page))).toContain('20 Fragen');
  });

  it('comes from the filled-in template; a second file joins or replaces, and the table before stays at hand', async () => {
    const page = await screens.open(OWN);
    await main(page).getByRole('radio', { name: 'Vorlage ausfüllen' }).check();
    const template = await downloadBy(
      page,
      main(page).getByRole('button', { name: 'Vorlage herunterladen' }),
    );
    expect(template.name).toBe('fragen-vorlage-2020.xlsx');
    const choose = (name: string, buffer: Buffer) =>
      main(page).getByLabel('Ausgefüllte Vorlage').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await choose(template.name, template.bytes);
    await press(page, 'In die Tabelle übernehmen');
    await main(page).getByText('19 Fragen gelesen', { exact: true }).waitFor();
    await choose('fragen.csv', Buffer.from('Kriterium;Code;Wortlaut\nSport;2.9.1;Wer turnt?\n'));
    await press(page, 'Zur Tabelle hinzufügen');
    await main(page).getByText('1 Frage gelesen', { exact: true }).waitFor();
    expect(await textOf(count(page))).toContain('20 Fragen');
    await press(page, 'Tabelle ersetzen');
    await main(page).getByText('Die vorherige Tabelle ist noch da.').waitFor();
    expect(await textOf(count(page))).toContain('1 Frage in 34 Kriterien');
    await press(page, 'Tabellen tauschen');
    expect(await textOf(count(page))).toContain('20 Fragen');
  });

  it('keeps everything where the server refuses, and says why', async () => {
    screens.expectComplaint(/status of 4\d\d/);
    const page = await screens.open(OWN);
    await main(page).getByLabel('Bezeichnung der Fassung').fill('2020');
    await main(page).getByRole('radio', { name: 'Vorlage ausfüllen' }).check();
    const letter = textFile('brief.csv', 'Sehr geehrte Damen und Herren');
    await main(page).getByLabel('Ausgefüllte Vorlage').setInputFiles(letter);
    await press(page, 'In die Tabelle übernehmen');
    expect(await textOf(main(page).getByRole('alert'))).toMatch(/^Es wurde nichts gelesen .{20,}/);
    await pasteQuestions(page, '1.1.1 Erste Frage?', '1 Frage gelesen');
    await press(page, 'Entwurf anlegen');
    await main(page)
      .getByText('Eine Fassung mit diesem Titel und dieser Bezeichnung gibt es schon.')
      .waitFor();
    await expectFocus(page, main(page).getByLabel('Bezeichnung der Fassung'));
    expect(await main(page).getByLabel('Wortlaut der Frage 1.1.1').inputValue()).toBe('Erste Frage?');
  });
});

describe('the questions of a draft', () => {
  const begin = async (edition: string): Promise<Page> => {
    const page = await screens.open(CATALOGUE);
    await beginOwnVersion(page, CATALOGUE, edition);
    await pasteQuestions(page, '1.1.1 Erste Frage?\n1.1.2 Zweite Frage?', '2 Fragen gelesen');
    await createDraft(page, edition);
    await main(page).getByRole('link', { name: '1. Fragen' }).click();
    await main(page).getByRole('button', { name: 'Fragen speichern' }).waitFor();
    return page;
  };

  it('are changed and saved, also after somebody decided on links meanwhile', async () => {
    screens.expectComplaint(/status of 409/);
    const page = await begin('Papier 3');
    await main(page).getByLabel('Wortlaut der Frage 1.1.2').fill('Dritte Frage?');
    const other = await screens.open(page.url().replace(/\/fragen$/, ''));
    await press(other, /^34 Kriterien .* bestätigen$/);
    await other.getByRole('progressbar', { name: '34 von 34 entschieden' }).waitFor();
    await press(page, 'Fragen speichern');
    await main(page).getByText('Die Fragen sind gespeichert.').waitFor();
    await page.getByRole('progressbar', { name: '34 von 34 entschieden' }).waitFor();
  });

  it('that two people change are shown side by side, and nobody’s text is lost', async () => {
    screens.expectComplaint(/status of 409/);
    const page = await begin('Papier 4');
    const other = await screens.open(page.url());
    await main(other).getByLabel('Wortlaut der Frage 1.1.1').fill('Von der anderen Person?');
    await press(other, 'Fragen speichern');
    await main(other).getByText('Die Fragen sind gespeichert.').waitFor();

    await main(page).getByLabel('Wortlaut der Frage 1.1.1').fill('Von mir?');
    await press(page, 'Fragen speichern');
    const conflict = main(page).getByRole('alert');
    await conflict.waitFor();
    expect(await textOf(conflict)).toMatch(
      /Ihre Tabelle: „Von mir\?“.*Gespeichert: „Von der anderen Person\?“/,
    );
    await expectNoAxeViolation(page);
    await press(page, 'Gespeicherte Tabelle ansehen');
    const wording = main(page).getByLabel('Wortlaut der Frage 1.1.1');
    expect(await wording.inputValue()).toBe('Von der anderen Person?');
    await press(page, 'Tabellen tauschen');
    expect(await wording.inputValue()).toBe('Von mir?');
    await press(page, 'Fragen speichern');
    await main(page).getByText('Die Fragen sind gespeichert.').waitFor();
  });
});

describe('the screens of a version of one’s own', () => {
  it.each([
    [
      'with pasted questions',
      (page: Page) => pasteQuestions(page, `${inventedQuestions()}\n9.1.1`, '107 Fragen gelesen'),
    ],
    ['with a template', (page: Page) => main(page).getByRole('radio', { name: 'Vorlage ausfüllen' }).check()],
  ])('%s fit from 320 to 1920 px, everybody can use them, and no word is foreign', (name, prepare) =>
    expectSoundScreen(screens, { name, address: OWN, prepare }),
  );
});
