import { describe, it } from '@jest/globals';
import { EVERY_SCREEN } from './browser/tour.js';
import { settled, useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { expectNoCutWord } from './checks/cut-words.js';
import { expectNoSidewaysScrolling } from './checks/sideways.js';
import { expectNoSqueezedCell } from './checks/squeezed.js';
import { expectReachableTargets } from './checks/targets.js';

const screens = useScreens();
const HEIGHT = 900;

// Each theme is examined by axe at one width, so that every screen is examined at both.
describe('in the light and in the dark theme', () => {
  it.each(EVERY_SCREEN.map((stop) => [stop.name, stop] as const))(
    '%s fits 320, 1280 and 1920 px and everybody can use it',
    async (_, { as, address, prepare }) => {
      const page = await screens.open(address, { as, viewport: { width: 320, height: HEIGHT } });
      await prepare?.(page, screens.server());
      await settled(page);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.locator(`html[data-kern-theme=${colorScheme}]`).waitFor();
        await page.setViewportSize({ width: 320, height: HEIGHT });
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
      }
    },
  );
});
