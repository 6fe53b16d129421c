import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { expectScreen } from './browser/sign-in-screen.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { aFailure, withFailures } from './digests/failed-jobs.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens(withFailures(aFailure('housekeeping', 1), aFailure('remind', 2)));

const JOBS = '/verwaltung/installation/auftraege';
const main = (page: Page) => page.getByRole('main');
const row = (page: Page, job: string): Locator => main(page).getByRole('row').filter({ hasText: job });
const failures = (page: Page) =>
  main(page).locator('section', { has: page.getByRole('heading', { name: 'Fehlschläge' }) });
const openJobs = () => screens.open(JOBS, { as: 'installation_admin' });

describe('the jobs of an installation', () => {
  it('are listed with their schedule in words, how they went and when they run next', async () => {
    const page = await openJobs();
    await expectScreen(page, 'Aufträge');
    expect(await main(page).getByRole('rowheader').count()).toBe(8);
    expect(await textOf(row(page, 'Fällige Runden suchen'))).toMatch(
      /alle 15 Minuten .*erledigt nichts zu tun/,
    );
    expect(await textOf(row(page, 'An Fristen erinnern'))).toContain('stündlich von 7 bis 19 Uhr');
    expect(await textOf(row(page, 'Runde berechnen'))).toMatch(/bei Bedarf .* sobald nötig/);
    await main(page).getByText('Die Aufträge laufen im Server selbst, ohne Redis.').waitFor();
    expect(await textOf(main(page))).toContain('Zeitzone Europe/Berlin');
  });

  it('are started by hand, and the screen says by itself when it is done', async () => {
    const page = await openJobs();
    const housekeeping = row(page, 'Aufräumen');
    expect(await textOf(housekeeping)).toContain('gescheitert');
    await housekeeping.getByRole('button', { name: /^Jetzt starten/ }).click();
    await housekeeping.getByText('Angestoßen.').waitFor();
    await housekeeping.getByText('erledigt', { exact: true }).waitFor();
    expect(await row(page, 'Rechenmodell anwenden').getByRole('button').count()).toBe(0);
  });

  it('that failed are run again, or put aside', async () => {
    const page = await openJobs();
    const entry = (job: string) => failures(page).getByRole('listitem').filter({ hasText: job });
    expect(await textOf(entry('An Fristen erinnern'))).toMatch(
      /nach 3 Versuchen Mindestens eine Erinnerung an eine Frist ging nicht hinaus\./,
    );
    await expectNoAxeViolation(page);
    await entry('An Fristen erinnern')
      .getByRole('button', { name: /^Noch einmal/ })
      .click();
    await failures(page).getByText('„An Fristen erinnern“ läuft noch einmal.').waitFor();
    await entry('An Fristen erinnern').waitFor({ state: 'detached' });
    await entry('Aufräumen')
      .getByRole('button', { name: /^Zur Seite legen/ })
      .click();
    await failures(page).getByText('Der Fehlschlag von „Aufräumen“ ist zur Seite gelegt.').waitFor();
    await failures(page).getByText('Nichts ist gescheitert.').waitFor();
    await page.reload();
    await failures(page).getByText('Nichts ist gescheitert.').waitFor();
  });

  it('are nothing for coordination', async () => {
    screens.expectComplaint(/status of 403/);
    const page = await screens.open(JOBS);
    expect(await main(page).getByRole('table').count()).toBe(0);
  });
});
