import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { COMPARISON } from './browser/addresses.js';
import { tabTo } from './browser/keyboard.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoSidewaysScrolling } from './checks/sideways.js';
import { textOf } from './reports/text-of.js';
import { addTownOfManyYears, TOWNS } from './years/towns.js';
import { withSeed } from './years/with-years.js';

const screens = useScreens(withSeed(addTownOfManyYears));

const matrix = (page: Page) => page.getByRole('table', { name: /^Einschätzung aller Kriterien in/ });
const frame = (page: Page) => page.getByRole('region', { name: /^Einschätzung aller Kriterien in/ });
const searched = (page: Page) => new URL(page.url()).searchParams;
const compared = async (address: string, width?: number): Promise<Page> => {
  const page = await screens.revisit(address, width === undefined ? {} : { width });
  await matrix(page).waitFor();
  return page;
};

describe('every round side by side', () => {
  it('shows each criterion in each round, with words behind every sign', async () => {
    const page = await compared(COMPARISON);
    const row = matrix(page).getByRole('row', { name: /^Monitoring/ });
    expect(await textOf(row)).toMatch(
      /^Monitoring ✘ nein ✘ nein.* ✘ nein.* \(✓\) eher ja.* \(✓\) eher ja.* \(✓\) eher ja .*\+0,5/,
    );
    expect(await matrix(page).locator('tbody tr:has(th[scope=row] a)').count()).toBe(36);
    expect(await textOf(matrix(page))).toMatch(/Nicht mehr im neuesten Katalog/);
  });

  it('against a chosen round and for chosen rounds, kept in the address', async () => {
    const page = await compared(COMPARISON);
    await page.getByLabel('Verglichen mit').selectOption({ label: 'Selbstcheck 2014' });
    await matrix(page)
      .getByRole('columnheader', { name: /2014.*Bezugsrunde/ })
      .waitFor();
    await page.getByText('Runden auswählen (6 von 6)').click();
    await page.getByRole('checkbox', { name: 'Selbstcheck 2016, 8. November 2016' }).click();
    await page.getByRole('table', { name: 'Einschätzung aller Kriterien in 5 Runden' }).waitFor();
    expect(searched(page).get('gegen')).toBe('demo-weidenfurt-2014');
    expect(searched(page).get('runden')).not.toContain('2016');
    await page.reload();
    await page.getByRole('table', { name: 'Einschätzung aller Kriterien in 5 Runden' }).waitFor();
    expect(
      await matrix(page)
        .getByRole('columnheader', { name: /Selbstcheck 2016/ })
        .count(),
    ).toBe(0);
  });

  it('of which only some criteria are shown, and how many', async () => {
    const page = await compared(COMPARISON);
    for (const [label, expected] of [
      ['nur verschlechterte', /^\d+ von 36 Kriterien$/],
      ['nur nie bewertete', /^Jedes Kriterium ist in mindestens einer dieser Runden bewertet\.$/],
      ['nur veränderte', /^\d+ von 36 Kriterien$/],
    ] as const) {
      await page.getByLabel('Kriterien', { exact: true }).selectOption({ label });
      const count = page.locator('#alle-runden').getByRole('status');
      await count.filter({ hasText: expected }).waitFor();
      const number = Number(/^\d+/.exec(await textOf(count))?.[0] ?? 0);
      expect(await matrix(page).locator('tbody tr:has(th[scope=row] a)').count()).toBe(number);
    }
    expect(searched(page).get('zeigen')).toBe('veraendert');
  });

  it('says so where no round is left', async () => {
    const page = await screens.revisit(`${COMPARISON}?runden=`);
    await page.getByText('Bitte wählen Sie mindestens eine Runde aus.').waitFor();
    expect(await matrix(page).count()).toBe(0);
  });
});

describe('trap 14: sixteen rounds', () => {
  const many = `/kommunen/${TOWNS.manyYears}/vergleich`;

  it.each([320, 1280, 1920])('stay readable at %i px', async (width) => {
    const page = await compared(many, width);
    await expectNoSidewaysScrolling(page);
    expect(
      await matrix(page)
        .getByRole('columnheader')
        .filter({ hasText: /20\d\d|’\d\d/ })
        .count(),
    ).toBe(16);
    const shape = await frame(page).evaluate((region) => {
      region.scrollLeft = region.scrollWidth;
      const box = region.getBoundingClientRect();
      const cells = [...region.querySelectorAll('tbody tr:has(th[scope=row] a)')].map((row) => {
        const title = row.querySelector('th')?.getBoundingClientRect();
        const last = row.querySelector('td:last-child')?.getBoundingClientRect();
        return {
          titleStays: title !== undefined && title.left >= box.left - 1 && title.right <= box.right,
          lastSeen: last !== undefined && last.right <= box.right + 1 && last.left >= (title?.right ?? 0) - 1,
          tall: title?.height ?? 0,
        };
      });
      const narrowest = Math.min(
        ...[...region.querySelectorAll('tbody td:not([colspan])')].map(
          (cell) => cell.getBoundingClientRect().width,
        ),
      );
      const size = Math.min(
        ...[...region.querySelectorAll('tbody td')].map((cell) =>
          parseFloat(getComputedStyle(cell).fontSize),
        ),
      );
      return { cells, narrowest, size };
    });
    expect(shape.cells).toHaveLength(36);
    expect(shape.cells.filter(({ titleStays, lastSeen }) => !titleStays || !lastSeen)).toEqual([]);
    expect(shape.narrowest).toBeGreaterThanOrEqual(24);
    expect(shape.size).toBeGreaterThanOrEqual(12);
  });

  it('are reached by keyboard: the frame takes the focus and scrolls, the titles stay', async () => {
    const page = await compared(many, 700);
    const reference = page.getByLabel('Verglichen mit');
    await reference.focus();
    await tabTo(page, frame(page));
    const scrolled = () => frame(page).evaluate(({ scrollLeft }) => scrollLeft);
    expect(await scrolled()).toBe(0);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.querySelector('.matrix-frame')?.scrollLeft ?? 0) > 40);
  });

  it('tell in words what narrow cells show as signs only', async () => {
    const page = await compared(many);
    const row = matrix(page).getByRole('row', { name: /^Monitoring/ });
    const cells = await row.getByRole('cell').allTextContents();
    expect(cells).toHaveLength(16);
    expect(cells.filter((text) => !/ja|nein|keine Einschätzung|nicht gefragt/.test(text))).toEqual([]);
  });
});
