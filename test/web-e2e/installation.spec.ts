import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { mailedLink } from './browser/mailed-links.js';
import { newAccount } from './browser/newcomers.js';
import { expectScreen, signInOnScreen } from './browser/sign-in-screen.js';
import { useScreens, withNothing } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { textOf } from './reports/text-of.js';

const INSTALLATION = '/verwaltung/installation';
const OVERVIEW = /^Die Kommune /;

describe('the administration of the installation', () => {
  const screens = useScreens();
  const open = (section: string) => screens.open(`${INSTALLATION}/${section}`, { as: 'installation_admin' });
  const entryOf = (page: Page, words: string) =>
    page.getByRole('main').getByRole('listitem').filter({ hasText: words });

  /** Chooses what to do with the account, and confirms. */
  const act = async (page: Page, name: string, choice: string, done: string) => {
    await page.getByRole('button', { name: `${name}: Was möchten Sie tun?` }).click();
    await page.getByRole('button', { name: choice, exact: true }).filter({ visible: true }).click();
    const dialog = page.getByRole('dialog');
    await expectNoAxeViolation(page);
    await dialog.getByRole('button', { name: choice, exact: true }).click();
    await page.getByText(done).waitFor();
  };

  it('sees no results of any municipality', async () => {
    const page = await open('kommunen');
    await page.goto('/kommunen/demo-dessau-rosslau/runden/demo-dessau-rosslau-2020');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('table').count()).toBe(0);
    screens.expectComplaint(/status of 40[34]/);
  });

  it('locks an account and unlocks it again', async () => {
    screens.expectComplaint(/status of 401/);
    const account = await newAccount(screens.server(), { email: 'gesperrt@kommune.example', role: 'viewer' });
    const theirs = await screens.open('/anmelden', { as: 'nobody' });
    await signInOnScreen(theirs, account);
    await expectScreen(theirs, OVERVIEW);
    const page = await open('konten');
    await act(page, 'gesperrt', 'Sperren', 'Das Konto von gesperrt ist gesperrt.');
    await theirs.reload();
    await expectScreen(theirs, 'Anmelden');
    await signInOnScreen(theirs, account);
    await theirs.getByText('E-Mail-Adresse oder Kennwort stimmt nicht.').waitFor();
    await act(page, 'gesperrt', 'Freigeben', 'Das Konto von gesperrt ist freigegeben.');
    await signInOnScreen(theirs, account);
    await expectScreen(theirs, OVERVIEW);
  });

  it('gives a person’s data out and erases the account, after the data was offered', async () => {
    screens.expectComplaint(/status of 401/);
    const account = await newAccount(screens.server(), {
      email: 'geloescht@kommune.example',
      role: 'viewer',
    });
    const page = await open('konten');
    await page.getByRole('button', { name: 'geloescht: Was möchten Sie tun?' }).click();
    await page.getByRole('button', { name: 'Löschen', exact: true }).filter({ visible: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Konto von geloescht löschen?' });
    await dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
    await dialog.getByText('Bitte laden Sie das Archiv herunter').waitFor();
    await expectNoAxeViolation(page);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Archiv herunterladen' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain(account.email);
    await dialog.getByText('Das Archiv ist heruntergeladen.').waitFor();
    await dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
    await page.getByText('Das Konto ist gelöscht.').waitFor();
    expect(await entryOf(page, account.email).count()).toBe(0);
    const theirs = await screens.open('/anmelden', { as: 'nobody' });
    await signInOnScreen(theirs, account);
    await theirs.getByText('E-Mail-Adresse oder Kennwort stimmt nicht.').waitFor();
  });

  it('cannot be given up by the last person who has it', async () => {
    screens.expectComplaint(/status of 409/);
    const page = await open('konten');
    await page.getByRole('button', { name: 'Beispiel-Verwaltung: Was möchten Sie tun?' }).click();
    await page.getByRole('button', { name: 'Verwaltung entziehen' }).filter({ visible: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Verwaltung entziehen' }).click();
    await dialog.getByText('Das ist die letzte Person, die diese Installation verwaltet.').waitFor();
  });

  it('invites a second person to it, whose mail lies in the folder', async () => {
    const email = 'zweite@kommune.example';
    const page = await open('konten');
    await page.getByLabel('E-Mail-Adresse').fill(email);
    await page.getByRole('button', { name: 'Einladen', exact: true }).click();
    await page.getByText(`Einladung an ${email} liegt bereit`).waitFor();
    await page.getByRole('link', { name: 'Zu den Nachrichten' }).click();
    await expectScreen(page, 'Nachrichten');
    const mail = entryOf(page, email);
    await mail.getByText('Text der Nachricht').click();
    await expectNoAxeViolation(page);
    // in a demonstration, so that one person can try everything
    expect(await textOf(mail)).toContain(await mailedLink(screens.server(), email, 'einladung'));
  });

  it('adds a municipality, once, and leads to its members', async () => {
    screens.expectComplaint(/status of 409/);
    const page = await open('kommunen');
    const add = async (name: string) => {
      await page.getByLabel('Name der Kommune').fill(name);
      await page.getByRole('button', { name: 'Hinzufügen' }).click();
    };
    await add('Auental');
    await page.getByText('Auental ist hinzugefügt.').waitFor();
    await add('Auental');
    await page.getByText('Eine Kommune mit diesem Namen gibt es schon.').waitFor();
    await expectNoAxeViolation(page);
    expect(await textOf(entryOf(page, 'Auental'))).toContain('0 Mitglieder');
    await page.getByRole('link', { name: 'Mitglieder Auental' }).click();
    await page.getByText('Noch niemand. Laden Sie unten die erste Person ein.').waitFor();
    // with a municipality of its own the installation is in use: links no longer stand on the screen
    await page.goto(`${INSTALLATION}/nachrichten`);
    await entryOf(page, 'zweite@kommune.example').waitFor();
    expect(await page.getByRole('main').textContent()).not.toContain('/einladung#');
  });

  it('sets how long what is kept, within limits, and Datenschutz says so', async () => {
    const page = await open('einstellungen');
    const years = page.getByLabel('Protokoll, in Jahren');
    await years.fill('99');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Dieser Wert passt nicht.').waitFor();
    await expectNoAxeViolation(page);
    await years.fill('7');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Gespeichert.').waitFor();
    const privacy = await screens.open('/datenschutz', { as: 'nobody' });
    await privacy.getByText('7 Jahre.').first().waitFor();
  });
});

describe('a server without demonstration data', () => {
  const screens = useScreens(withNothing);

  it('shows the mails of the folder without their links', async () => {
    const email = 'neu@auental.example';
    const page = await screens.open('/');
    await page.goto(`${INSTALLATION}/konten`);
    await page.getByLabel('E-Mail-Adresse').fill(email);
    await page.getByRole('button', { name: 'Einladen', exact: true }).click();
    await page.getByText(`Einladung an ${email} liegt bereit`).waitFor();
    const [, secret = '?'] = (await mailedLink(screens.server(), email, 'einladung')).split('#');
    await page.getByRole('link', { name: 'Zu den Nachrichten' }).click();
    await page.getByRole('main').getByRole('listitem').filter({ hasText: email }).waitFor();
    expect(await page.content()).not.toContain(secret);
  });
});
