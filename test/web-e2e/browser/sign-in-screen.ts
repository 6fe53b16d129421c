import type { PrintedAccount } from '@selbstcheck/testing';
import type { Page } from 'playwright-core';

/** Types address and password into the sign-in screen and sends them. */
export async function signInOnScreen(page: Page, { email, password }: PrintedAccount): Promise<void> {
  const main = page.getByRole('main');
  await main.getByLabel('E-Mail-Adresse').fill(email);
  await main.getByLabel('Kennwort', { exact: true }).fill(password);
  await main.getByRole('button', { name: 'Anmelden' }).click();
}

/** Waits for the screen with this heading. */
export async function expectScreen(page: Page, title: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Opens the menu of the person who is signed in. */
export async function openPersonMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Angemeldet als/ }).click();
}
