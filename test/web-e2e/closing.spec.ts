import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectFocus } from './browser/keyboard.js';
import { expectScreen } from './browser/sign-in-screen.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { expectNoSidewaysScrolling } from './checks/sideways.js';
import { textOf } from './reports/text-of.js';
import { askToClose, confirmClosing, endAnswering, nameReading } from './rounds/closing-steps.js';
import { OwnRound } from './rounds/own-round.js';

const screens = useScreens();

/** The round in work of the demonstration, with something of everything left to do. */
const IN_WORK = '/kommunen/demo-weidenfurt/runden/demo-weidenfurt-2026';

const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true });
const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const point = (page: Page, words: string) =>
  main(page).getByRole('listitem').filter({ hasText: words }).first();

describe('the checklist', () => {
  it.each([
    ['Fragen sind noch offen', '/antworten/'],
    ['verschieden geantwortet', '/abstimmung/'],
    ['ohne Einschätzung', '/abstimmung/'],
    ['fehlen Texte', '/texte#feld-'],
  ])('leads to the places where „%s“', async (words, place) => {
    const page = await screens.open(`${IN_WORK}/abschluss`);
    const listed = point(page, words);
    await listed.getByText(/(Stelle|Stellen) zeigen$/).click();
    await listed.getByRole('link').first().click();
    await page.waitForURL((url) => `${url.pathname}${url.hash}`.includes(place));
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await main(page).getByText('Diese Seite gibt es nicht').count()).toBe(0);
  });

  it('opens a field at its own place among the texts', async () => {
    const page = await screens.open(`${IN_WORK}/abschluss`);
    await point(page, 'fehlen Texte')
      .getByText(/Stellen zeigen$/)
      .click();
    await point(page, 'fehlen Texte').getByRole('link').last().click();
    const heading = main(page).getByRole('heading', { level: 2, name: /^7 / });
    await heading.waitFor();
    await page.waitForFunction(
      (element) => (element?.getBoundingClientRect().top ?? Infinity) < innerHeight,
      await heading.elementHandle(),
    );
  });

  it('puts what forbids closing before what only warns, and offers no closing yet', async () => {
    const round = await OwnRound.answered(screens.server(), 'Selbstcheck Prüfliste');
    await round.step('open', 'in_agreement');
    const page = await screens.open(`${round.address}/abschluss`);
    await expectScreen(page, 'Vor dem Schließen ist noch ein Punkt nötig');
    const headings = await main(page).getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings.slice(0, 2)).toEqual(['Vor dem Schließen nötig', 'Gut zu wissen']);
    expect(await textOf(main(page))).toContain('Erledigen Sie zuerst, was oben als nötig steht.');
    expect(await button(page, 'Runde schließen').count()).toBe(0);
  });
});

describe('closing a round', () => {
  it('goes from ending the answers over the leading reading to a result that Überblick shows', async () => {
    const round = await OwnRound.answered(screens.server(), 'Selbstcheck Abschluss');
    await round.say('Bauamt', 'no', ['d2-1-1-1']);
    const page = await screens.open(`${round.address}/abschluss`);
    await endAnswering(page);
    expect(await textOf(main(page))).toContain('Erledigen Sie zuerst, was oben als nötig steht.');
    expect(await textOf(point(page, 'verschieden geantwortet'))).toContain('Bei einer Frage');

    await nameReading(page, 'Selbsteinschätzung');
    await askToClose(page);
    expect(await textOf(page.getByRole('dialog'))).toContain('wird nicht wieder geöffnet');
    await expectNoAxeViolation(page);
    await confirmClosing(page);
    await expectFocus(page, page.getByRole('heading', { level: 1 }));

    await main(page).getByRole('link', { name: 'Zum Überblick der Runde' }).click();
    const table = page.getByRole('table', { name: 'Einschätzung aller Kriterien' });
    await table.waitFor();
    expect(await textOf(main(page))).toMatch(/Selbstcheck Abschluss.*Stand 1\. Februar 2026/);
    // the question on which departments differ stays open, visibly
    expect(await textOf(main(page))).toContain('107 von 108 Fragen');
  });

  it('leaves the round open where somebody else took another step meanwhile', async () => {
    screens.expectComplaint(/status of 409/);
    const round = await OwnRound.answered(screens.server(), 'Selbstcheck Gleichzeitig');
    const page = await screens.open(`${round.address}/abschluss`);
    await button(page, 'In Abstimmung geben').click();
    await round.step('open', 'in_agreement');
    await confirm(page, 'In Abstimmung geben');
    await main(page).getByRole('heading', { name: 'Runde schließen' }).waitFor();
  });

  it.each(['contributor', 'steering', 'viewer'] as const)('is nothing that a %s could do', async (as) => {
    const page = await screens.open(`${IN_WORK}/abschluss`, { as });
    expect(await main(page).getByRole('button').count()).toBe(0);
    expect(await main(page).getByRole('radio').count()).toBe(0);
  });
});

