import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expectFocus } from './browser/keyboard.js';
import { mailedLink } from './browser/mailed-links.js';
import { newAccount } from './browser/newcomers.js';
import { expectScreen, signInOnScreen } from './browser/sign-in-screen.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { chooseFile } from './reports/choose-report.js';
import { fixture } from './reports/fixtures.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens();
const DESSAU = '/verwaltung/kommunen/demo-dessau-rosslau';
const WEIDENFURT = '/verwaltung/kommunen/demo-weidenfurt';

const listed = (page: Page, title: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: title }) });
/** What came of an action; it has the focus, because the button that was pressed is often gone. */
const expectOutcome = async (page: Page, words: string) => {
  const outcome = page.locator('.outcome', { hasText: words });
  await outcome.waitFor();
  await expectFocus(page, outcome);
};

describe('Verwaltung', () => {
  it('is reached from the own menu and shows each role what it may do, and nothing else', async () => {
    const sections = {
      coordination: /Dessau-Roßlau Mitglieder .*Protokoll.*Runden/,
      steering: /Dessau-Roßlau Einsicht nach Person/,
      installation_admin: /Installation Kommunen Konten Nachrichten Protokoll/,
    } as const;
    for (const [role, shown] of Object.entries(sections)) {
      const page = await screens.open('/methoden', { as: role as keyof typeof sections });
      await page.getByRole('button', { name: /^Angemeldet als/ }).click();
      await page.getByRole('link', { name: 'Verwaltung', exact: true }).click();
      const nav = page.getByRole('navigation', { name: 'Bereiche der Verwaltung' });
      await nav.locator('[aria-current=page]').waitFor();
      expect(await textOf(nav)).toMatch(shown);
      if (role === 'steering') expect(await textOf(nav)).not.toContain('Mitglieder');
      if (role === 'coordination') expect(await textOf(nav)).not.toContain('Konten');
    }
    const viewer = await screens.open('/verwaltung', { as: 'viewer' });
    await expectScreen(viewer, 'Hier gibt es für Sie nichts zu verwalten');
    await expectNoAxeViolation(viewer);
  });
});

