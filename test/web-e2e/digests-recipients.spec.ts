import { describe, expect, it } from '@jest/globals';
import { demonstrationAccount } from '@selbstcheck/testing';
import type { Locator, Page } from 'playwright-core';
import { expectScreen } from './browser/sign-in-screen.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { digestLink, digestMail, openEveryLink } from './digests/digest-mails.js';
import { DigestTown, MITTEILUNGEN, SCREENS } from './digests/digest-town.js';
import { textOf } from './reports/text-of.js';
import { OwnRound } from './rounds/own-round.js';

const screens = useScreens();
const town = () => new DigestTown(screens.server());

const main = (page: Page) => page.getByRole('main');
const listed = (page: Page, words: string | RegExp): Locator =>
  main(page).getByRole('listitem').filter({ hasText: words });

/** Enters an address on the screen, to be told after closings. */
async function enterAddress(address: string): Promise<Page> {
  const page = await screens.open(SCREENS.newRecipient);
  await main(page).getByRole('radio', { name: 'Eine Adresse ohne Konto' }).check();
  await main(page).getByLabel('E-Mail-Adresse').fill(address);
  await main(page).getByRole('radio', { name: 'sobald eine Runde geschlossen ist' }).check();
  await main(page).getByRole('button', { name: 'Um Bestätigung bitten' }).click();
  await main(page).getByText(`Die Bitte um Bestätigung an ${address} liegt bereit`).waitFor();
  return page;
}

describe('who is told', () => {
  it('is a member as part of a duty, who sees that and may end it', async () => {
    const page = await screens.open(SCREENS.recipients);
    await main(page).getByRole('link', { name: 'Jemanden hinzufügen' }).click();
    await expectScreen(page, 'Jemanden hinzufügen');
    const member = main(page).getByLabel('Mitglied', { exact: true });
    await member.selectOption({ label: 'Beispiel-Fachbereich, Sachgebietsleitung, Jugendamt' });
    await main(page).getByRole('button', { name: 'Als Aufgabe zuweisen' }).click();
    await main(page).getByText('Die Mitteilung ist als Aufgabe zugewiesen').waitFor();
    await expectNoAxeViolation(page);
    expect(await textOf(listed(page, 'Sachgebietsleitung, Jugendamt'))).toContain('als Aufgabe zugewiesen');

    const theirs = await screens.open(MITTEILUNGEN, { as: 'contributor' });
    await expectScreen(theirs, 'Sie bekommen eine Mitteilung');
    const assigned = listed(theirs, 'Gesamtergebnis');
    expect(await textOf(assigned)).toMatch(/als Aufgabe zugewiesen von: Leitung/);
    await assigned.getByRole('button', { name: /^Beenden/ }).click();
    await theirs.getByRole('dialog').getByRole('button', { name: 'Beenden' }).click();
    await theirs.getByText('Die Mitteilung ist beendet').waitFor();
    await page.reload();
    expect(await textOf(listed(page, 'Sachgebietsleitung, Jugendamt'))).toContain('beendet');
  });

  it('is an address only after somebody who reads its mail pressed the button', async () => {
    const address = 'presse@zeitung.example';
    const page = await enterAddress(address);
    expect(await textOf(listed(page, address))).toContain('noch nicht bestätigt');
    const mail = await digestMail(screens.server(), address, 'bestaetigen');
    expect(await openEveryLink(screens.server(), mail)).toBeGreaterThan(0);
    expect(await town().stateOf(address)).toBe('unconfirmed');

    const link = digestLink(mail, 'bestaetigen');
    const theirs = await screens.open(link, { as: 'nobody' });
    await expectScreen(theirs, 'Mitteilungen bestätigen');
    expect(await textOf(main(theirs))).toContain('Sobald eine Runde geschlossen ist');
    expect(await town().stateOf(address)).toBe('unconfirmed');
    await main(theirs).getByRole('button', { name: 'Mitteilungen bestätigen' }).click();
    await expectScreen(theirs, 'Ihre Adresse ist bestätigt');
    await expectNoAxeViolation(theirs);
    const again = await screens.open(link, { as: 'nobody' });
    await expectScreen(again, 'Ihre Adresse ist schon bestätigt');
    expect(await town().stateOf(address)).toBe('active');
    await page.reload();
    expect(await textOf(listed(page, address))).not.toContain('noch nicht bestätigt');
  });

  it('is forgotten when coordination says so; its links lead nowhere then', async () => {
    screens.expectComplaint(/status of 410/);
    const address = 'verein@sport.example';
    const page = await enterAddress(address);
    const link = digestLink(await digestMail(screens.server(), address, 'bestaetigen'), 'bestaetigen');
    await listed(page, address)
      .getByRole('button', { name: /^Um Bestätigung bitten/ })
      .click();
    await main(page).getByText(`Die Bitte um Bestätigung an ${address} liegt bereit`).waitFor();
    await listed(page, address)
      .getByRole('button', { name: /^Beenden/ })
      .click();
    const question = page.getByRole('dialog');
    expect(await textOf(question)).toContain('Die Adresse und ihr Versandprotokoll werden gelöscht.');
    await question.getByRole('button', { name: 'Beenden' }).click();
    await main(page).getByText('Die Mitteilung ist beendet').waitFor();
    expect(await listed(page, address).count()).toBe(0);
    const theirs = await screens.open(link, { as: 'nobody' });
    await expectScreen(theirs, 'Dieser Link gilt nicht');
  });
});

describe('the link at the end of a digest', () => {
  it('changes nothing for a scanner that opens everything; its button unsubscribes, the second time says so', async () => {
    const { email } = demonstrationAccount(screens.server(), 'viewer');
    const id = await town().subscribe('viewer');
    await OwnRound.closed(screens.server(), 'Selbstcheck im Postfach', '2026-03-03');
    await town().deliver(id, 'sent');
    const mail = await digestMail(screens.server(), email, 'abbestellen');
    expect(mail).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/im);
    expect(await openEveryLink(screens.server(), mail)).toBeGreaterThan(2);
    const stateNow = async () =>
      (await town().subscriptions('viewer')).find((subscription) => subscription.id === id)?.state;
    expect(await stateNow()).toBe('active');

    const link = digestLink(mail, 'abbestellen');
    const page = await screens.open(link, { as: 'nobody' });
    await expectScreen(page, 'Mitteilungen abbestellen');
    expect(await stateNow()).toBe('active');
    await main(page).getByRole('button', { name: 'Abbestellen' }).click();
    await expectScreen(page, 'Sie sind abgemeldet');
    await expectNoAxeViolation(page);
    expect(await stateNow()).toBe('unsubscribed');
    const again = await screens.open(link, { as: 'nobody' });
    await expectScreen(again, 'Diese Mitteilungen sind schon abbestellt');
    expect(await main(again).getByRole('button').count()).toBe(0);
  });

  it('that was forged ends nothing', async () => {
    screens.expectComplaint(/status of 410/);
    const id = await town().subscribe('viewer', { rhythm: { kind: 'weekly', weekday: 3 } });
    const page = await screens.open(`/mitteilungen/abbestellen#${id}.${'0'.repeat(64)}`, { as: 'nobody' });
    await expectScreen(page, 'Dieser Link gilt nicht');
    const listedThere = (await town().subscriptions('viewer')).find((each) => each.id === id);
    expect(listedThere?.state).toBe('active');
  });
});
