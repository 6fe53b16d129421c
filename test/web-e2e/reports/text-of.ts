import type { Locator } from 'playwright-core';

/** The words of an element in one line, as they follow each other on the screen. */
export async function textOf(element: Locator): Promise<string> {
  return (await element.innerText()).replace(/\s+/g, ' ').trim();
}
