import type { Page } from 'playwright-core';
import type { Stop } from '../browser/stop.js';
import { settled, type Screens } from '../browser/use-screens.js';
import { expectNoAxeViolation } from './axe.js';
import { expectNoCutWord } from './cut-words.js';
import { expectBothLanguages } from './foreign-words.js';
import { renderEverything } from './render-everything.js';
import { expectNoSidewaysScrolling } from './sideways.js';
import { expectNoSqueezedCell } from './squeezed.js';
import { expectReachableTargets } from './targets.js';

const HEIGHT = 900;

/**
 * One visit for everything: a stop's screen fits 320, 1280 and 1920 px in both themes, everybody can use it, and no word
 * is foreign in German and in English. Each theme is examined by axe at one width, so that every screen is examined at
 * both.
 */
export async function expectSoundScreen(screens: Screens, stop: Stop): Promise<void> {
  const { as, address, prepare, complaint, isModal } = stop;
  if (complaint) screens.expectComplaint(complaint);
  const page = await screens.revisit(address, { as, width: 320 });
  await prepare?.(page, screens.server());
  await settled(page);
  await renderEverything(page);
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-kern-theme=${colorScheme}]`).waitFor();
    await expectFitting(page);
    await expectReachableTargets(page);
    if (colorScheme === 'dark') await expectNoAxeViolation(page);
    await page.setViewportSize({ width: 1280, height: HEIGHT });
    await expectNoSidewaysScrolling(page);
    await expectReachableTargets(page);
    if (colorScheme === 'light') await expectNoAxeViolation(page);
    await page.setViewportSize({ width: 1920, height: HEIGHT });
    await expectNoSidewaysScrolling(page);
  }
  if (!isModal) await expectBothLanguages(page, () => expectFitting(page));
}

async function expectFitting(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: HEIGHT });
  await expectNoSidewaysScrolling(page);
  await expectNoSqueezedCell(page);
  await expectNoCutWord(page);
}
