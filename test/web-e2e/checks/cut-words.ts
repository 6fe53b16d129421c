import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/**
 * No word is cut in two lines without a hyphen, and none reaches over the edge of its card or cell. Addresses and what
 * stands there as code are no words: they may break anywhere, and a hyphen would belong to them.
 */
export async function expectNoCutWord(page: Page): Promise<void> {
  const { examined, broken } = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    let words = 0;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!node.parentElement?.checkVisibility() || node.parentElement.closest('.kern-sr-only, code'))
        continue;
      // what is only read out keeps a single pixel
      if (node.parentElement.getBoundingClientRect().width <= 1) continue;
      const frame = node.parentElement.closest('td, th, .card, main')?.getBoundingClientRect();
      const text = (node.textContent ?? '').replace(/https?:\S+|\S+@\S+/g, (address) =>
        ' '.repeat(address.length),
      );
      for (const { 0: word, index } of text.matchAll(/[\p{L}*]{4,}/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const boxes = [...range.getClientRects()];
        words += 1;
        if (new Set(boxes.map(({ top }) => Math.round(top))).size > 1) found.push(`cut: ${word}`);
        if (frame && boxes.some(({ right }) => right > frame.right + 1)) found.push(`over the edge: ${word}`);
      }
    }
    return { examined: words, broken: found };
  });
  expect(examined).toBeGreaterThan(10);
  expect(broken).toEqual([]);
}
