import type { Page } from 'playwright-core';
import { expectFocus } from '../browser/keyboard.js';

/** The keys that answer, and the answers that they stand for. */
export const ANSWER_OF_KEY = {
  4: 'yes',
  3: 'rather_yes',
  2: 'rather_no',
  1: 'no',
  0: 'not_assessable',
} as const;

/** A key that answers. */
export type AnswerKey = keyof typeof ANSWER_OF_KEY;

/** The line that says what became of what was typed. */
export const saveState = (page: Page) => page.locator('.save-state');

/** Everything that was typed is saved. */
export async function expectAllSaved(page: Page): Promise<void> {
  await page.getByText('Alles gespeichert', { exact: true }).waitFor({ timeout: 60_000 });
}

/** The ids of the questions on the screen. */
export function questionsShown(page: Page): Promise<string[]> {
  return page
    .locator('[data-question]')
    .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.question ?? ''));
}

/** Answers the questions of a criterion from the first on with nothing but keys; answers with what was said to which. */
export async function answerCriterion(
  page: Page,
  keyOf: (number: number) => AnswerKey,
): Promise<Map<string, AnswerKey>> {
  const said = new Map<string, AnswerKey>();
  // on a quick machine the keys would come before the questions
  await page.locator('[data-question] input:enabled').first().waitFor();
  const questions = await questionsShown(page);
  for (const [index, question] of questions.entries()) {
    const key = keyOf(index);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(String(key));
    await expectFocus(page, page.locator(`[data-question="${question}"] input[value=${ANSWER_OF_KEY[key]}]`));
    said.set(question, key);
  }
  await page.keyboard.press('ArrowDown');
  await expectFocus(page, page.locator('#weiter'));
  return said;
}

/** Goes on with a key, and waits for the next screen. */
export async function goOn(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await expectFocus(page, page.getByRole('heading', { level: 1 }));
}
