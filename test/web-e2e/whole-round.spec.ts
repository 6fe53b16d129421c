import { describe, expect, it } from '@jest/globals';
import { FIRST_PERSON, signIn } from '@selbstcheck/testing';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { answerCriterion, expectAllSaved, goOn, type AnswerKey } from './answering/answer-by-keyboard.js';
import { newAccount } from './browser/newcomers.js';
import { expectScreen, signInOnScreen } from './browser/sign-in-screen.js';
import { useScreens, withNothing } from './browser/use-screens.js';
import { OWN_QUESTIONS, writeOwnCatalogue } from './own-catalogue.js';
import { chooseFile } from './reports/choose-report.js';
import { fixture } from './reports/fixtures.js';
import { readShownMatrix } from './reports/shown-comparison.js';
import { textOf } from './reports/text-of.js';
import { ask } from './rounds/ask.js';
import { askToClose, confirmClosing, endAnswering, nameReading } from './rounds/closing-steps.js';
import { cell, expectStored, planRound, takeStep } from './rounds/planning-steps.js';

const screens = useScreens(withNothing);

const ROUND = {
  ...{ title: 'Selbstcheck 2026', opensOn: '2026-11-02' },
  ...{ deadline: '2099-12-18', referenceDate: '2026-11-02' },
};
/** Fields 1 to 3 are the Hauptamt's, the others the Jugendamt's, and the first criterion both departments'. */
const BY_KEYBOARD = 18;
const FIELDS = [
  ...[1, 2, 3].map((field) => [`^${field} `, 'Hauptamt'] as const),
  ...[4, 5, 6, 7].map((field) => [`^${field} `, 'Jugendamt'] as const),
];

const main = (page: Page) => page.getByRole('main');
const keyAt = (number: number): AnswerKey => (number % 7 === 0 ? 3 : 4);

/** What the way has led to so far. */
let municipality = '';
let round = '';
const path = () => `/municipalities/${municipality}`;
const coordination = async () => ({
  url: screens.server().url,
  headers: await signIn(screens.server().url, FIRST_PERSON),
});
const contributor = async (department: string) => {
  const { headers } = await coordination();
  const email = `${department.toLowerCase()}@auental.example`;
  const newcomer = { email, role: 'contributor', municipalityId: municipality, department } as const;
  return newAccount(screens.server(), newcomer, headers);
};

