import { afterAll, describe, expect, it } from '@jest/globals';
import { startServer } from '@selbstcheck/testing';
import type { Locator, Page } from 'playwright-core';
import { WEIDENFURT } from './browser/addresses.js';
import { downloadBy } from './browser/downloads.js';
import { expectScreen } from './browser/sign-in-screen.js';
import { UNHURRIED, useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { expectSoundScreen } from './checks/whole-screen.js';
import { DigestTown, MITTEILUNGEN, SCREENS } from './digests/digest-town.js';
import { TownMailServer } from './digests/town-mail-server.js';
import { textOf } from './reports/text-of.js';
import { OwnRound } from './rounds/own-round.js';

let mailServer: TownMailServer;

const screens = useScreens(async () => {
  mailServer = await TownMailServer.absent();
  return startServer({ DEMO_DATA: 'on', ...UNHURRIED, ...mailServer.environment });
});

afterAll(() => mailServer?.stop());

const town = () => new DigestTown(screens.server());
const main = (page: Page) => page.getByRole('main');
const notice = (page: Page) => page.getByRole('region', { name: 'Hinweis zu Mitteilungen' });
const entries = (page: Page): Locator =>
  main(page)
    .locator('section', { has: page.getByRole('heading', { name: 'Alle Termine, die neuesten zuerst' }) })
    .getByRole('listitem');

/** Closes a round of which the viewer is told; gives the id of the mail once it got that far. */
async function closeRound(title: string, referenceDate: string, subscription: string, state: string) {
  await OwnRound.closed(screens.server(), title, referenceDate);
  return (await town().deliver(subscription, state)).id;
}

describe('a mail server that nobody reaches', () => {
  it('is told where somebody asks an address; a digest waits and says when it is tried again', async () => {
    const subscription = await town().subscribe('viewer');
    const page = await screens.open(SCREENS.newRecipient);
    await main(page).getByRole('radio', { name: 'Eine Adresse ohne Konto' }).check();
    await main(page).getByLabel('E-Mail-Adresse').fill('presse@zeitung.example');
    await main(page).getByRole('button', { name: 'Um Bestätigung bitten' }).click();
    await main(page).getByText('konnte nicht verschickt werden').waitFor();
    expect(await textOf(main(page))).toContain('presse@zeitung.example noch nicht bestätigt');

    const id = await closeRound('Selbstcheck ohne Mailserver', '2026-03-04', subscription, 'ready');
    await page.goto(SCREENS.log);
    const entry = entries(page).filter({ has: page.locator(`a[href$="${id}"]`) });
    expect(await textOf(entry)).toMatch(
      /Wird noch einmal versucht Der Mailserver war nicht erreichbar\. Nächster Versuch: [\d., :]+\. Ein Versuch\./,
    );
    await expectNoAxeViolation(page);
  });
});

describe('a digest that has nothing to tell', () => {
  it('is not sent, and the log says why where it is asked for that digest', async () => {
    const scope = { kind: 'round', roundId: 'demo-weidenfurt-2025' };
    const subscription = await town().subscribe('contributor', { scope });
    await OwnRound.closed(screens.server(), 'Selbstcheck nebenan', '2026-03-09');
    await town().run('plan-digests');
    await town().newestOf(subscription);
    const page = await screens.open(SCREENS.log);
    const filter = main(page).getByLabel('Mitteilung', { exact: true });
    await filter.selectOption({ label: 'Sachgebietsleitung, Jugendamt: Selbstcheck 2025' });
    await entries(page).nth(1).waitFor({ state: 'detached' });
    expect(await textOf(entries(page))).toMatch(
      /Nach dem Schließen einer Runde Nichts verschickt\. Was geschehen ist, gehört nicht zu dem/,
    );
    expect(await entries(page).getByRole('link').count()).toBe(0);
  });
});

describe('mails that a mail server refuses for good', () => {
  let subscription: string;
  let refused: string;

  it('are noticed on the Überblick, explained, and sent by hand once the server takes them', async () => {
    await mailServer.begin();
    mailServer.refusal = 550;
    subscription = await town().subscribe('steering', { rhythm: { kind: 'after_closing' } });
    refused = await closeRound('Selbstcheck unzustellbar', '2026-03-05', subscription, 'failed');
    const page = await screens.open(WEIDENFURT);
    await notice(page).getByText('konnte').waitFor();
    await notice(page).getByRole('link', { name: 'Zum Versandprotokoll' }).click();
    await expectScreen(page, 'Versandprotokoll');
    await main(page).getByRole('heading', { name: 'Das ist zu klären' }).waitFor();
    await page.goto(`${SCREENS.log}/${refused}`);
    await expectScreen(page, /Selbstcheck unzustellbar/);
    const words = await textOf(main(page));
    expect(words).toContain('Konnte nicht verschickt werden Der Mailserver hat sie endgültig abgewiesen.');
    expect(words).toContain('Antwort des Mailservers: 550.');

    mailServer.refusal = null;
    await main(page).getByRole('button', { name: 'Erneut senden' }).click();
    await expectNoAxeViolation(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Erneut senden' }).click();
    await main(page).getByText('Die E-Mail wird erneut verschickt').waitFor();
    await town().mailIn(subscription, 'sent');
    await page.reload();
    await main(page).getByText('Der Mailserver hat sie angenommen.').waitFor();
    expect(await main(page).getByRole('button', { name: 'Erneut senden' }).count()).toBe(0);
    const file = await downloadBy(page, main(page).getByRole('button', { name: 'Als Datei herunterladen' }));
    expect(file.name).toMatch(/\.eml$/);
    expect(mailServer.received).toContain(file.bytes.toString('utf8'));
  });

  it('are put aside, and stay in the log', async () => {
    mailServer.refusal = 550;
    const id = await closeRound('Selbstcheck beiseite', '2026-03-06', subscription, 'failed');
    const page = await screens.open(`${SCREENS.log}/${id}`);
    await main(page).getByRole('button', { name: 'Zur Seite legen' }).click();
    await main(page).getByText('Die E-Mail ist zur Seite gelegt').waitFor();
    await page.goto(SCREENS.log);
    const entry = entries(page).filter({ has: page.locator(`a[href$="${id}"]`) });
    expect(await textOf(entry)).toContain('Konnte nicht verschickt werden');
  });

  it('stop a subscription the second time; the notice leads to the recipient, who can be told again', async () => {
    await closeRound('Selbstcheck abermals', '2026-03-07', subscription, 'failed');
    const page = await screens.open(MITTEILUNGEN);
    await notice(page).getByText('gestoppt').waitFor();
    await notice(page).getByRole('link', { name: 'Zu den Empfängern' }).click();
    const stopped = main(page).getByRole('listitem').filter({ hasText: 'zwei E-Mails nacheinander' });
    await stopped.first().waitFor();
    await stopped
      .filter({ hasText: 'Dezernatsleitung' })
      .getByRole('button', { name: /^Fortsetzen/ })
      .click();
    await main(page).getByText('Läuft wieder.').waitFor();
  });

  const STOPS = [
    { name: 'the notice on the Überblick', address: WEIDENFURT },
    { name: 'the log with what is to be settled', address: SCREENS.log },
    { name: 'a mail that could not be sent', address: SCREENS.log, prepare: openFailed },
  ];

  it.each(STOPS.map((stop) => [stop.name, stop] as const))(
    '%s fits from 320 to 1920 px, light and dark, everybody can use it, and no word is foreign',
    (_, stop) => expectSoundScreen(screens, stop),
  );
});

async function openFailed(page: Page): Promise<void> {
  await main(page)
    .getByRole('link', { name: /^Einzelheiten/ })
    .first()
    .click();
  await main(page).getByRole('button', { name: 'Erneut senden' }).waitFor();
}
