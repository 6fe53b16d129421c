import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import type { Locator, Page } from 'playwright-core';
import { expectScreen } from './browser/sign-in-screen.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { digestLink, digestMail } from './digests/digest-mails.js';
import { DigestTown, MITTEILUNGEN, SCREENS } from './digests/digest-town.js';
import { textOf } from './reports/text-of.js';
import { OwnRound } from './rounds/own-round.js';

const screens = useScreens();
const town = () => new DigestTown(screens.server());

const main = (page: Page) => page.getByRole('main');
const listed = (page: Page, words: string): Locator =>
  main(page).getByRole('listitem').filter({ hasText: words });

/** Days before the next meeting of the demonstration, which is in sixty. */
const laterBy = (days: number) => new Date(Date.now() + days * 86_400_000);
const isoDay = (days: number) => laterBy(days).toISOString().slice(0, 10);
const dayInWords = (days: number) =>
  laterBy(days).toLocaleDateString('de-DE', { dateStyle: 'full', timeZone: 'UTC' });

/** Enters a meeting on the screen of dates. */
async function enterMeeting(page: Page, date: string, time: string, place: string): Promise<void> {
  await main(page).getByLabel('Datum').fill(date);
  await main(page).getByLabel('Uhrzeit').fill(time);
  await main(page).getByLabel('Ort').fill(place);
  await main(page).getByRole('button', { name: 'Eintragen' }).click();
  await main(page).getByText('Die Sitzung ist eingetragen').waitFor();
}

/** What a calendar program makes of an address. */
async function eventsAt(
  address: string,
): Promise<readonly { summary: string; start: string; location: string | null }[]> {
  const text = await (await fetch(address)).text();
  const calendar = ICAL.Component.fromString(text);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { summary, startDate, location } = new ICAL.Event(component);
    return { summary, start: startDate.toString(), location };
  });
}

describe('meetings of the steering group', () => {
  it('are entered, moved and removed; a digest before meetings follows the next one', async () => {
    await town().subscribe('steering', { rhythm: { kind: 'before_meeting', days: 3 } });
    const page = await screens.open(SCREENS.dates);
    await enterMeeting(page, isoDay(20), '14:00', 'Kleiner Saal');
    const theirs = await screens.open(MITTEILUNGEN, { as: 'steering' });
    const digest = listed(theirs, '3 Tage vor jeder Sitzung der Steuerungsgruppe');
    expect(await textOf(digest)).toContain(`Nächster Termin: ${dayInWords(17)}`);

    await listed(page, 'Kleiner Saal')
      .getByRole('button', { name: /^Verlegen/ })
      .click();
    const move = page.getByRole('dialog', { name: 'Sitzung verlegen' });
    await move.getByLabel('Datum').fill(isoDay(26));
    await expectNoAxeViolation(page);
    await move.getByRole('button', { name: 'Speichern' }).click();
    await main(page).getByText('Die Sitzung ist verlegt').waitFor();
    await theirs.reload();
    expect(await textOf(digest)).toContain(`Nächster Termin: ${dayInWords(23)}`);

    await listed(page, 'Kleiner Saal')
      .getByRole('button', { name: /^Entfernen/ })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Entfernen' }).click();
    await main(page).getByText('Die Sitzung ist entfernt').waitFor();
    expect(await listed(page, 'Kleiner Saal').count()).toBe(0);
    await theirs.reload();
    expect(await textOf(digest)).not.toContain(dayInWords(23));
  });

  it('are not entered twice for the same day', async () => {
    screens.expectComplaint(/status of 409/);
    const page = await screens.open(SCREENS.dates);
    await enterMeeting(page, '2098-02-18', '', '');
    await main(page).getByLabel('Datum').fill('2098-02-18');
    await main(page).getByRole('button', { name: 'Eintragen' }).click();
    await main(page).locator('[aria-invalid=true]').waitFor();
    await expectNoAxeViolation(page);
  });
});

describe('the calendar', () => {
  it('is an address shown once; a program reads meetings and digests there until it ends', async () => {
    const page = await screens.open(SCREENS.dates, { as: 'steering' });
    expect(await main(page).getByLabel('Datum').count()).toBe(0);
    await main(page).getByRole('button', { name: 'Adresse anlegen' }).click();
    const shown = main(page).locator('code.secret');
    const address = await textOf(shown);
    const events = await eventsAt(address);
    expect(events.some(({ location }) => location === 'Rathaus Weidenfurt')).toBe(true);
    expect(events.some(({ summary }) => summary.startsWith('Mitteilungen: '))).toBe(true);
    await page.reload();
    await main(page).getByText('Aus Sicherheitsgründen wird sie nicht noch einmal gezeigt.').waitFor();
    expect(await page.content()).not.toContain(address);

    await main(page).getByRole('button', { name: 'Neue Adresse anlegen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Neue Adresse anlegen' }).click();
    const renewed = await textOf(shown);
    expect(renewed).not.toBe(address);
    expect((await fetch(address)).status).toBe(410);
    expect(await eventsAt(renewed)).toEqual(events);
    await main(page).getByRole('button', { name: 'Kalender beenden' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Kalender beenden' }).click();
    await main(page).getByText('Der Kalender ist beendet').waitFor();
    expect((await fetch(renewed)).status).toBe(410);
    expect(await shown.count()).toBe(0);
  });
});

describe('a round that is published', () => {
  it('is told to an address that learned nothing of it before', async () => {
    const address = 'verein@sport.example';
    await town().enter(address);
    const asked = await digestMail(screens.server(), address, 'bestaetigen');
    const confirming = await screens.open(digestLink(asked, 'bestaetigen'), { as: 'nobody' });
    await main(confirming).getByRole('button', { name: 'Mitteilungen bestätigen' }).click();
    await expectScreen(confirming, 'Ihre Adresse ist bestätigt');
    const subscription = (await town().subscriptions('coordination')).find(
      ({ recipient }) => recipient.address === address,
    );
    const title = 'Selbstcheck für alle';
    await OwnRound.closed(screens.server(), title, '2026-03-08');
    await town().run('plan-digests');

    const page = await screens.open(SCREENS.dates);
    const published = listed(page, title);
    expect(await textOf(published)).toContain('Nur intern.');
    await published.getByRole('button', { name: /^Veröffentlichen/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Veröffentlichen' }).click();
    await main(page).getByText('Die Runde ist veröffentlicht').waitFor();
    expect(await textOf(published)).toMatch(/Veröffentlicht seit .* Durch: Leitung/);
    await town().deliver(subscription?.id ?? '', 'sent');
    const mail = await digestMail(screens.server(), address, 'abbestellen');
    expect(mail).toMatch(/^Subject: .*f=C3=BCr_alle/im);

    await published.getByRole('button', { name: /^Zurückziehen/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Zurückziehen' }).click();
    await main(page).getByText('Die Runde ist nur noch intern').waitFor();
    expect(await textOf(published)).toContain('Nur intern.');
  });
});
