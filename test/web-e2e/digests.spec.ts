import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { expectFocus, tabTo } from './browser/keyboard.js';
import { expectScreen } from './browser/sign-in-screen.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { DigestTown, MITTEILUNGEN, SCREENS } from './digests/digest-town.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens();

const main = (page: Page) => page.getByRole('main');
const card = (page: Page, timing: string): Locator =>
  main(page).getByRole('listitem').filter({ hasText: timing });
const MONDAYS = 'Jeden Montag um 8:00 Uhr (Europe/Berlin)';
const NEXT_MONDAY = /Nächster Termin: Montag, \d{1,2}\. \p{L}+ \d{4}, 8:00 Uhr \(Europe\/Berlin\)\./u;

describe('somebody of the steering group', () => {
  it('sets up a weekly digest, pauses it, lets it go on, ends it and takes it up again', async () => {
    const page = await screens.open(MITTEILUNGEN, { as: 'steering', timezoneId: 'Europe/Berlin' });
    await expectScreen(page, 'Sie bekommen eine Mitteilung');
    await main(page).getByText('Zurzeit werden keine E-Mails verschickt').waitFor();
    await main(page).getByRole('link', { name: 'Mitteilung einrichten' }).click();
    await expectScreen(page, 'Mitteilung einrichten');
    await main(page).getByRole('radio', { name: 'jede Woche' }).check();
    await main(page).getByLabel('Uhrzeit').fill('08:00');
    await main(page).getByRole('button', { name: 'Einrichten' }).click();

    await expectScreen(page, 'Sie bekommen 2 Mitteilungen');
    await main(page).getByText('Die Mitteilung ist eingerichtet').waitFor();
    const weekly = card(page, MONDAYS);
    expect(await textOf(weekly)).toMatch(NEXT_MONDAY);
    expect(await textOf(weekly)).toContain('bisher keine E-Mail');
    await weekly.getByRole('button', { name: /^Pausieren/ }).click();
    await weekly.getByRole('status').filter({ hasText: 'Pausiert.' }).waitFor();
    expect(await textOf(weekly)).toContain(
      'Was inzwischen geschieht, steht in der ersten E-Mail nach der Pause.',
    );
    await page.reload();
    await expectScreen(page, 'Sie bekommen eine Mitteilung');
    expect(await textOf(weekly)).toContain('pausiert');
    await weekly.getByRole('button', { name: /^Fortsetzen/ }).click();
    await weekly.getByRole('status').filter({ hasText: 'Läuft wieder.' }).waitFor();
    expect(await textOf(weekly)).toMatch(NEXT_MONDAY);

    await weekly.getByRole('button', { name: /^Beenden/ }).click();
    const question = page.getByRole('dialog', { name: 'Mitteilung „Gesamtergebnis“ beenden?' });
    await question.getByRole('button', { name: 'Abbrechen' }).click();
    expect(await textOf(weekly)).toMatch(NEXT_MONDAY);
    await weekly.getByRole('button', { name: /^Beenden/ }).click();
    await question.getByRole('button', { name: 'Beenden' }).click();
    await main(page).getByText('Die Mitteilung ist beendet').waitFor();
    await card(page, 'Beendet. Es wird nichts mehr verschickt.').waitFor();
    await weekly.getByRole('button', { name: /^Wieder aufnehmen/ }).click();
    await weekly.getByText(NEXT_MONDAY).waitFor();
  });

  it('whose digest somebody else changed meanwhile sees what is stored, and loses nothing of what was typed', async () => {
    screens.expectComplaint(/status of 409/);
    const town = new DigestTown(screens.server());
    const id = await town.subscribe('steering', { rhythm: { kind: 'quarterly', day: 2 } });
    const page = await screens.open(`${MITTEILUNGEN}/aendern/${id}`, { as: 'steering' });
    await main(page).getByLabel('Uhrzeit').fill('09:30');
    await town.step('steering', id, 'pause');
    await main(page).getByRole('button', { name: 'Änderung speichern' }).click();
    await main(page).getByText('Jetzt gespeichert: Gesamtergebnis.').waitFor();
    expect(await main(page).getByLabel('Uhrzeit').inputValue()).toBe('09:30');
    await expectNoAxeViolation(page);
    await main(page).getByRole('button', { name: 'Änderung speichern' }).click();
    await main(page).getByText('Die Änderung ist gespeichert').waitFor();
    expect(await textOf(card(page, 'um 9:30 Uhr'))).toContain('pausiert');
  });

  it('sees the next date also in the own time where that is another', async () => {
    const town = new DigestTown(screens.server());
    const rhythm = { kind: 'yearly', month: 6, day: 15 };
    await town.subscribe('steering', { rhythm, zone: 'America/New_York', time: '20:00' });
    const page = await screens.open(MITTEILUNGEN, { as: 'steering', timezoneId: 'Europe/Berlin' });
    const [here] = [card(page, 'America/New_York')];
    expect(await textOf(here)).toMatch(
      /Nächster Termin: \p{L}+, 15\. Juni \d{4}, 20:00 Uhr \(America\/New_York\)\. Bei Ihnen ist es dann \p{L}+, 16\. Juni \d{4}, 2:00 Uhr\./u,
    );
  });

  it('looks at what would go out: the page of the mail says the same as its text', async () => {
    const page = await screens.open(MITTEILUNGEN, { as: 'steering' });
    await card(page, 'Am 1. jedes Monats')
      .getByRole('link', { name: /^Vorschau/ })
      .click();
    await expectScreen(page, 'Das würde jetzt verschickt');
    const mail = page.frameLocator('iframe[title="Vorschau der E-Mail"]').locator('body');
    const words = wordsOf(await textOf(mail));
    await expectNoAxeViolation(page);
    await main(page).getByRole('radio', { name: 'nur Text' }).check();
    const lines = linesOf(await main(page).locator('pre').innerText());
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => !words.includes(wordsOf(line)))).toEqual([]);
  });

  it('sets one up with the keyboard alone; a refused time gets the focus', async () => {
    screens.expectComplaint(/status of 422/);
    const page = await screens.open(SCREENS.fresh, { as: 'viewer' });
    await tabTo(page, main(page).getByLabel('Worüber'));
    await tabTo(page, main(page).getByRole('radio', { name: 'jeden Monat' }));
    await page.keyboard.press('ArrowUp');
    const weekday = main(page).getByLabel('Wochentag');
    await tabTo(page, weekday);
    await page.keyboard.press('ArrowDown');
    const time = main(page).getByLabel('Uhrzeit');
    await tabTo(page, time);
    await page.keyboard.type('0230');
    const submit = main(page).getByRole('button', { name: 'Einrichten' });
    await tabTo(page, submit);
    await page.keyboard.press('Enter');
    await main(page).getByText('Zwischen 2:00 und 3:59 Uhr wird die Uhr umgestellt').waitFor();
    await expectFocus(page, time);
    await page.keyboard.type('0830');
    await tabTo(page, submit);
    await page.keyboard.press('Enter');
    await main(page).getByText('Die Mitteilung ist eingerichtet').waitFor();
    expect(await textOf(card(page, 'Gesamtergebnis'))).toContain(
      'Jeden Dienstag um 8:30 Uhr (Europe/Berlin)',
    );
  });
});

/** Letters and digits only: the two forms of a mail set their words differently. */
function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/**
 * The lines of a plain text, without addresses, which the other form has behind its links; what stands before and
 * behind a colon is a row there.
 */
function linesOf(text: string): readonly string[] {
  return text
    .replace(/https?:\S+/g, '')
    .split(/\n|: /)
    .filter((line) => /\p{L}{3}/u.test(line));
}
