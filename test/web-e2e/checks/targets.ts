import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/** Every control, and every link that stands alone, is at least 24 px high and wide; of links among words axe checks the space around them. */
export async function expectReachableTargets(page: Page): Promise<void> {
  const { examined, small } = await page.evaluate(() => {
    const smallest = 24;
    const wordsIn = (element: Element | null) => (element?.textContent ?? '').trim();
    const alone = [...document.querySelectorAll('main a')].filter(
      (link) => link.closest('td, .facts') !== null || wordsIn(link) === wordsIn(link.parentElement),
    );
    const controls = [
      ...document.querySelectorAll('button, select, input, summary, nav :not(p) > a, .kern-btn'),
      ...alone,
    ].filter((control) => control.checkVisibility());
    const tooSmall = controls
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width < smallest || box.height < smallest)
      .map(
        ({ control, box }) =>
          `${(control.textContent ?? '').trim().slice(0, 40)}: ${Math.round(box.width)} × ${Math.round(box.height)} px`,
      );
    return { examined: controls.length, small: tooSmall };
  });
  expect(examined).toBeGreaterThan(2);
  expect(small).toEqual([]);
}
