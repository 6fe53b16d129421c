import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectScreen } from './browser/sign-in-screen.js';

/** How many questions a municipality of 2020 has on paper. */
export const OWN_QUESTIONS = 106;

/** Criteria of the edition of 2020, by field. */
const CRITERIA_OF_2020 = [4, 10, 4, 6, 3, 3, 4];

const MORE_QUESTIONS_FROM = 30;

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string | RegExp) =>
  main(page).getByRole('button', { name, exact: true }).click();

/** Questions that nobody asked, line by line: three or four to a criterion, every fifth a code alone. */
export function inventedQuestions(): string {
  const criteria = CRITERIA_OF_2020.flatMap((count, field) =>
    Array.from({ length: count }, (_, criterion) => `${field + 1}.${criterion + 1}`),
  );
  const codes = criteria.flatMap((criterion, index) =>
    Array.from(
      { length: index < MORE_QUESTIONS_FROM ? 3 : 4 },
      (_, question) => `${criterion}.${question + 1}`,
    ),
  );
  return codes
    .map((code, index) => (index % 5 === 4 ? code : `${code}\tErfundene Frage Nummer ${index + 1}?`))
    .join('\n');
}

/** Opens the catalogue at its address and begins a version there. */
export async function beginOwnVersion(page: Page, catalogue: string, edition: string): Promise<void> {
  await page.goto(catalogue);
  await main(page).getByRole('link', { name: 'Eigene Fassung anlegen' }).click();
  await expectScreen(page, 'Eigene Fassung anlegen');
  await main(page).getByLabel('Bezeichnung der Fassung').fill(edition);
}

/** Pastes text into the screen of a version and waits for the outcome. */
export async function pasteQuestions(page: Page, text: string, outcome: string): Promise<void> {
  await main(page).getByRole('radio', { name: 'Text einfügen' }).check();
  await main(page).getByLabel('Text mit den Fragen').fill(text);
  await press(page, /^(In die Tabelle übernehmen|Zur Tabelle hinzufügen)$/);
  await main(page).getByText(outcome, { exact: true }).waitFor();
}

/** Makes the draft of what stands in the table; leads to its links. */
export async function createDraft(page: Page, edition: string): Promise<void> {
  await press(page, 'Entwurf anlegen');
  await expectScreen(page, `Entwurf, Fassung ${edition}`);
}

/** Confirms all criteria of the edition of 2020, which kept their titles, with one press. */
export async function confirmCriteria(page: Page): Promise<void> {
  await press(page, '34 Kriterien mit gleichem Titel bestätigen');
  await page.getByRole('progressbar', { name: '34 von 34 entschieden' }).waitFor();
  await main(page).getByText('Alles Nötige ist zugeordnet').waitFor();
}

/** Looks at what the links mean and activates the version. */
export async function activateDraft(page: Page, edition: string): Promise<void> {
  await main(page).getByRole('link', { name: 'Folgen prüfen', exact: true }).click();
  await main(page).getByLabel('Begründung').fill('Eigene Fragen aus dem Papierfragebogen');
  await press(page, 'Fassung aktivieren');
  await page.getByRole('dialog').getByRole('button', { name: 'Aktivieren' }).click();
  await expectScreen(page, new RegExp(`, Fassung ${edition}$`));
  await main(page).getByText('Die Fassung ist aktiviert.').waitFor();
}

/** The whole way: a version with 106 questions on the criteria of 2020, linked and activated; gives its id. */
export async function writeOwnCatalogue(page: Page, catalogue: string, edition: string): Promise<string> {
  await beginOwnVersion(page, catalogue, edition);
  await pasteQuestions(page, inventedQuestions(), `${OWN_QUESTIONS} Fragen gelesen`);
  await createDraft(page, edition);
  await confirmCriteria(page);
  await activateDraft(page, edition);
  const id = /\/fassungen\/([^/]+)$/.exec(new URL(page.url()).pathname)?.[1];
  expect(id).toBeDefined();
  return id ?? '';
}
