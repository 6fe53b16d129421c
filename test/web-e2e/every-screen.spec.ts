import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DESSAU, WEIDENFURT } from './browser/addresses.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { expectNoCutWord } from './checks/cut-words.js';
import { expectNoSidewaysScrolling } from './checks/sideways.js';
import { expectNoSqueezedCell } from './checks/squeezed.js';
import { expectReachableTargets } from './checks/targets.js';
import { choosePrintedReport } from './reports/choose-report.js';

const screens = useScreens();
const HEIGHT = 900;

const reading = async (): Promise<void> => undefined;

const SCREENS: readonly [name: string, address: string, prepare: (page: Page) => Promise<void>][] = [
  ['the Überblick of a printed report', DESSAU, reading],
  ['the Überblick of an answered round', WEIDENFURT, reading],
  ['why the whole of a printed report', `${DESSAU}/warum`, reading],
  ['why a field of a printed report', `${DESSAU}/warum/wk20-f2`, reading],
  ['why the whole of an answered round', `${WEIDENFURT}/warum`, reading],
  ['why a field of an answered round', `${WEIDENFURT}/warum/d2-f3`, reading],
  ['the import', '/import', reading],
  ['the preview of an import', '/import', choosePrintedReport],
  ['the methods', '/methoden', reading],
  ['an unknown address', '/nirgends', reading],
];

// Each theme is examined by axe at one width, so that every screen is examined at both.
describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each(SCREENS)('%s fits 320, 1280 and 1920 px and everybody can use it', async (_, address, prepare) => {
    const page = await screens.open(address, { colorScheme, viewport: { width: 320, height: HEIGHT } });
    await prepare(page);
    await expectNoSidewaysScrolling(page);
    await expectNoSqueezedCell(page);
    await expectReachableTargets(page);
    await expectNoCutWord(page);
    if (colorScheme === 'dark') await expectNoAxeViolation(page);
    await page.setViewportSize({ width: 1280, height: HEIGHT });
    await expectNoSidewaysScrolling(page);
    await expectReachableTargets(page);
    if (colorScheme === 'light') await expectNoAxeViolation(page);
    await page.setViewportSize({ width: 1920, height: HEIGHT });
    await expectNoSidewaysScrolling(page);
    expect(await page.locator('html').getAttribute('data-kern-theme')).toBe(colorScheme);
  });
});
