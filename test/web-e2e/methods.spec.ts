import { describe, expect, it } from '@jest/globals';
import { DESSAU } from './browser/addresses.js';
import { useScreens } from './browser/use-screens.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens();

describe('the methods page', () => {
  it('says how stages come about, that no official rule exists, and what is not settled', async () => {
    const page = await screens.open('/methoden');
    const main = await textOf(page.getByRole('main'));
    expect(main).toContain('abgeleitet aus der Auswertung Dessau-Roßlau 2020');
    expect(main).toContain('Eine amtliche Rechenregel ist nicht veröffentlicht');
    expect(main).toContain('7/4');
    const stages = page.getByRole('table', { name: 'Stufen und ihre Bereiche' });
    expect(await textOf(stages.getByRole('row', { name: /fortgeschritten/ }))).toMatch(
      /von 1,5 bis unter 2,5$/,
    );
  });

  it.each(['/methoden', DESSAU, `${DESSAU}/warum`, `${DESSAU}/warum/wk20-f2`, '/import'])(
    'no heading skips a level on %s',
    async (address) => {
      const page = await screens.open(address);
      const levels = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((headings) =>
          headings
            .filter((heading) => heading.checkVisibility())
            .map((heading) => Number(heading.tagName[1])),
        );
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(skips).toEqual([]);
    },
  );

  it('is one click away from every „Warum?“', async () => {
    const page = await screens.open(`${DESSAU}/warum/wk20-f1`);
    await page.getByRole('main').getByRole('link', { name: 'So wird gerechnet' }).click();
    await page.getByRole('heading', { level: 1, name: 'So wird gerechnet' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/methoden');
  });
});
