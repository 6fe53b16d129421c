import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { MONITORING, TRENDS, TRENDS_OF_ONE_ROUND } from './browser/addresses.js';
import { countColours, downloadBy } from './browser/downloads.js';
import { expectFocus, tabTo } from './browser/keyboard.js';
import { expectScreen } from './browser/sign-in-screen.js';
import { useScreens } from './browser/use-screens.js';
import { countRoles } from './checks/accessibility-tree.js';
import { textOf } from './reports/text-of.js';
import { addTroubledTowns, TOWNS } from './years/towns.js';
import { withSeed } from './years/with-years.js';

const screens = useScreens(withSeed(addTroubledTowns));

const chart = (page: Page) => page.getByRole('group', { name: /als Bild/ });
const marks = (page: Page) => chart(page).getByRole('img', { name: /^Selbstcheck / });
const mark = (page: Page, year: number) =>
  chart(page).getByRole('img', { name: new RegExp(`^Selbstcheck ${year}, `) });
const tooltip = (page: Page) => chart(page).locator('.chart-tooltip');
const opened = async (address: string, options?: Parameters<typeof screens.open>[1]): Promise<Page> => {
  const page = await screens.revisit(address, options);
  await marks(page).first().waitFor();
  return page;
};

describe('the chart of a criterion', () => {
  it('is one stop of the keyboard; the arrows go from round to round and tell each', async () => {
    const page = await opened(MONITORING);
    await tabTo(page, mark(page, 2025));
    expect(await textOf(tooltip(page))).toMatch(
      /^Selbstcheck 2025, 12\. Juni 2025 \(✓\) eher ja Wert 2,3 4 von 4 Fragen bewertet seit der Runde davor verbessert$/,
    );
    for (const year of [2023, 2020, 2018]) {
      await page.keyboard.press('ArrowLeft');
      await expectFocus(page, mark(page, year));
    }
    expect(await textOf(tooltip(page))).toContain('✘ nein, dünn belegt Wert 0 möglich 0 bis 2');
    await page.keyboard.press('Home');
    await expectFocus(page, mark(page, 2014));
    await page.keyboard.press('ArrowLeft');
    await expectFocus(page, mark(page, 2014));
    await page.keyboard.press('End');
    await expectFocus(page, mark(page, 2025));
  });

  it('has its marks in the tree that Chromium hands to screen readers, and no picture without a name', async () => {
    const page = await opened(MONITORING);
    const { image = 0, img = 0 } = await countRoles(page, '.chart-frame');
    expect(image + img).toBeGreaterThanOrEqual(6);
    const unnamed = await chart(page)
      .locator('[role=img], [tabindex="0"]')
      .evaluateAll((marks) => marks.filter((each) => !each.getAttribute('aria-label')).length);
    expect(unnamed).toBe(0);
  });

  it('hides its words on Escape and keeps the place', async () => {
    const page = await opened(MONITORING);
    await tabTo(page, mark(page, 2025));
    await page.keyboard.press('ArrowLeft');
    await tooltip(page).waitFor();
    await page.keyboard.press('Escape');
    await tooltip(page).waitFor({ state: 'detached' });
    await expectFocus(page, mark(page, 2023));
    await page.keyboard.press('ArrowRight');
    await tooltip(page).waitFor();
    await page.keyboard.press('Tab');
    await tooltip(page).waitFor({ state: 'detached' });
    expect(await chart(page).evaluate((group) => group.contains(document.activeElement))).toBe(false);
  });

  it('tells by pointer what it tells by keyboard, and lets it be dismissed', async () => {
    const page = await opened(MONITORING);
    await mark(page, 2020).hover();
    expect(await textOf(tooltip(page))).toMatch(/^Selbstcheck 2020, 15\. September 2020 \(✓\) eher ja/);
    await page.keyboard.press('Escape');
    await tooltip(page).waitFor({ state: 'detached' });
  });

  it('reads out of each round what the table below says', async () => {
    const page = await opened(`${TRENDS}/d2-2-6`);
    const told = await marks(page).evaluateAll((images) =>
      images.map((image) => image.getAttribute('aria-label') ?? ''),
    );
    expect(told).toHaveLength(6);
    const rows = page.getByRole('table', { name: 'Alle Runden als Tabelle' }).locator('tbody tr');
    for (const [index, fact] of told.entries()) {
      const row = await textOf(rows.nth(index));
      const [round = '', rating = ''] = fact.split('; ');
      expect(row).toContain(round.replace(', ', ' '));
      expect(row).toContain(rating.replace(', dünn belegt', ''));
      const value = /Wert ([^;]+)/.exec(fact)?.[1];
      if (value !== undefined) expect(row).toContain(` ${value} `);
      const change = /seit der Runde davor ([^;]+)/.exec(fact)?.[1];
      if (change !== undefined) expect(row).toContain(change);
    }
    expect(told[0]).toContain('– nicht beantwortet');
    expect(told.join()).not.toMatch(/NaN|undefined|null|Wert ;/);
  });

  it('draws no line to or from a round that nobody rated, and none across a break', async () => {
    const page = await opened(MONITORING);
    const places = await marks(page).evaluateAll((images) =>
      images.map((image) => {
        const { x, width } = image.getBoundingClientRect();
        return Math.round(x + width / 2);
      }),
    );
    const lines = await chart(page)
      .locator('.connection-line path')
      .evaluateAll((paths) =>
        paths.map((path) => {
          const { left, right } = path.getBoundingClientRect();
          return { from: Math.round(left), to: Math.round(right) };
        }),
      );
    // 2014 stands alone, 2016 and 2018 belong together, 2020 to 2025 do
    expect(lines).toHaveLength(2);
    const near = (a: number | undefined, b: number | undefined) => Math.abs((a ?? 0) - (b ?? 9999)) <= 3;
    expect(near(lines[0]?.from, places[1]) && near(lines[0]?.to, places[2])).toBe(true);
    expect(near(lines[1]?.from, places[3]) && near(lines[1]?.to, places[5])).toBe(true);
    expect(await textOf(page.getByRole('main'))).toMatch(
      /Zwischen „Selbstcheck 2018“ und „Selbstcheck 2020“ bricht/,
    );
  });

  it('shows two rounds of one date beside each other', async () => {
    const page = await opened(`/kommunen/${TOWNS.sameDate}/verlauf/d2-1-1`);
    const boxes = await marks(page).evaluateAll((images) =>
      images.map((image) => image.getBoundingClientRect().x),
    );
    expect(boxes).toHaveLength(2);
    expect(Math.abs((boxes[0] ?? 0) - (boxes[1] ?? 0))).toBeGreaterThan(10);
    expect(await textOf(page.getByRole('main'))).toMatch(
      /dasselbe Datum|kein.* Verlauf|3 vergleichbare Runden/,
    );
  });
});

