import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectFocus, tabTo } from './browser/keyboard.js';
import { mailsTo } from './browser/mailed-links.js';
import { newAccount } from './browser/newcomers.js';
import { expectScreen, signInOnScreen } from './browser/sign-in-screen.js';
import { settled, useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { textOf } from './reports/text-of.js';
import { cell, expectStored, planRound, takeStep, typeRound } from './rounds/planning-steps.js';
import { PLANNING_TOWN, ROUNDS, withPlanningTown, YOUTH } from './rounds/planning-town.js';

const screens = useScreens(withPlanningTown);

const ROUND = {
  ...{ title: 'Selbstcheck 2026', opensOn: '2026-11-02' },
  ...{ deadline: '2099-12-18', referenceDate: '2026-12-01' },
};
const main = (page: Page) => page.getByRole('main');
const wordsOf = (page: Page) => textOf(main(page));

describe('a round', () => {
  let round = '';

  it('is planned; a deadline before the opening is refused next to it, and nothing typed is lost', async () => {
    screens.expectComplaint(/status of 422/);
    const page = await screens.revisit(`${ROUNDS}/neu`);
    expect(await main(page).getByLabel('Titel').inputValue()).toMatch(/^Selbstcheck \d{4}$/);
    await typeRound(page, { ...ROUND, deadline: '2026-10-01' });
    await main(page).getByRole('button', { name: 'Runde anlegen' }).click();
    const deadline = main(page).getByLabel('Frist');
    await expectFocus(page, deadline);
    expect(await wordsOf(page)).toContain('Die Frist liegt vor der Öffnung.');
    expect(await main(page).getByLabel('Titel').inputValue()).toBe(ROUND.title);
    await expectNoAxeViolation(page);
    round = await planRound(page, ROUNDS, ROUND);
    await expectScreen(page, 'Noch ist keine Frage verteilt');
  });

  it("takes over last round's assignments in one press, after a look at them", async () => {
    const page = await screens.revisit(`${round}/zuordnung`);
    await main(page).getByText('Wer was bekäme').click();
    expect(await wordsOf(page)).toMatch(/Bauamt: 16 Fragen Jugendamt: 28 Fragen/);
    await main(page).getByRole('button', { name: 'Zuordnung übernehmen' }).click();
    await expectStored(page, '64 Fragen hat noch niemand.');
    expect(await cell(page, 'Fairer Zugang', 'Jugendamt').getAttribute('aria-pressed')).toBe('true');
    expect(await main(page).getByRole('button', { name: 'Zuordnung übernehmen' }).count()).toBe(0);
  });

  it('is given out by mouse: a field, a criterion, a single question', async () => {
    const page = await screens.revisit(`${round}/zuordnung`);
    await cell(page, 'Arbeit und wirtschaftliche', 'Jugendamt').click();
    await expectStored(page, '53 Fragen hat noch niemand.');
    await cell(page, 'Dialog mit und zwischen', 'Bauamt').click();
    await page
      .getByRole('grid')
      .getByRole('button', { name: 'Medialer und digitaler Diskurs 4 Fragen', exact: true })
      .click();
    await cell(page, '7\\.3\\.1', 'Bauamt').click();
    await expectStored(page, '48 Fragen hat noch niemand.');
    await page.reload();
    expect(await cell(page, 'Medialer und digitaler', 'Bauamt').getAttribute('aria-pressed')).toBe('mixed');
    expect(await cell(page, 'Dialog mit und zwischen', 'Bauamt').getAttribute('aria-pressed')).toBe('true');
  });

  it('is given out by keyboard alone, as fast as somebody types', async () => {
    const page = await screens.revisit(`${round}/zuordnung`);
    await tabTo(page, cell(page, '^1 Management', 'Bauamt'));
    for (const key of ['ArrowRight', 'End', 'Home', 'ArrowLeft', 'ArrowUp']) await page.keyboard.press(key);
    await expectFocus(page, cell(page, '^1 Management', 'Bauamt'));
    // over the ten criteria of field 2 and the four of field 3 to field 4, then 5 and 6
    const rows = page.getByRole('grid').getByRole('row');
    const steps = await rows.evaluateAll((all) => all.map((row) => row.classList.contains('holding__field')));
    const fields = steps.flatMap((isField, index) => (isField ? index : []));
    const [first = 0, , , fourth = 0, fifth = 0, sixth = 0] = fields;
    for (let row = first; row < fourth; row += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    for (let row = fourth; row < fifth; row += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    for (let row = fifth; row < sixth; row += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await main(page)
      .getByText(/^Gespeichert\. 13 Fragen/)
      .waitFor();
    await page.reload();
    for (const field of ['^4 ', '^5 ', '^6 ']) {
      expect(await cell(page, field, 'Bauamt').getAttribute('aria-pressed')).toBe('true');
    }
  });

  it('is given out on a telephone, also to a department that nobody named before', async () => {
    const page = await screens.revisit(`${round}/zuordnung`, { width: 320 });
    await main(page).getByLabel('Weiterer Fachbereich').fill('Ordnungsamt');
    await main(page).getByRole('button', { name: 'Hinzufügen' }).click();
    await main(page).getByRole('button', { name: 'Ganzes Handlungsfeld vergeben 7' }).click();
    await page.getByRole('dialog').getByRole('checkbox', { name: 'Ordnungsamt' }).check();
    await expectNoAxeViolation(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Fertig' }).click();
    await expectStored(page, 'Alle Fragen sind verteilt.');
    await expectScreen(page, 'Alle 108 Fragen sind verteilt');
    expect(await wordsOf(page)).toContain('5 Fragen haben mehrere Fachbereiche');
  });

  it('is opened; then it has its line on the Überblick, its own screen, and no place in the switch', async () => {
    const page = await screens.revisit(`${round}/stand`);
    await takeStep(page, 'Runde öffnen');
    await expectScreen(page, 'Die Runde ist offen, beantwortet ist noch nichts');
    await page.goto(`/kommunen/${PLANNING_TOWN}`);
    await settled(page);
    const line = main(page).getByRole('link', {
      name: 'Selbstcheck 2026 läuft bis 18. Dezember 2099: 0 von 108 Fragen beantwortet',
    });
    const rounds = page.getByRole('navigation', { name: 'Runden dieser Kommune' });
    expect(await textOf(rounds)).not.toContain('Selbstcheck 2026');
    await line.click();
    await expectScreen(page, 'Die Runde ist offen, beantwortet ist noch nichts');
    await page.goto(round);
    await page.waitForURL(`**${round}/stand`);
  });

  it('reminds a department that has somebody to write to, once a day', async () => {
    const page = await screens.revisit(`${round}/stand`);
    expect(await wordsOf(page)).toMatch(/Bauamt \d+ von \d+ Fragen offen Niemand hat hier einen Zugang/);
    await main(page).getByRole('button', { name: 'Erinnern Jugendamt', exact: true }).click();
    const outcome = main(page).locator('.outcome');
    await expectFocus(page, outcome);
    expect(await textOf(outcome)).toBe('1 Erinnerung ist verschickt Jugendamt');
    expect(await wordsOf(page)).toContain('heute erinnert');
    expect(
      await main(page)
        .getByRole('button', { name: /rinnern/ })
        .count(),
    ).toBe(0);
    const mails = await mailsTo(screens.server(), YOUTH.email);
    expect(mails.at(-1)).toContain(`${round}/antworten`);
  });

  it('shows a department what it has to do, and nothing that only Koordination does', async () => {
    const account = await newAccount(screens.server(), {
      ...{ email: 'ordnung@planau.example', role: 'contributor', municipalityId: PLANNING_TOWN },
      department: 'Ordnungsamt',
    });
    const page = await screens.open('/anmelden', { as: 'nobody' });
    await signInOnScreen(page, account);
    await page.getByRole('link', { name: 'Runden', exact: true }).click();
    await expectScreen(page, 'Eine Runde ist offen');
    await main(page).getByText('0 von 18 Fragen beantwortet').waitFor();
    expect(await wordsOf(page)).toMatch(
      /Ihr Fachbereich Ordnungsamt: 0 von 18 Fragen beantwortet Mit dem Antworten beginnen/,
    );
    expect(await main(page).getByRole('link', { name: 'Runde planen' }).count()).toBe(0);
    await main(page).getByRole('link', { name: 'Selbstcheck 2026' }).click();
    await expectScreen(page, 'Die Runde ist offen, beantwortet ist noch nichts');
    expect(await main(page).getByRole('button').count()).toBe(0);
    await main(page).getByRole('link', { name: 'Mit dem Antworten beginnen' }).click();
    await page.waitForURL(`**${round}/antworten**`);
  });

  it('goes on to agreement, and back only with a reason, which stays', async () => {
    const page = await screens.revisit(`${round}/planung`);
    await takeStep(page, 'In die Abstimmung gehen');
    await expectScreen(page, /^In Abstimmung/);
    await main(page).getByRole('button', { name: 'Runde wieder öffnen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Runde wieder öffnen' }).click();
    await expectFocus(page, dialog.getByLabel('Grund'));
    await expectNoAxeViolation(page);
    await dialog.getByLabel('Grund').fill('Das Jugendamt war noch nicht fertig.');
    await dialog.getByRole('button', { name: 'Runde wieder öffnen' }).click();
    await expectScreen(page, /^Offen bis/);
    expect(await wordsOf(page)).toMatch(
      /in Abstimmung → offen .* Grund: Das Jugendamt war noch nicht fertig\. offen → in Abstimmung .*geplant → offen/,
    );
  });

  it('stands beside a second one that is open at the same time', async () => {
    const page = await screens.revisit(ROUNDS);
    const second = await planRound(page, ROUNDS, { ...ROUND, title: 'Nachfrage Sport' });
    await main(page).getByRole('button', { name: 'Zuordnung übernehmen' }).click();
    await expectStored(page, '64 Fragen hat noch niemand.');
    await page.goto(`${second}/planung`);
    await takeStep(page, 'Runde öffnen');
    await page.goto(ROUNDS);
    await expectScreen(page, '2 Runden sind in Arbeit');
    await settled(page);
    for (const title of ['Nachfrage Sport', 'Selbstcheck 2026']) {
      const entry = main(page).getByRole('listitem').filter({ hasText: title });
      expect(await textOf(entry)).toMatch(/offen · Frist 18\. Dezember 2099 .* 0 von 108 Fragen beantwortet/);
    }
  });
});
