import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

const MOST_STOPS = 80;
const ARRIVES_WITHIN_MS = 3000;

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Presses Tab until the target has the focus; fails where the keyboard cannot reach it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${MOST_STOPS} times Tab never reached ${String(target)}.`);
}

/** The target gets the focus, at once or as soon as its screen is there. */
export async function expectFocus(page: Page, target: Locator): Promise<void> {
  const limit = Date.now() + ARRIVES_WITHIN_MS;
  let arrived = false;
  while (!arrived && Date.now() < limit) {
    arrived = (await target.count()) === 1 && (await isFocused(target));
    if (!arrived) await page.waitForTimeout(50);
  }
  const focused = arrived
    ? String(target)
    : await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
  expect(focused).toBe(String(target));
}