describe('one criterion in depth', () => {
  it('says what can be said, and why there is no more', async () => {
    const page = await opened(MONITORING);
    const main = await textOf(page.getByRole('main'));
    expect(main).toContain('„Monitoring“ hat sich bei gleichen Fragen verbessert (Unterschied 0,5).');
    expect(main).toContain('in 2 von 2 Schritten gestiegen, nie gesunken');
    expect(main).toContain('Eine Trendlinie gibt es erst ab 5 vergleichbaren Runden, bisher sind es 3.');
    expect(main).not.toMatch(/signifikant|p-Wert|p =/i);
  });

  it('shows the answers behind every point and how the last one is counted', async () => {
    const page = await opened(MONITORING);
    const answers = page.getByRole('table', { name: 'Antworten auf jede Frage in jeder Runde' });
    const asked = await textOf(answers.getByRole('row', { name: /^1\.4\.2 Wird jährlich / }));
    expect(asked).toMatch(/nicht gestellt nicht gestellt nicht gestellt nicht gestellt \(✓\) eher ja ✓ ja$/);
    expect(await textOf(answers.getByRole('row', { name: /^Summe/ }))).toMatch(
      /0 ÷ 2 0 ÷ 1 0 ÷ 1 5 ÷ 3 7 ÷ 4 9 ÷ 4$/,
    );
    expect(await textOf(page.getByRole('main'))).toContain('9 ÷ 4 = rund 2,3, das bedeutet „eher ja“.');
  });

  it('is found under the id it had in an earlier catalogue version', async () => {
    const page = await opened(`${TRENDS}/d1-1-4`);
    await expectScreen(page, 'Monitoring');
    expect(await marks(page).count()).toBe(6);
  });

  it('that ended keeps its series, and no target can be set', async () => {
    const page = await opened(`${TRENDS}/d1-2-7`);
    await expectScreen(page, 'Kultur');
    expect(await textOf(page.getByRole('main'))).toContain('wird in der neuesten Runde nicht mehr gefragt');
    expect(await marks(page).count()).toBe(4);
    expect(await page.getByRole('button', { name: 'Ziel setzen' }).count()).toBe(0);
  });

  it('leads on to its neighbours, up to the list, and back', async () => {
    const page = await opened(MONITORING);
    const further = page.getByRole('navigation', { name: 'Weitere Kriterien' });
    await further.getByRole('link', { name: /Nächstes Kriterium Bildung/ }).click();
    await expectScreen(page, 'Bildung');
    await expectFocus(page, page.getByRole('heading', { level: 1 }));
    await page
      .getByRole('navigation', { name: 'Wo Sie sind' })
      .getByRole('link', { name: 'Verlauf' })
      .click();
    await expectScreen(page, 'Verlauf seit 2014');
  });

  it('of a single round says so instead of drawing one dot', async () => {
    const page = await screens.revisit(`${TRENDS_OF_ONE_ROUND}/wk20-1-4`);
    await expectScreen(page, 'Monitoring');
    const main = await textOf(page.getByRole('main'));
    expect(main).toContain('Mit einer zweiten Runde wird hier sichtbar');
    expect(main).toContain('aus einem Bericht übernommen');
    expect(await chart(page).count()).toBe(0);
  });

  it('that there is not is told in words, with a way on', async () => {
    screens.expectComplaint(/status of 404/);
    const page = await screens.revisit(`${TRENDS}/keines`);
    expect(await textOf(page.getByRole('main'))).toMatch(/Kriterium/);
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
  });
});

