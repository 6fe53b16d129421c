import { describe, expect, it } from '@jest/globals';
import { useScreens, withNothing } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { expectNoSidewaysScrolling } from './checks/sideways.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens(withNothing);

describe('an empty installation', () => {
  it.each(['light', 'dark'] as const)('says what to do first, in the %s theme', async (colorScheme) => {
    const page = await screens.open('/', { colorScheme, viewport: { width: 320, height: 700 } });
    expect(await textOf(page.getByRole('heading', { level: 1 }))).toBe('Noch keine Kommune');
    await expectNoSidewaysScrolling(page);
    await expectNoAxeViolation(page);
    expect(await page.getByRole('region', { name: 'Beispieldaten' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /Kommune wählen/ }).count()).toBe(0);
    await page.getByRole('main').getByRole('link', { name: 'Auswertung einlesen' }).click();
    await page.getByLabel('Datei der Auswertung').waitFor();
    expect(new URL(page.url()).pathname).toBe('/import');
  });
});
