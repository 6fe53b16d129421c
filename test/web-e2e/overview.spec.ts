import { describe, expect, it } from '@jest/globals';
import { DESSAU, WEIDENFURT } from './browser/addresses.js';
import { NO_SCREEN, useScreens } from './browser/use-screens.js';
import { countRoles } from './checks/accessibility-tree.js';
import { PRINTED_FIELDS, WORD_OF_SIGN } from './reports/printed-dessau.js';
import { readShownTable } from './reports/shown-table.js';

const screens = useScreens();
const MOST_JAVASCRIPT = 200_000;

describe('the Überblick of Dessau-Roßlau 2020', () => {
  it('is what opens first, with the finding as its heading', async () => {
    const page = await screens.open('/');
    await page.waitForURL(`**${DESSAU}`);
    const headings = page.getByRole('heading', { level: 1 });
    // until its data are there, the screen bears its own name
    await headings.filter({ hasText: 'Die Kommune' }).waitFor();
    expect(await headings.allInnerTexts()).toEqual([
      'Die Kommune ist auf dem Weg zur Weltoffenheit fortgeschritten',
    ]);
    expect(await page.title()).toMatch(/^Überblick Dessau-Roßlau, .*2020.* – Selbstcheck-Monitor$/);
  });

  it('shows 7 fields with their stages in words and 34 criteria with sign and word, as printed', async () => {
    const page = await screens.open(DESSAU);
    const shown = await readShownTable(page);
    expect(shown.map(({ criteria }) => criteria.map(({ title, sign, word }) => [title, sign, word]))).toEqual(
      PRINTED_FIELDS.map(({ criteria }) =>
        criteria.map(([title, sign]) => [title, sign, WORD_OF_SIGN[sign]]),
      ),
    );
    for (const [index, printed] of PRINTED_FIELDS.entries()) {
      expect(shown[index]?.header).toBe(`${index + 1} ${printed.title}`);
      expect(shown[index]?.stage).toBe(`${printed.stage} Warum?`);
      expect(shown[index]?.coverage).toBe(printed.questions);
    }
    expect(shown.flatMap(({ criteria }) => criteria)).toHaveLength(34);
  });

  it('says the overall stage in words among the four and how much was answered', async () => {
    const page = await screens.open(DESSAU);
    const stages = page.getByRole('list', { name: 'Die vier Stufen' }).getByRole('listitem');
    await stages.first().waitFor();
    expect((await stages.allTextContents()).map((text) => text.trim())).toEqual([
      'auf den Weg gemacht',
      'auf dem Weg',
      'fortgeschritten (erreicht)',
      'weltoffen aufgestellt',
    ]);
    const main = await page.getByRole('main').innerText();
    expect(main).toContain('93 von 105 Fragen');
    expect(main).toContain('33 von 34 Kriterien');
    expect(main).toContain('1. Juli 2020');
  });

  it('keeps calculation, bounds and values behind „Warum?“', async () => {
    const page = await screens.open(DESSAU);
    const main = await page.getByRole('main').innerText();
    expect(main).not.toMatch(/\d,\d|\d\/\d|nicht bestimmbar|Durchschnitt/);
    expect(await page.getByRole('link', { name: /^Warum/ }).count()).toBe(8);
  });

  it.each([320, 1280])('is a table to a screen reader at %i px', async (width) => {
    const page = await screens.open(DESSAU, { viewport: { width, height: 900 } });
    await page.getByRole('table').waitFor();
    const roles = await countRoles(page, 'main table');
    expect(roles).toMatchObject({ table: 1, row: 42, rowheader: 41 });
    const columns = roles['columnheader'] ?? 0;
    expect(columns).toBe(width < 400 ? 2 : 3);
    // every row has its row header and one cell less than there are columns
    expect(roles['cell'] ?? roles['gridcell']).toBe(41 * (columns - 1));
    // Chromium does not pass the groups of a body on; other readers take them from the markup
    const groups = page.locator('main table tbody');
    expect(await groups.count()).toBe(7);
    expect(await groups.locator('th[scope=rowgroup]').count()).toBe(7);
    expect(await groups.locator('th[scope=row]').count()).toBe(34);
  });

  it.each([DESSAU, WEIDENFURT])('keeps every title on one line on a projector: %s', async (address) => {
    const page = await screens.open(address, { viewport: { width: 1920, height: 1080 } });
    await page.getByRole('table').waitFor();
    const wrapped = await page
      .locator('main tbody th')
      .evaluateAll((titles) =>
        titles
          .filter(
            (title) =>
              title.getBoundingClientRect().height > 2.5 * parseFloat(getComputedStyle(title).lineHeight),
          )
          .map(({ textContent }) => textContent),
      );
    expect(wrapped).toEqual([]);
    const size = await page
      .locator('main tbody th')
      .first()
      .evaluate((title) => getComputedStyle(title).fontSize);
    expect(parseFloat(size)).toBeGreaterThanOrEqual(22);
  });

  it('gives each „Warum?“ a name of its own that says which field it explains', async () => {
    const page = await screens.open(DESSAU);
    for (const { title } of PRINTED_FIELDS) {
      const link = page.getByRole('link', { name: `Warum? ${title}`, exact: true });
      await link.waitFor();
    }
  });

  it('shows thin evidence of an answered round as an outline, and explains it in the legend', async () => {
    const page = await screens.open(WEIDENFURT);
    await page.getByRole('table').waitFor();
    const thin = page
      .getByRole('row', { name: /1 von 3 Fragen/ })
      .locator('[aria-hidden]')
      .first();
    const solid = page
      .getByRole('row', { name: /3 von 3 Fragen/ })
      .locator('[aria-hidden]')
      .first();
    const fill = (tile: typeof thin) => tile.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await fill(thin)).not.toBe(await fill(solid));
    await page.getByText('weniger als die Hälfte der Fragen bewertet').waitFor();
  });
});

