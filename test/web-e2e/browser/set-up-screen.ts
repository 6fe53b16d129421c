import type { PrintedAccount, RunningServer } from '@selbstcheck/testing';
import type { Page } from 'playwright-core';

/** The address that the terminal of a server without people shows. */
export function setUpAddress(server: RunningServer): string {
  const address = /\/einrichten#[A-Za-z0-9_-]{43}/.exec(server.output())?.[0];
  if (address === undefined) throw new Error(`The server printed no set-up link:\n${server.output()}`);
  return address;
}

/** Fills in the set-up and sends it. */
export async function typeSetUp(page: Page, account: PrintedAccount, municipality: string): Promise<void> {
  const main = page.getByRole('main');
  await main.getByLabel('Ihre Kommune').fill(municipality);
  await main.getByLabel('Ihr Name').fill('Erste Person');
  await main.getByLabel('E-Mail-Adresse').fill(account.email);
  await main.getByLabel('Neues Kennwort').fill(account.password);
  await main.getByRole('button', { name: 'Konto anlegen' }).click();
}
