import type { Locator, Page } from 'playwright-core';
import { expectScreen } from '../browser/sign-in-screen.js';

const main = (page: Page) => page.getByRole('main');

/** What is typed to plan a round; ISO calendar dates. */
export interface TypedRound {
  readonly title: string;
  readonly opensOn: string;
  readonly deadline: string;
  readonly referenceDate: string;
}

/** Types what a round is planned with, without sending it. */
export async function typeRound(page: Page, { title, opensOn, deadline, referenceDate }: TypedRound) {
  await main(page).getByLabel('Öffnung').fill(opensOn);
  await main(page).getByLabel('Frist').fill(deadline);
  await main(page).getByLabel('Stichtag').fill(referenceDate);
  await main(page).getByLabel('Titel').fill(title);
}

/** Plans a round from the list of rounds; leads to giving out its questions. Answers with the round's address. */
export async function planRound(page: Page, rounds: string, round: TypedRound): Promise<string> {
  await page.goto(rounds);
  await main(page).getByRole('link', { name: 'Runde planen' }).click();
  await expectScreen(page, 'Neue Runde planen');
  await typeRound(page, round);
  await main(page).getByRole('button', { name: 'Runde anlegen' }).click();
  await page.waitForURL(/\/zuordnung$/);
  await page.getByRole('grid').or(main(page).getByLabel('Weiterer Fachbereich')).first().waitFor();
  return new URL(page.url()).pathname.replace(/\/zuordnung$/, '');
}

/** The button that gives a part to a department, or takes it away. */
export function cell(page: Page, part: string, department: string): Locator {
  return page.getByRole('grid').getByRole('button', { name: new RegExp(`${part}.*${department}`) });
}

/** Waits until everything that was pressed has been stored. */
export async function expectStored(page: Page, left: string): Promise<void> {
  await main(page).getByText(`Gespeichert. ${left}`, { exact: true }).waitFor();
}

/** Presses a step on the screen that is shown, and confirms it. */
export async function takeStep(page: Page, step: string): Promise<void> {
  await main(page).getByRole('button', { name: step }).click();
  await page.getByRole('dialog').getByRole('button', { name: step }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}