describe('taking a criterion along', () => {
  const download = (page: Page, name: string) => downloadBy(page, page.getByRole('button', { name }));

  it('as figures: a table with one row for each round', async () => {
    const page = await opened(MONITORING);
    const { name, bytes } = await download(page, 'Zahlen (CSV)');
    expect(name).toMatch(/monitoring\.csv$/);
    const lines = bytes.toString('utf8').trimEnd().split('\r\n');
    expect(lines).toHaveLength(7);
    expect(lines[6]).toContain('2025-06-12');
  });

  it('as a picture in lines, with its texts and all its dots', async () => {
    const page = await opened(MONITORING);
    const { name, bytes } = await download(page, 'Bild (SVG)');
    expect(name).toMatch(/monitoring\.svg$/);
    const drawn = await page.evaluate((svg) => {
      const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return {
        error: picture.querySelector('parsererror')?.textContent ?? null,
        dots: picture.querySelectorAll('circle').length,
        words: picture.documentElement.textContent ?? '',
      };
    }, bytes.toString('utf8'));
    expect(drawn.error).toBeNull();
    expect(drawn.dots).toBeGreaterThanOrEqual(6);
    expect(drawn.words).toMatch(/Monitoring[\s\S]*Weidenfurt/);
    expect(drawn.words).toContain('eher nein');
  });

  it('as a picture in pixels, which is not blank', async () => {
    const page = await opened(MONITORING);
    const { name, bytes } = await download(page, 'Bild (PNG)');
    expect(name).toBe('monitoring.png');
    const { width, height, counts } = await countColours(page, bytes, ['#b35806', '#b2abd2', '#ffffff']);
    expect(width).toBeGreaterThan(1000);
    expect(height).toBeGreaterThan(500);
    const [brown = 0, lilac = 0, white = 0] = counts;
    expect(Math.min(brown, lilac)).toBeGreaterThan(200);
    expect(white).toBeGreaterThan(width * height * 0.4);
  });
});
