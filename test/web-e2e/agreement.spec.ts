import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { expectFocus } from './browser/keyboard.js';
import { expectScreen } from './browser/sign-in-screen.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens();

/** The round in work of the demonstration: departments differ in three questions. */
const AGREEMENT = '/kommunen/demo-weidenfurt/runden/demo-weidenfurt-2026/abstimmung';

const main = (page: Page) => page.getByRole('main');
const question = (page: Page, code: string): Locator =>
  main(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: code }) });
const press = (place: Locator, name: string) => place.getByRole('button', { name, exact: true }).click();
const standing = (page: Page, reading: string) =>
  textOf(main(page).locator('dl > div', { hasText: reading }));

describe('a question that departments answer differently', () => {
  it('stands first in the list and leads to the next one like it', async () => {
    const page = await screens.open(AGREEMENT);
    await expectScreen(page, 'Bei 3 Fragen antworten die Fachbereiche verschieden');
    expect(await main(page).getByRole('listitem').count()).toBe(3);
    await main(page).getByRole('radio', { name: 'Alle', exact: true }).check();
    expect(await main(page).getByRole('listitem').count()).toBe(34);
    await main(page).getByRole('link', { name: 'Dialog mit und zwischen allen Einwohner*innen' }).click();
    const differing = question(page, '7.1.3');
    expect(await textOf(differing)).toMatch(/Hauptamt .*eher ja Kulturamt .*eher nein/);
    await main(page).getByRole('link', { name: 'Zur nächsten Uneinigkeit' }).click();
    await expectScreen(page, 'Gesundheit und Pflege');
  });

  it('is agreed on with a reason, which is demanded, and the agreed answer is taken back', async () => {
    const page = await screens.open(`${AGREEMENT}/d2-6-1`);
    const card = main(page).locator('section', { hasText: 'Hier antworten die Fachbereiche verschieden.' });
    const code = await card.getByRole('heading').locator('span').first().innerText();
    const differing = question(page, code);
    await press(differing, 'Antwort festhalten');
    await differing.getByText('Bitte wählen Sie eine Antwort.').waitFor();
    await expectFocus(page, differing.getByRole('radio', { name: 'ja', exact: true }));
    await differing.getByRole('radio', { name: 'eher nein' }).check();
    await press(differing, 'Antwort festhalten');
    const reason = differing.getByLabel('Grund');
    await differing.getByText('Bitte nennen Sie den Grund.').waitFor();
    await expectFocus(page, reason);
    expect(await differing.getByRole('radio', { name: 'eher nein' }).isChecked()).toBe(true);
    await expectNoAxeViolation(page);

    await reason.fill('Die Gruppe folgt dem Sozialamt.');
    await press(differing, 'Antwort festhalten');
    await differing.getByText('Abgestimmt:').waitFor();
    expect(await textOf(differing)).toMatch(/Abgestimmt: .*eher nein Die Gruppe folgt dem Sozialamt\./);
    expect(await differing.getByText('Hier antworten').count()).toBe(0);
    await main(page).getByRole('link', { name: 'Alle Kriterien' }).click();
    await expectScreen(page, 'Bei 2 Fragen antworten die Fachbereiche verschieden');

    await page.goBack();
    await press(differing, 'Abgestimmte Antwort zurücknehmen');
    await differing.getByText('Hier antworten die Fachbereiche verschieden.').waitFor();
  });

  it('keeps what was typed over a reload until it is recorded', async () => {
    const page = await screens.open(`${AGREEMENT}/d2-7-1`);
    const differing = question(page, '7.1.3');
    await differing.getByRole('radio', { name: 'nein', exact: true }).check();
    await differing.getByLabel('Grund').fill('Noch nicht zu Ende gedacht');
    await page.reload();
    expect(await differing.getByLabel('Grund').inputValue()).toBe('Noch nicht zu Ende gedacht');
    expect(await differing.getByRole('radio', { name: 'nein', exact: true }).isChecked()).toBe(true);
    await press(differing, 'Abbrechen');
    expect(await differing.getByLabel('Grund').inputValue()).toBe('');
  });

  it('that somebody else settles meanwhile is shown beside what was typed, and neither is lost', async () => {
    const [page, other] = [
      await screens.open(`${AGREEMENT}/d2-2-5`),
      await screens.open(`${AGREEMENT}/d2-2-5`),
    ];
    const code = await main(page)
      .locator('section', { hasText: 'Hier antworten' })
      .getByRole('heading')
      .innerText();
    const settle = async (on: Page, answer: string, reason: string) => {
      const differing = question(on, code.split(' ')[0] ?? '');
      await differing.getByRole('radio', { name: answer, exact: true }).check();
      await differing.getByLabel('Grund').fill(reason);
      await press(differing, 'Antwort festhalten');
      return differing;
    };
    const theirs = await settle(other, 'eher nein', 'Wie das Jugendamt.');
    await theirs.getByText('Abgestimmt:').waitFor();
    const mine = await settle(page, 'eher ja', 'Wie das Sozialamt.');
    await mine.getByText('Inzwischen hat jemand anderes hier etwas eingetragen.').waitFor();
    expect(await textOf(mine)).toMatch(/Abgestimmt: .*eher nein Wie das Jugendamt\./);
    expect(await mine.getByLabel('Grund').inputValue()).toBe('Wie das Sozialamt.');
    await expectNoAxeViolation(page);
    await press(mine, 'Antwort festhalten');
    await mine.getByRole('status').filter({ hasText: 'Wie das Sozialamt.' }).waitFor();
    expect(await textOf(mine)).toMatch(/Abgestimmt: .*eher ja Wie das Sozialamt\./);
  });
});

