import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { newAccount } from './browser/newcomers.js';
import { expectScreen, signInOnScreen } from './browser/sign-in-screen.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens();
const DESSAU = '/verwaltung/kommunen/demo-dessau-rosslau';
const INSTALLATION = '/verwaltung/installation';

const entries = (page: Page) =>
  page
    .locator('section', { has: page.getByRole('heading', { name: 'Einträge, neueste zuerst' }) })
    .getByRole('listitem');
const titles = async (page: Page) => {
  await entries(page).first().waitFor();
  return entries(page).getByRole('heading').allInnerTexts();
};

describe('the audit trail on the screen', () => {
  it('says in words what happened and in which role, without names', async () => {
    const page = await screens.open(`${DESSAU}/mitglieder`);
    await page.getByRole('button', { name: 'Ändern Beispiel-Einsicht' }).click();
    const dialog = page.getByRole('dialog', { name: /Rolle und Aufgaben/ });
    await dialog.getByLabel('Funktion').fill('Presse');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Die Angaben zu Beispiel-Einsicht sind geändert.').waitFor();
    await page
      .getByRole('navigation', { name: 'Bereiche der Verwaltung' })
      .getByRole('link', { name: 'Protokoll' })
      .click();
    const newest = entries(page).first();
    await newest.getByText('Rolle oder Aufgabe eines Mitglieds wurde geändert').waitFor();
    expect(await textOf(newest)).toMatch(/Koordination Leitung, Integrationsbüro/);
    await newest.locator('summary').click();
    const change = newest.getByRole('row', { name: /^Funktion/ });
    expect(await textOf(change)).toBe('Funktion leer Presse');
    await expectNoAxeViolation(page);
    const words = await page.getByRole('main').textContent();
    for (const name of ['Beispiel-Einsicht', 'Beispiel-Koordination', '@beispiel.example']) {
      expect(words).not.toContain(name);
    }
  });

  it('is narrowed down by kind and day; the address carries it, and going back undoes it', async () => {
    await newAccount(screens.server(), { email: 'neu@kommune.example', role: 'viewer' });
    const page = await screens.open(`${DESSAU}/protokoll`);
    const all = await titles(page);
    expect(all.length).toBeGreaterThan(2);
    const action = page.getByLabel('Vorgang');
    await action.selectOption({ label: 'Rolle oder Aufgabe eines Mitglieds wurde geändert' });
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    await page.waitForURL('**/protokoll?*');
    await entries(page).nth(1).waitFor({ state: 'detached' });
    expect(await titles(page)).toEqual(['Rolle oder Aufgabe eines Mitglieds wurde geändert']);
    await page.reload();
    expect(await titles(page)).toHaveLength(1);
    await page.goBack();
    await entries(page).nth(1).waitFor();
    expect(await titles(page)).toEqual(all);
    await page.getByLabel('bis', { exact: true }).fill('2001-01-01');
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    await page.getByText('Zu dieser Auswahl gibt es keinen Eintrag.').waitFor();
    await page.getByLabel('von', { exact: true }).fill('2002-01-01');
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    await page.getByText('Das Ende liegt vor dem Anfang.').waitFor();
    await expectNoAxeViolation(page);
    await page.getByRole('button', { name: 'Alle zeigen' }).click();
    expect(await titles(page)).toEqual(all);
  });

  it.each([
    ['Tabelle (CSV)', /\.csv$/],
    ['vollständig (JSON)', /\.json$/],
  ])('is downloaded as a file: %s', async (button, name) => {
    const page = await screens.open(`${DESSAU}/protokoll`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(name);
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toContain('member_changed');
    expect(text).not.toContain('Beispiel-Koordination');
    await page.reload();
    expect((await titles(page))[0]).toBe('Protokoll wurde heruntergeladen');
  });

  it('of the installation is checked for gaps on demand', async () => {
    const page = await screens.open(`${INSTALLATION}/protokoll`, { as: 'installation_admin' });
    await page.getByRole('button', { name: 'Kette prüfen' }).click();
    await page.getByText(/Die Kette ist lückenlos: \d+ Einträge geprüft\./).waitFor();
    expect(await textOf(page.locator('.outcome code'))).toMatch(/^[0-9a-f]{64}$/);
    await expectNoAxeViolation(page);
  });
});

describe('seeing the entries of one person', () => {
  it('takes a reason and a second person, and is itself in the trail', async () => {
    const member = { email: 'mitarbeit@kommune.example', role: 'coordination' } as const;
    const account = await newAccount(screens.server(), member);
    const theirs = await screens.open('/anmelden?weiter=/verwaltung', { as: 'nobody' });
    await signInOnScreen(theirs, account);
    await expectScreen(theirs, 'Mitglieder');

    const asking = await screens.open(`${DESSAU}/einsicht`);
    const person = asking.getByLabel('Um wen geht es?');
    await asking.getByRole('button', { name: 'Beantragen' }).click();
    await asking.getByText('Bitte füllen Sie dieses Feld aus.').first().waitFor();
    await person.selectOption({ label: 'mitarbeit' });
    await asking.getByLabel('Warum ist die Einsicht nötig?').fill('Eine Runde fehlt.');
    await asking.getByRole('button', { name: 'Beantragen' }).click();
    await asking.getByText('Der Antrag ist gestellt.').waitFor();
    await asking
      .getByText('Eine zweite Person aus Koordination oder Steuerungsgruppe muss freigeben.')
      .waitFor();
    expect(await asking.getByRole('button', { name: /^Freigeben/ }).count()).toBe(0);
    expect(await asking.getByRole('link', { name: /^Einträge ansehen/ }).count()).toBe(0);
    await expectNoAxeViolation(asking);

    const second = await screens.open('/verwaltung', { as: 'steering' });
    await expectScreen(second, 'Einsicht nach Person');
    expect(await second.getByRole('heading', { name: 'Einsicht beantragen' }).count()).toBe(0);
    await second.getByRole('button', { name: 'Freigeben mitarbeit' }).click();
    const dialog = second.getByRole('dialog', { name: 'Einsicht zu mitarbeit freigeben?' });
    expect(await textOf(dialog)).toContain('Grund: Eine Runde fehlt.');
    await dialog.getByRole('button', { name: 'Freigeben' }).click();
    await dialog.getByText('Bitte füllen Sie dieses Feld aus.').waitFor();
    await dialog.getByLabel('Wie war die Personalvertretung beteiligt?').fill('Personalrat hat zugestimmt.');
    await expectNoAxeViolation(second);
    await dialog.getByRole('button', { name: 'Freigeben' }).click();
    await second.getByText('Die Einsicht zu mitarbeit ist freigegeben.').waitFor();
    expect(await second.getByRole('link', { name: /^Einträge ansehen/ }).count()).toBe(0);

    await asking.reload();
    await asking.getByText('Personalrat hat zugestimmt.').waitFor();
    await asking.getByRole('link', { name: 'Einträge ansehen mitarbeit' }).click();
    await asking.getByText('Sie sehen die Einträge einer einzelnen Person').waitFor();
    await expectNoAxeViolation(asking);
    const seen = await titles(asking);
    expect(seen).not.toContain('Einsicht nach Person wurde beantragt');
    await asking.getByRole('link', { name: 'Einsicht beenden' }).click();
    await asking.getByText('Sie sehen die Einträge einer einzelnen Person').waitFor({ state: 'detached' });
    await asking.reload();
    const after = await titles(asking);
    for (const step of ['beantragt', 'freigegeben', 'genutzt']) {
      expect(after).toContain(`Einsicht nach Person wurde ${step}`);
    }
  });
});
