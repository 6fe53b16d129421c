import type { Locator, Page } from 'playwright-core';

/** The card of a question by its printed code. */
export function card(page: Page, code: string): Locator {
  return page.locator('[data-question]').filter({ has: page.getByRole('heading', { name: code }) });
}

/** One of the five answers of a card. */
export function choice(page: Page, code: string, word: string): Locator {
  return card(page, code).getByRole('radio', { name: word, exact: true });
}

/** Opens the note of a card and types into it. */
export async function writeNote(page: Page, code: string, note: string): Promise<void> {
  const field = card(page, code).getByLabel('Notiz');
  if ((await field.count()) === 0)
    await card(page, code).getByRole('button', { name: 'Notiz schreiben' }).click();
  await field.fill(note);
}

/** The page looks after what others did, as it does by itself every ten seconds. */
export async function lookAgain(page: Page): Promise<void> {
  const looked = page.waitForResponse(/\/questionnaire\/changes\?/);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await looked;
}
