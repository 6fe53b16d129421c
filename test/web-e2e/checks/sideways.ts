import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/** The page is no wider than its window; says which elements stick out. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() => {
    // the body, not the window: room that is kept for a scrollbar is no room for words
    const { clientWidth } = document.body;
    const { scrollWidth } = document.documentElement;
    if (Math.max(scrollWidth, document.body.scrollWidth) <= clientWidth) return [];
    const sticking = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    return [`${scrollWidth} px in a window of ${clientWidth} px`, ...sticking.slice(-5)];
  });
  expect(tooWide).toEqual([]);
}
