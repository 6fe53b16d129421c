import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { CATALOGUE, DESSAU } from './browser/addresses.js';
import { expectFocus, tabTo } from './browser/keyboard.js';
import { expectScreen } from './browser/sign-in-screen.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { textFile } from './reports/choose-report.js';
import { textOf } from './reports/text-of.js';
import { draftOf, readDraftOnScreen } from './years/read-draft.js';

const screens = useScreens();

const main = (page: Page) => page.getByRole('main');
const row = (page: Page, name: RegExp) => main(page).getByRole('button', { name });
/** How far the round in work is comes last. */
const overviewIsComplete = async (page: Page) => {
  await page.getByRole('table').waitFor();
  await page.getByText(/66 von 108 Fragen beantwortet/).waitFor();
};
const press = (page: Page, name: string | RegExp) =>
  main(page).getByRole('button', { name, exact: true }).click();
const progress = async (page: Page, words: string) =>
  page.getByRole('progressbar', { name: words }).waitFor();
const confirmAlike = (page: Page) => press(page, /^106 wortgleiche Fragen .* bestätigen$/);
const toActivation = (page: Page) =>
  page
    .getByRole('navigation', { name: 'Schritte' })
    .getByRole('link', { name: /aktivieren/ })
    .click();

describe('the catalogue versions', () => {
  it('are listed with who uses them, and can be read down to the question', async () => {
    const page = await screens.revisit(CATALOGUE, { as: 'viewer' });
    const versions = main(page).getByRole('listitem');
    expect(await textOf(versions.filter({ hasText: 'Fassung Demonstration 1.0' }))).toMatch(
      /in 4 eigenen Runden benutzt – unveränderlich, weil in Benutzung verbunden mit: Demonstration 2\.0$/,
    );
    expect(await page.getByLabel('Katalogdatei').count()).toBe(0);
    await main(page)
      .getByRole('link', { name: /Fassung Demonstration 2\.0$/ })
      .click();
    await expectScreen(page, /, Fassung Demonstration 2\.0$/);
    await main(page).getByText('Management und Steuerung').click();
    await main(page).getByText('Monitoring').click();
    expect(await textOf(main(page))).toContain('1.4.1 Werden Kennzahlen zu Teilhabe');
  });

  it('say where the wording lies on paper only', async () => {
    const page = await screens.revisit(`${CATALOGUE}/fassungen/wk-2020`);
    await main(page)
      .locator('details')
      .evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute('open', '');
      });
    expect(await textOf(main(page))).toMatch(/Wortlaut liegt auf Papier vor|nicht erfasst/);
  });
});

