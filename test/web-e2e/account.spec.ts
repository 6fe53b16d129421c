import { describe, expect, it } from '@jest/globals';
import type { PrintedAccount } from '@selbstcheck/testing';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { mailedLink } from './browser/mailed-links.js';
import { newAccount } from './browser/newcomers.js';
import { expectScreen, signInOnScreen } from './browser/sign-in-screen.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens();
const NEW_PASSWORD = 'Ofen-Wolke-29-Treppe';

/** Somebody new, on the screen of their own account. */
async function ownAccount(email: string): Promise<{ page: Page; account: PrintedAccount }> {
  const account = await newAccount(screens.server(), {
    email,
    role: 'viewer',
    department: 'Jugendamt',
  });
  return { page: await openAccount(account), account };
}

async function openAccount(account: PrintedAccount): Promise<Page> {
  const page = await screens.open('/anmelden?weiter=/konto', { as: 'nobody' });
  await signInOnScreen(page, account);
  await expectScreen(page, 'Mein Konto');
  return page;
}

const card = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });
const cannotSignIn = async (account: PrintedAccount) => {
  const page = await screens.open('/anmelden', { as: 'nobody' });
  await signInOnScreen(page, account);
  await page.getByText('E-Mail-Adresse oder Kennwort stimmt nicht.').waitFor();
};

