import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/** No cell of a table is so narrow that its words fall apart into single letters. */
export async function expectNoSqueezedCell(page: Page): Promise<void> {
  const squeezed = await page.evaluate(() => {
    const narrowest = 40;
    /** Without what is only read out. */
    const seenWords = (cell: Element): string => {
      const seen = cell.cloneNode(true) as Element;
      for (const hidden of seen.querySelectorAll('.kern-sr-only')) hidden.remove();
      return seen.textContent ?? '';
    };
    return [...document.querySelectorAll('main th, main td')]
      .filter((cell) => /\p{L}{5}/u.test(seenWords(cell)))
      .map((cell) => ({ cell, style: getComputedStyle(cell), box: cell.getBoundingClientRect() }))
      .map(({ cell, style, box }) => ({
        text: (cell.textContent ?? '').trim().slice(0, 40),
        room: Math.round(box.width - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)),
      }))
      .filter(({ room }) => room > 0 && room < narrowest)
      .map(({ text, room }) => `${room} px for „${text}“`);
  });
  expect(squeezed).toEqual([]);
}