describe('a new version from a file', () => {
  it('is read, linked, looked at, activated, and then listed; no figure moves', async () => {
    const overview = await screens.open(
      DESSAU.replace(/dessau-rosslau/g, 'weidenfurt').replace('2020', '2023'),
    );
    await overviewIsComplete(overview);
    const figures = await textOf(main(overview));

    const page = await screens.revisit(CATALOGUE);
    await readDraftOnScreen(page, 'versuch-3', 'Versuch 3.0');
    await progress(page, '0 von 144 entschieden');
    await confirmAlike(page);
    await progress(page, '140 von 144 entschieden');

    // what is uncertain unfolds by itself, one after the other
    const reworded = row(page, /^1\.4\.1 /);
    await expectFocus(page, reworded);
    expect(await reworded.getAttribute('aria-expanded')).toBe('true');
    expect(await main(page).getByRole('deletion').allTextContents()).toEqual(['regelmäßig']);
    expect(await main(page).getByRole('insertion').allTextContents()).toEqual(['jedes Jahr']);
    await expectNoAxeViolation(page);
    await press(page, 'Bestätigen');
    await progress(page, '141 von 144 entschieden');
    await expectFocus(page, row(page, /^2\.9\.3 /));
    await press(page, 'Bestätigen');
    await progress(page, '142 von 144 entschieden');

    await toActivation(page);
    await main(page).getByText('Noch mindestens 2 Zuordnungen sind offen (1 Kriterium, 1 Frage).').waitFor();
    expect(await main(page).getByRole('button', { name: 'Fassung aktivieren' }).count()).toBe(0);
    await main(page).getByRole('link', { name: 'Zu den offenen Zuordnungen' }).click();

    await press(page, /^Kriterium Klimaanpassung/);
    await press(page, 'Bestätigen');
    await progress(page, '143 von 144 entschieden');
    await press(page, 'Bestätigen');
    await progress(page, '144 von 144 entschieden');
    await main(page).getByRole('link', { name: 'Folgen prüfen', exact: true }).click();

    await main(page).getByRole('heading', { name: '1 Reihe beginnt neu' }).waitFor();
    await press(page, 'Fassung aktivieren');
    await expectFocus(page, main(page).getByLabel('Begründung'));
    await main(page).getByLabel('Begründung').fill('Beschluss der Steuerungsgruppe');
    await press(page, 'Fassung aktivieren');
    const dialog = page.getByRole('dialog');
    expect(await textOf(dialog)).toContain('Danach ist die Fassung unveränderlich');
    await dialog.getByRole('button', { name: 'Aktivieren' }).click();
    await expectScreen(page, /, Fassung Versuch 3\.0$/);
    await main(page).getByText('Die Fassung ist aktiviert.').waitFor();

    await main(page).getByRole('link', { name: 'Zum Katalog' }).click();
    const listed = main(page).getByRole('listitem').filter({ hasText: 'Fassung Versuch 3.0' });
    expect(await textOf(listed)).toMatch(
      /7 Handlungsfelder · 35 Kriterien · 108 Fragen.*noch in keiner eigenen Runde benutzt verbunden mit: Demonstration 2\.0$/,
    );
    await overview.reload();
    await overviewIsComplete(overview);
    expect(await textOf(main(overview))).toBe(figures);
  });

  it('is decided by keyboard, and the decision is taken back', async () => {
    const page = await screens.revisit(await draftOf(screens.server(), 'tastatur-3', 'Tastatur 3.0'));
    const reworded = row(page, /^1\.4\.1 /);
    await tabTo(page, reworded);
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('radio', { name: 'leicht umformuliert' }));
    await page.keyboard.press('ArrowDown');
    await expectFocus(page, page.getByRole('radio', { name: 'inhaltlich geändert' }));
    await page.keyboard.press('Enter');
    await page.getByText(/^Gespeichert: .*, inhaltlich geändert\.$/).waitFor();
    await press(page, 'Rückgängig machen');
    await page.getByText(/^Wieder offen: /).waitFor();
    await expectFocus(page, reworded);
    await progress(page, '0 von 144 entschieden');
  });

  it('shows which trends a decision would break before anything is activated', async () => {
    const page = await screens.revisit(await draftOf(screens.server(), 'bruch-3', 'Bruch 3.0'));
    await main(page).getByRole('radio', { name: /^alle/ }).check();
    const security = row(page, /^Kriterium Sicherheit und Recht/);
    await security.click();
    await page.getByRole('radio', { name: 'inhaltlich geändert' }).check();
    await press(page, 'Bestätigen');
    await page.getByText(/^Gespeichert: /).waitFor();
    await toActivation(page);
    await main(page).getByRole('heading', { name: '1 Reihe bricht ab' }).waitFor();
    const [first] = await main(page).getByRole('heading', { level: 3 }).allTextContents();
    expect(first).toContain('bricht ab');
    expect(await textOf(main(page))).toMatch(/„Sicherheit und Recht“/);
  });

  it('that somebody else changed meanwhile keeps what was typed and asks again', async () => {
    screens.expectComplaint(/status of 409/);
    const address = await draftOf(screens.server(), 'zu-zweit-3', 'Zu zweit 3.0');
    const page = await screens.revisit(address);
    await row(page, /^1\.4\.1 /).click();
    await page.getByRole('radio', { name: 'inhaltlich geändert' }).check();
    await main(page).getByText('Begründung hinzufügen').click();
    await main(page).getByLabel('Begründung').fill('Anderer Zeitraum');

    const other = await screens.open(address);
    await confirmAlike(other);
    await progress(other, '140 von 144 entschieden');

    await press(page, 'Bestätigen');
    await page.getByText('Der Entwurf wurde inzwischen geändert').waitFor();
    await progress(page, '140 von 144 entschieden');
    expect(await page.getByRole('radio', { name: 'inhaltlich geändert' }).isChecked()).toBe(true);
    expect(await main(page).getByLabel('Begründung').inputValue()).toBe('Anderer Zeitraum');
    await press(page, 'Bestätigen');
    await progress(page, '141 von 144 entschieden');
  });

  it('is deleted after a question', async () => {
    const page = await screens.revisit(await draftOf(screens.server(), 'verworfen-3', 'Verworfen 3.0'));
    await press(page, 'Entwurf löschen');
    await page.getByRole('dialog').getByRole('button', { name: 'Entwurf löschen' }).click();
    await main(page).getByText('Der Entwurf ist gelöscht.').waitFor();
    expect(
      await main(page)
        .getByRole('link', { name: /Verworfen/ })
        .count(),
    ).toBe(0);
  });
});

describe('files that are no catalogue', () => {
  const fail = async (text: string): Promise<string> => {
    screens.expectComplaint(/status of 4\d\d/);
    const page = await screens.revisit(CATALOGUE);
    await page
      .getByLabel('Katalogdatei')
      .setInputFiles(
        [textFile('katalog.json', text)].flatMap((file) => (typeof file === 'string' ? [] : [file])),
      );
    await press(page, 'Als Entwurf einlesen');
    const alert = main(page).getByRole('alert');
    await alert.waitFor();
    await expectNoAxeViolation(page);
    return textOf(alert);
  };

  it.each([
    ['an empty file', ''],
    ['no JSON', 'Sehr geehrte Damen und Herren'],
    ['another format', '{"format":"something-else@1"}'],
  ])('%s is refused in words', async (_, text) => {
    const told = await fail(text);
    expect(told).toMatch(/^Die Datei wurde nicht eingelesen .{20,}/);
    expect(told).not.toMatch(/undefined|JSON\.parse|Unexpected/);
  });

  it('a version with the same id twice is refused with the place in the file', async () => {
    const criterion = { id: 'twice', title: { de: 'Zugang' }, questionCount: 3, questions: [] };
    const field = { id: 'f1', number: 1, title: { de: 'Wohnen' }, criteria: [criterion, criterion] };
    const version = {
      id: 'doppelt',
      title: { de: 'Katalog' },
      edition: '1',
      isDemonstration: false,
      fields: [field],
    };
    const told = await fail(JSON.stringify({ format: 'selbstcheck-catalogue@1', version, mappings: [] }));
    expect(told).toContain('Die Kennung „twice“ kommt mehrmals vor');
  });

  it('nothing chosen is said at the file', async () => {
    const page = await screens.revisit(CATALOGUE);
    await press(page, 'Als Entwurf einlesen');
    await page.getByText('Bitte wählen Sie zuerst eine Datei.').waitFor();
    await expectFocus(page, page.getByLabel('Katalogdatei'));
  });
});