describe('members', () => {
  const invite = async (page: Page, email: string) => {
    await page.getByLabel('E-Mail-Adresse').fill(email);
    await page.getByRole('radio', { name: 'Steuerungsgruppe' }).check();
    await page.getByLabel('Fachbereich').fill('Dezernat III');
    await page.getByRole('button', { name: 'Einladen', exact: true }).click();
    await expectOutcome(page, `Einladung an ${email} liegt bereit, ist aber nicht verschickt`);
  };

  it('are invited; an invitation that is withdrawn no longer works', async () => {
    screens.expectComplaint(/status of 410|status of 40\d|status of 422/);
    const email = 'zurueck@kommune.example';
    const page = await screens.open(`${DESSAU}/mitglieder`);
    await invite(page, email);
    await expectNoAxeViolation(page);
    const link = await mailedLink(screens.server(), email, 'einladung');
    const open = listed(page, 'Noch offen').getByRole('listitem').filter({ hasText: email });
    expect(await textOf(open)).toMatch(/Steuerungsgruppe.*Dezernat III.*Der Link gilt bis/);
    await open.getByRole('button', { name: /^Zurückziehen/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Einladung zurückziehen?' });
    await expectNoAxeViolation(page);
    await dialog.getByRole('button', { name: 'Zurückziehen' }).click();
    await page.getByText(`Die Einladung an ${email} ist zurückgezogen.`).waitFor();
    const invited = await screens.open(link, { as: 'nobody' });
    await expectScreen(invited, 'Diese Einladung gilt nicht mehr');
  });

  it('get another role; who is removed loses the name but not the function', async () => {
    const member = {
      email: 'bleibt.nicht@kommune.example',
      role: 'viewer',
      function: 'Beigeordnete',
    } as const;
    const account = await newAccount(screens.server(), member);
    const theirs = await screens.open('/anmelden', { as: 'nobody' });
    await signInOnScreen(theirs, account);
    await expectScreen(theirs, /^Die Kommune /);

    const page = await screens.open(`${DESSAU}/mitglieder`);
    await page.getByRole('button', { name: 'Ändern bleibt.nicht' }).click();
    const change = page.getByRole('dialog', { name: 'bleibt.nicht: Rolle und Aufgaben' });
    await change.getByRole('radio', { name: 'Mitwirkung' }).check();
    await change.getByRole('button', { name: 'Speichern' }).click();
    await expectOutcome(page, 'Die Angaben zu bleibt.nicht sind geändert.');
    const entry = listed(page, 'Aktuelle Mitglieder').getByRole('listitem').filter({ hasText: member.email });
    expect(await textOf(entry)).toContain('Mitwirkung Beigeordnete');
    await page.getByRole('button', { name: 'Entfernen bleibt.nicht' }).click();
    const removal = page.getByRole('dialog', { name: 'bleibt.nicht entfernen?' });
    expect(await textOf(removal)).toContain('Fachbereich und Funktion bleiben im Verlauf stehen');
    await expectNoAxeViolation(page);
    await removal.getByRole('button', { name: 'Entfernen' }).click();
    await expectOutcome(page, 'bleibt.nicht ist kein Mitglied mehr.');
    expect(await entry.count()).toBe(0);
    await page.getByText('1 ehemaliges Mitglied').click();
    await page.getByText('Beigeordnete').waitFor();
    await page.reload();
    await page.getByText('1 ehemaliges Mitglied').waitFor();
    expect(await page.getByRole('main').textContent()).not.toContain('bleibt.nicht');

    await theirs.goto('/');
    await expectScreen(theirs, 'Sie gehören noch zu keiner Kommune');
  });
});

describe('tokens for programs', () => {
  it('show their secret once; a revoked one opens nothing', async () => {
    const page = await screens.open(`${DESSAU}/programme`);
    await page.getByLabel('Wofür ist der Zugang?').fill('Jahresbericht');
    await page.getByRole('button', { name: 'Zugang anlegen' }).click();
    await expectOutcome(page, 'Geheimnis des Zugangs „Jahresbericht“');
    await expectNoAxeViolation(page);
    const secret = await textOf(page.locator('code.secret'));
    const overview = '/api/municipalities/demo-dessau-rosslau/rounds/demo-dessau-rosslau-2020/overview';
    const asked = () =>
      fetch(screens.server().url + overview, { headers: { authorization: `Bearer ${secret}` } });
    expect((await asked()).status).toBe(200);
    await page.getByRole('button', { name: 'Ich habe es gesichert' }).click();
    await page.getByLabel('Wofür ist der Zugang?').waitFor();
    expect(await page.content()).not.toContain(secret);
    await page.reload();
    await page.getByRole('button', { name: 'Sperren Jahresbericht' }).click();
    expect(await page.content()).not.toContain(secret);
    const dialog = page.getByRole('dialog', { name: 'Zugang „Jahresbericht“ sperren?' });
    await dialog.getByRole('button', { name: 'Sperren' }).click();
    await expectOutcome(page, 'Der Zugang „Jahresbericht“ ist gesperrt.');
    expect((await asked()).status).toBe(401);
  });
});

describe('rounds', () => {
  it('participants are named and unnamed; a round is deleted after its archive was offered and its title typed', async () => {
    screens.expectComplaint(/status of 4(22|09)/);
    const page = await screens.open('/kommunen/demo-weidenfurt/import');
    await chooseFile(page, fixture('auenried-2021.txt'));
    await page.getByLabel('Stichtag der Runde').fill('2021-05-04');
    await page.getByLabel('Titel der Runde').fill('Zum Löschen');
    await page.getByRole('button', { name: 'Runde speichern' }).click();
    await expectScreen(page, /^Die Kommune /);

    await page.goto(`${WEIDENFURT}/runden`);
    await page.getByRole('link', { name: 'Beteiligte Zum Löschen' }).click();
    await expectScreen(page, 'Zum Löschen');
    const participant = listed(page, 'Beteiligte').getByRole('listitem').first();
    const task = await textOf(participant.getByRole('heading'));
    await participant.getByRole('button', { name: /^Name eintragen/ }).click();
    const naming = page.getByRole('dialog', { name: `Wer war „${task}“?` });
    await naming.getByLabel('Name').fill('Kim Beispiel');
    await expectNoAxeViolation(page);
    await naming.getByRole('button', { name: 'Speichern' }).click();
    await expectOutcome(page, `Der Name für „${task}“ ist gespeichert.`);
    expect(await textOf(participant)).toContain('Kim Beispiel');
    await participant.getByRole('button', { name: /^Name löschen/ }).click();
    await page
      .getByRole('dialog', { name: 'Namen löschen?' })
      .getByRole('button', { name: 'Name löschen' })
      .click();
    await expectOutcome(page, `Der Name für „${task}“ ist gelöscht.`);
    expect(await textOf(participant)).toContain('kein Name gespeichert');
    await expectNoAxeViolation(page);

    await page.getByRole('link', { name: 'Zurück zu den Runden' }).click();
    await page.getByRole('button', { name: 'Löschen Zum Löschen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Runde „Zum Löschen“ löschen?' });
    await dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
    await dialog.getByText('Bitte laden Sie das Archiv herunter').waitFor();
    await expectNoAxeViolation(page);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Archiv herunterladen' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain('Zum Löschen');
    await dialog.getByText('Das Archiv ist heruntergeladen.').waitFor();
    await dialog.getByLabel('Zur Sicherheit: Titel der Runde eingeben').fill('Zum Loeschen');
    await dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
    await dialog.getByText('Der eingegebene Titel stimmt nicht mit dem der Runde überein.').waitFor();
    await dialog.getByLabel('Zur Sicherheit: Titel der Runde eingeben').fill('Zum Löschen');
    await dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
    await expectOutcome(page, 'Die Runde „Zum Löschen“ ist gelöscht.');
    expect(await page.getByRole('link', { name: /Zum Löschen/ }).count()).toBe(0);
  });
});

describe('the municipality', () => {
  it('is renamed everywhere at once', async () => {
    const page = await screens.open(`${WEIDENFURT}/kommune`);
    await page.getByLabel('Name der Kommune').fill('Weidenfurt an der Aue');
    await page.getByRole('button', { name: 'Namen speichern' }).click();
    await expectOutcome(page, 'Die Kommune heißt jetzt Weidenfurt an der Aue.');
    await expectNoAxeViolation(page);
    await page.getByRole('link', { name: 'Überblick' }).first().click();
    await page.getByRole('main').getByText('Weidenfurt an der Aue').first().waitFor();
  });
});