describe('a municipality with nothing but its report of 2020', () => {
  it('reads it in', async () => {
    const page = await screens.open('/import');
    await chooseFile(page, fixture('auenried-2021.txt'));
    await page.getByRole('heading', { name: /Vorschau/ }).waitFor();
    await page.getByLabel('Titel der Runde').fill('Selbstcheck 2020');
    await page.getByLabel('Stichtag der Runde').fill('2020-07-01');
    await page.getByRole('button', { name: 'Runde speichern' }).click();
    await page.waitForURL('**/kommunen/*/runden/*');
    municipality = /kommunen\/([^/]+)/.exec(page.url())?.[1] ?? '';
    await page.getByRole('table', { name: 'Einschätzung aller Kriterien' }).waitFor();
  });

  it('enters a version of its own with 106 questions, linked by criterion', async () => {
    const page = await screens.open('/methoden');
    await writeOwnCatalogue(page, `/kommunen/${municipality}/katalog`, 'Papier');
    expect(await textOf(main(page))).toContain(`34 Kriterien · ${OWN_QUESTIONS} Fragen erfasst`);
  });

  it('plans a round with it, gives every question to somebody, and opens it', async () => {
    const page = await screens.open('/methoden');
    round = await planRound(page, `/kommunen/${municipality}/runden`, ROUND);
    for (const department of ['Hauptamt', 'Jugendamt']) {
      await main(page).getByLabel('Weiterer Fachbereich').fill(department);
      await main(page).getByRole('button', { name: 'Hinzufügen' }).click();
    }
    for (const [field, department] of FIELDS) await cell(page, field, department).click();
    await cell(page, 'Strukturen und Prozesse', 'Jugendamt').click();
    await expectStored(page, 'Alle Fragen sind verteilt.');
    await page.goto(`${round}/stand`);
    await takeStep(page, 'Runde öffnen');
    await expectScreen(page, 'Die Runde ist offen, beantwortet ist noch nichts');
  });

  it('answers half of it by keyboard alone, where the report’s symbols stand beside the questions', async () => {
    const page = await screens.open('/anmelden', { as: 'nobody' });
    await signInOnScreen(page, await contributor('Hauptamt'));
    await page.waitForURL(`**/kommunen/${municipality}/**`);
    await page.goto(`${round}/antworten`);
    await page.locator('[data-question]').first().waitFor();
    expect(await textOf(main(page))).toContain('Letzte Runde (2020)');
    let answered = 0;
    for (let criterion = 1; criterion <= BY_KEYBOARD; criterion += 1) {
      answered += (await answerCriterion(page, (number) => keyAt(answered + number))).size;
      if (criterion < BY_KEYBOARD) await goOn(page);
    }
    await expectAllSaved(page);
    expect(answered).toBe(3 * BY_KEYBOARD);
  }, 120_000);

  it('answers the rest, one question differently', async () => {
    const account = await contributor('Jugendamt');
    const asker = { url: screens.server().url, headers: await signIn(screens.server().url, account) };
    const asked = await ask(asker, 'GET', `${path()}${roundPath()}/questionnaire?language=de`);
    const { fields } = asked as {
      fields: { criteria: { questions: { id: string; code: string }[] }[] }[];
    };
    const questions = fields.flatMap(({ criteria }) => criteria.flatMap((each) => each.questions));
    const entries = questions.map(({ id, code }, index) => ({
      ...{ entryId: randomUUID(), questionId: id, department: 'Jugendamt', basis: 'fresh', basedOn: 0 },
      ...{ note: null, answer: answerOf(code, index) },
    }));
    await ask(asker, 'POST', `${path()}${roundPath()}/answers`, { entries });
    const page = await screens.open(`${round}/stand`);
    await expectScreen(page, `Alle ${OWN_QUESTIONS} Fragen sind beantwortet`);
  });

  it('agrees, ends answering, names the reading and closes', async () => {
    const page = await screens.open(`${round}/abstimmung`);
    await expectScreen(page, 'Bei einer Frage antworten die Fachbereiche verschieden');
    await main(page).getByRole('link', { name: 'Strukturen und Prozesse zur Steuerung' }).click();
    const differing = main(page).locator('section', {
      hasText: 'Hier antworten die Fachbereiche verschieden',
    });
    await differing.getByRole('radio', { name: 'eher ja' }).check();
    await differing.getByLabel('Grund').fill('Die Gruppe hat sich darauf verständigt.');
    await differing.getByRole('button', { name: 'Antwort festhalten' }).click();
    await main(page).getByText('Abgestimmt:').waitFor();

    await page.goto(`${round}/abschluss`);
    await endAnswering(page);
    await nameReading(page, 'Selbsteinschätzung');
    await askToClose(page);
    await confirmClosing(page);
    await main(page).getByRole('link', { name: 'Zum Überblick der Runde' }).click();
    await page.getByRole('table', { name: 'Einschätzung aller Kriterien' }).waitFor();
    expect(await textOf(main(page))).toContain(`${OWN_QUESTIONS} von ${OWN_QUESTIONS} Fragen bearbeitet`);
  });

  it('sees 2020 and the new round side by side, by criterion only', async () => {
    const page = await screens.open(`/kommunen/${municipality}/vergleich`);
    await page.locator('#alle-runden table').waitFor();
    const pair = page.getByRole('region', { name: 'Zwei Runden im Vergleich' });
    expect(await textOf(pair.getByRole('heading', { level: 2 }).first())).toBe(
      'Selbstcheck 2020 → und Selbstcheck 2026',
    );
    const told = await textOf(pair);
    expect(told).toContain('nur Kriterienebene');
    expect(told).not.toMatch(/Antwortschwankung von|NaN|undefined/);
    const matrix = await readShownMatrix(page);
    expect(matrix).toHaveLength(34);
    const monitoring = matrix.find(([title]) => title === 'Monitoring');
    expect(monitoring).toEqual(['Monitoring', expect.stringMatching(/^[✓✘()–]+$/), '✓']);
  });

  it('finds the report as a hollow point in the Verlauf, joined to nothing', async () => {
    const page = await screens.open(`/kommunen/${municipality}/verlauf`);
    await main(page).getByRole('link', { name: 'Monitoring' }).first().click();
    await expectScreen(page, 'Monitoring');
    const drawn = (index: number) => page.locator(`.chart-mark[data-round="${index}"]`);
    await drawn(1).waitFor();
    expect(await drawn(0).locator('.chart-mark__hollow').count()).toBe(1);
    expect(await drawn(1).locator('.chart-mark__hollow').count()).toBe(0);
    expect(await drawn(0).getAttribute('aria-label')).toContain('aus einem Bericht übernommen');
  });
});

const roundPath = () => `/rounds/${round.split('/').at(-1) ?? ''}`;

/** Different from the Hauptamt in the one question 1.1.1, the same in the other two of the first criterion. */
function answerOf(code: string, index: number): string {
  if (code === '1.1.1') return 'no';
  return code.startsWith('1.1.') || index % 4 > 0 ? 'yes' : 'rather_no';
}