describe('the view after the workshop', () => {
  it('differs in an answer, moves only its own symbol, and is taken back', async () => {
    const page = await screens.open(`${AGREEMENT}/d2-3-3`);
    const first = question(page, '3.3.1');
    const asBefore = await standing(page, 'Selbsteinschätzung');
    expect(asBefore).toMatch(/eher ja$/);
    for (const code of ['3.3.1', '3.3.2']) {
      await question(page, code).getByText('Nach dem Workshop: wie Selbsteinschätzung').click();
      await question(page, code).getByRole('radio', { name: 'nein', exact: true }).check();
      await question(page, code).getByText('Nach dem Workshop: anders eingeschätzt').waitFor();
    }
    expect(await standing(page, 'Sicht nach Workshop')).toMatch(/eher nein$/);
    expect(await standing(page, 'Selbsteinschätzung')).toBe(asBefore);
    await main(page).getByRole('link', { name: 'Alle Kriterien' }).click();
    await main(page).getByText('An 2 Stellen sieht der Workshop es anders').waitFor();
    await main(page).getByRole('radio', { name: 'Nur Änderungen des Workshops' }).check();
    expect(await main(page).getByRole('listitem').count()).toBe(1);
    expect(await textOf(main(page).getByRole('listitem'))).toMatch(/eher ja nach Workshop: .*eher nein$/);

    await page.goBack();
    for (const code of ['3.3.1', '3.3.2']) {
      await question(page, code).getByText('Nach dem Workshop: anders eingeschätzt').click();
      await question(page, code).getByRole('radio', { name: 'wie Selbsteinschätzung' }).check();
      await question(page, code).getByText('Nach dem Workshop: wie Selbsteinschätzung').waitFor();
    }
    expect(await main(page).getByText('Sicht nach Workshop', { exact: true }).count()).toBe(0);
    expect(await first.getByText('anders eingeschätzt').count()).toBe(0);
  });

  it('gives a whole criterion its own symbol, beside which single answers no longer count', async () => {
    const page = await screens.open(`${AGREEMENT}/d2-3-1`);
    await main(page).getByText('Das ganze Kriterium einschätzen').click();
    const whole = main(page).getByRole('group', { name: /^Einschätzung des ganzen Kriteriums/ });
    await whole.getByRole('radio', { name: 'nein', exact: true }).check();
    await main(page).getByText('Sicht nach Workshop', { exact: true }).waitFor();
    expect(await standing(page, 'Sicht nach Workshop')).toMatch(/nein$/);
    expect(
      await main(page)
        .getByText(/^Nach dem Workshop:/)
        .count(),
    ).toBe(0);
    await expectNoAxeViolation(page);
    await whole.getByRole('radio', { name: 'aus den Antworten' }).check();
    await main(page).getByText('Sicht nach Workshop', { exact: true }).waitFor({ state: 'detached' });
    expect(
      await main(page)
        .getByText(/^Nach dem Workshop:/)
        .count(),
    ).toBe(3);
  });
});

describe('who only reads', () => {
  it.each(['contributor', 'steering', 'viewer'] as const)(
    'as %s sees everything and no button',
    async (as) => {
      const page = await screens.open(`${AGREEMENT}/d2-7-1`, { as });
      expect(await textOf(question(page, '7.1.3'))).toContain('Der Austausch findet statt');
      expect(await main(page).getByRole('button').count()).toBe(0);
      expect(await main(page).getByRole('radio').count()).toBe(0);
      expect(await main(page).getByRole('textbox').count()).toBe(0);
    },
  );
});