describe('the own account', () => {
  it('shows name and language as they are, and keeps what is changed', async () => {
    const { page } = await ownAccount('name@kommune.example');
    await expectNoAxeViolation(page);
    const profile = card(page, 'Name und Sprache');
    await profile.getByLabel('Ihr Name').fill('Kim Neuname');
    await profile.getByRole('button', { name: 'Speichern' }).click();
    await profile.getByText('Gespeichert.').waitFor();
    await page.getByRole('button', { name: 'Angemeldet als Kim Neuname' }).waitFor();
    await profile.getByLabel('Sprache der Bildschirme und E-Mails').selectOption('en');
    await profile.getByRole('button', { name: 'Speichern' }).click();
    await expectScreen(page, 'My account');
    await page.reload();
    await expectScreen(page, 'My account');
    expect(await page.getByLabel('Your name').inputValue()).toBe('Kim Neuname');
  });

  it('another password ends the other sessions; the old one no longer works', async () => {
    screens.expectComplaint(/status of 4(01|03|22)/);
    const { page, account } = await ownAccount('kennwort@kommune.example');
    const elsewhere = await openAccount(account);
    const password = card(page, 'Kennwort');
    await password.locator('summary').click();
    const change = async (current: string, next: string) => {
      await password.getByLabel('Jetziges Kennwort').fill(current);
      await password.getByLabel('Neues Kennwort').fill(next);
      await password.getByRole('button', { name: 'Kennwort ändern' }).click();
    };
    await change('Falsch-Falsch-11-Falsch', NEW_PASSWORD);
    await password.getByText('Das Kennwort stimmt nicht.').waitFor();
    await change(account.password, 'password1234');
    await password.getByText('Dieses Kennwort ist zu kurz oder zu leicht zu erraten.').waitFor();
    await expectNoAxeViolation(page);
    await change(account.password, NEW_PASSWORD);
    await password.getByText('Das neue Kennwort gilt.').waitFor();
    await elsewhere.reload();
    await expectScreen(elsewhere, 'Anmelden');
    await cannotSignIn(account);
    await page.reload();
    await expectScreen(page, 'Mein Konto');
  });

  it('another address counts once the link to it is confirmed', async () => {
    screens.expectComplaint(/status of 401/);
    const { page, account } = await ownAccount('alt@kommune.example');
    const address = card(page, 'E-Mail-Adresse');
    await address.locator('summary').click();
    await address.getByLabel('Neue E-Mail-Adresse').fill('neu@kommune.example');
    await address.getByLabel('Kennwort', { exact: true }).fill(account.password);
    await address.getByRole('button', { name: 'Link an neue Adresse schicken' }).click();
    await address.getByText('Bis Sie ihn bestätigen, gilt die alte Adresse.').waitFor();
    const link = await mailedLink(screens.server(), 'neu@kommune.example', 'adresse-bestaetigen');
    const confirmation = await screens.open(link, { as: 'nobody' });
    await expectScreen(confirmation, 'Neue E-Mail-Adresse bestätigen');
    await expectNoAxeViolation(confirmation);
    await page.reload();
    await card(page, 'E-Mail-Adresse').getByText('alt@kommune.example').waitFor();
    await confirmation.getByRole('button', { name: 'Adresse bestätigen' }).click();
    await expectScreen(confirmation, 'Die neue Adresse gilt');
    await openAccount({ ...account, email: 'neu@kommune.example' });
    await cannotSignIn(account);
  });

  it('lists where one is signed in, and ends it everywhere else', async () => {
    screens.expectComplaint(/status of 401/);
    const { page, account } = await ownAccount('geraete@kommune.example');
    await card(page, 'Wo Sie angemeldet sind')
      .getByText('Sie sind nur auf diesem Gerät angemeldet.')
      .waitFor();
    const elsewhere = await openAccount(account);
    await page.reload();
    const sessions = card(page, 'Wo Sie angemeldet sind');
    await sessions.getByText('zuletzt benutzt').waitFor();
    expect(await sessions.getByRole('listitem').count()).toBe(2);
    await sessions.locator('summary').click();
    await sessions.getByLabel('Kennwort', { exact: true }).fill(account.password);
    await sessions.getByRole('button', { name: 'Auf allen anderen Geräten abmelden' }).click();
    await sessions.getByText('Auf allen anderen Geräten sind Sie abgemeldet.').waitFor();
    expect(await sessions.getByRole('listitem').count()).toBe(1);
    await elsewhere.reload();
    await expectScreen(elsewhere, 'Anmelden');
  });

  it('a municipality can be left, after a question', async () => {
    const { page } = await ownAccount('verlaesst@kommune.example');
    const memberships = card(page, 'Ihre Kommunen');
    expect(await textOf(memberships.getByRole('listitem'))).toMatch(/^Dessau-Roßlau: Leserecht, Jugendamt/);
    await memberships.getByRole('button', { name: 'Dessau-Roßlau verlassen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Dessau-Roßlau verlassen?' });
    await expectNoAxeViolation(page);
    await dialog.getByRole('button', { name: 'Verlassen' }).click();
    await memberships.getByText('Sie gehören zu keiner Kommune.').waitFor();
    await page.goto('/');
    await expectScreen(page, 'Sie gehören noch zu keiner Kommune');
    await expectNoAxeViolation(page);
  });

  it('everything stored about oneself can be downloaded, without secrets', async () => {
    const { page, account } = await ownAccount('auskunft@kommune.example');
    const download = page.waitForEvent('download');
    await card(page, 'Ihre Daten').getByRole('button', { name: 'Meine Daten herunterladen' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.json$/);
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toContain(account.email);
    expect(text).not.toContain(account.password);
    expect(text).not.toContain('$argon2');
    await page.getByText('Die Datei ist heruntergeladen.').waitFor();
  });

  it('is erased in two steps: the data is offered first, then the password is asked for', async () => {
    screens.expectComplaint(/status of 4(01|22|03)/);
    const { page, account } = await ownAccount('geht@kommune.example');
    await card(page, 'Ihre Daten').getByRole('button', { name: 'Konto löschen' }).click();
    const offer = page.getByRole('dialog', { name: 'Möchten Sie Ihre Daten vorher sichern?' });
    await expectNoAxeViolation(page);
    const download = page.waitForEvent('download');
    await offer.getByRole('button', { name: 'Herunterladen und weiter' }).click();
    await download;
    const dialog = page.getByRole('dialog', { name: 'Konto löschen?' });
    await dialog.getByLabel('Kennwort', { exact: true }).fill('Falsch-Falsch-11-Falsch');
    await dialog.getByRole('button', { name: 'Konto endgültig löschen' }).click();
    await dialog.getByText('Das Kennwort stimmt nicht.').waitFor();
    await expectNoAxeViolation(page);
    await dialog.getByLabel('Kennwort', { exact: true }).fill(account.password);
    await dialog.getByRole('button', { name: 'Konto endgültig löschen' }).click();
    await page.getByText('Ihr Konto ist gelöscht.').waitFor();
    await expectScreen(page, 'Anmelden');
    await cannotSignIn(account);
  });
});
