import type { Page } from 'playwright-core';
import { expectScreen } from '../browser/sign-in-screen.js';

const main = (page: Page) => page.getByRole('main');

/** On the screen of closing: departments answer no more. */
export async function endAnswering(page: Page): Promise<void> {
  await main(page).getByRole('button', { name: 'In Abstimmung geben' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'In Abstimmung geben' }).click();
  await main(page).getByRole('heading', { name: 'Runde schließen' }).waitFor();
}

/** On the screen of closing: the reading that Überblick, Verlauf and mails use. */
export async function nameReading(page: Page, reading: string): Promise<void> {
  await main(page).getByRole('radio', { name: reading }).check();
  await main(page).getByText('Die maßgebliche Sicht ist festgelegt.').waitFor();
}

/** On the screen of closing: asks to close and stops at the question. */
export async function askToClose(page: Page): Promise<void> {
  await main(page).getByRole('button', { name: 'Runde schließen' }).click();
  await page.getByRole('dialog').waitFor();
}

/** Confirms the question before closing. */
export async function confirmClosing(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Runde schließen' }).click();
  await expectScreen(page, 'Die Runde ist geschlossen');
}