describe('the first load of the Überblick', () => {
  it('transfers at most 200 kB of compressed JavaScript, and every bit of it compressed', async () => {
    const page = await screens.open(NO_SCREEN);
    const session = await page.context().newCDPSession(page);
    const scripts = new Map<string, { url: string; encoding: string | undefined; bytes: number }>();
    session.on('Network.responseReceived', ({ requestId, type, response }) => {
      if (type !== 'Script') return;
      const encoding = response.headers['content-encoding'];
      scripts.set(requestId, { url: response.url, encoding, bytes: 0 });
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const script = scripts.get(requestId);
      if (script) script.bytes = encodedDataLength;
    });
    await session.send('Network.enable');
    await page.goto(new URL(DESSAU, screens.server().url).href, { waitUntil: 'networkidle' });
    await page.getByRole('table', { name: 'Einschätzung aller Kriterien' }).waitFor();
    const transferred = [...scripts.values()];
    expect(transferred.length).toBeGreaterThan(0);
    const large = transferred.filter(({ bytes }) => bytes > 2000);
    expect(large.length).toBeGreaterThan(0);
    expect(large.filter(({ encoding }) => encoding === undefined)).toEqual([]);
    const sum = transferred.reduce((total, { bytes }) => total + bytes, 0);
    expect(sum).toBeGreaterThan(10_000);
    expect(sum).toBeLessThanOrEqual(MOST_JAVASCRIPT);
  });

  it('leaves for no other host, neither for fonts nor for pictures', async () => {
    const page = await screens.open(NO_SCREEN);
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    const { host, href } = new URL(DESSAU, screens.server().url);
    await page.goto(href, { waitUntil: 'networkidle' });
    await page.getByRole('table', { name: 'Einschätzung aller Kriterien' }).waitFor();
    expect([...hosts].filter((each) => each !== '')).toEqual([host]);
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(
      true,
    );
  });
});