describe('a closed round', () => {
  it('is corrected with a reason; what was and what is are both readable', async () => {
    const round = await OwnRound.closed(screens.server(), 'Selbstcheck Berichtigung', '2026-01-15');
    const page = await screens.open(`${round.address}/fassungen`);
    await expectScreen(page, 'Festgehalten beim Schließen, seitdem unverändert');
    await main(page).getByRole('link', { name: 'Runde berichtigen' }).click();
    await expectScreen(page, 'Geschlossene Runde berichtigen');
    for (const summary of [/^1 /, /^Monitoring/]) {
      await main(page).locator('summary').filter({ hasText: summary }).first().click();
    }
    const answer = main(page)
      .getByRole('group', { name: /^1\.4\.1 / })
      .getByLabel('Selbsteinschätzung');
    await answer.selectOption({ label: 'nein' });
    await main(page).getByText('Eine Änderung.').waitFor();
    await button(page, 'Berichtigung festhalten').click();
    const reason = main(page).getByLabel('Warum wird berichtigt?');
    await main(page).getByText('Bitte nennen Sie den Grund.').waitFor();
    await expectFocus(page, reason);
    await expectNoAxeViolation(page);

    await reason.fill('Beim Übertragen verrutscht');
    await page.reload();
    expect(await reason.inputValue()).toBe('Beim Übertragen verrutscht');
    await button(page, 'Berichtigung festhalten').click();
    await expectScreen(page, 'Einmal berichtigt seit dem Schließen');
    const told = await textOf(main(page));
    expect(told).toContain('Beim Übertragen verrutscht');
    expect(told).toMatch(/Frage 1\.4\.1: nein statt eher ja/);

    const monitoring = main(page)
      .locator('summary')
      .filter({ hasText: /^Monitoring/ });
    await monitoring.click();
    expect(await textOf(main(page).locator('details[open]'))).toMatch(/1\.4\.1 .* nein/);
    await main(page).getByRole('link', { name: 'Stand 1: Schließen' }).click();
    await main(page).getByText('Was dieser Stand ändert').waitFor({ state: 'detached' });
    await monitoring.click();
    expect(await textOf(main(page).locator('details[open]'))).toMatch(/1\.4\.1 .* eher ja 1\.4\.2/);
  });

  it('that somebody corrected meanwhile asks to look again, and keeps what was chosen', async () => {
    screens.expectComplaint(/status of 409/);
    const round = await OwnRound.closed(screens.server(), 'Selbstcheck Zu zweit', '2026-01-16');
    const page = await screens.open(`${round.address}/berichtigung`);
    await main(page).getByLabel('Titel').fill('Selbstcheck zu dritt');
    await main(page).getByLabel('Warum wird berichtigt?').fill('Falsch gezählt');
    const meanwhile = { basedOn: 1, reason: 'Schneller', title: 'Selbstcheck zu zweit' };
    await round.ask('POST', '/revisions?language=de', meanwhile);
    await button(page, 'Berichtigung festhalten').click();
    await main(page).getByText('Die Runde wurde inzwischen berichtigt.').waitFor();
    expect(await main(page).getByLabel('Titel').inputValue()).toBe('Selbstcheck zu dritt');
    expect(await main(page).getByLabel('Warum wird berichtigt?').inputValue()).toBe('Falsch gezählt');
    await main(page).getByText('Titel: Selbstcheck zu zweit Selbstcheck zu dritt').waitFor();
    await button(page, 'Berichtigung festhalten').click();
    await expectScreen(page, '2-mal berichtigt seit dem Schließen');
  });

  it('is not corrected by whoever only reads, and fits a phone', async () => {
    const round = await OwnRound.closed(screens.server(), 'Selbstcheck Lesen', '2026-01-17');
    const narrow = { as: 'viewer', viewport: { width: 320, height: 700 } } as const;
    const page = await screens.open(`${round.address}/fassungen`, narrow);
    expect(await main(page).getByRole('link', { name: 'Runde berichtigen' }).count()).toBe(0);
    await expectNoSidewaysScrolling(page);
    await page.goto(`${round.address}/berichtigung`);
    await main(page).getByRole('heading', { level: 1 }).waitFor();
    expect(await main(page).getByRole('button', { name: 'Berichtigung festhalten' }).count()).toBe(0);
  });
});
