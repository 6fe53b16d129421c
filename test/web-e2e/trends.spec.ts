import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DESSAU, TRENDS, TRENDS_OF_ONE_ROUND } from './browser/addresses.js';
import { expectFocus, tabTo } from './browser/keyboard.js';
import { newAccount } from './browser/newcomers.js';
import { expectScreen, signInOnScreen } from './browser/sign-in-screen.js';
import { NO_SCREEN, useScreens } from './browser/use-screens.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens();

const cards = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('img') });
const card = (page: Page, title: string) =>
  cards(page).filter({ has: page.getByRole('link', { name: title, exact: true }) });
const criteria = (page: Page) => page.getByRole('heading', { level: 3 }).getByRole('link');
const count = (page: Page) => textOf(page.getByRole('status').filter({ hasText: /Kriteri/ }));
const filter = (page: Page, name: string) =>
  page
    .getByRole('group', { name: 'Kriterien eingrenzen' })
    .getByRole('button', { name: new RegExp(`^${name}`) });
const asTable = (page: Page) => page.getByRole('button', { name: 'Als Tabelle' });
const searched = (page: Page) => new URL(page.url()).searchParams;
/** The cards come in slices; all are there when the last field is. */
const everyCard = async (page: Page) => {
  await card(page, 'Adäquates Management von Konflikten').waitFor();
  return cards(page);
};

describe('the way to a trend', () => {
  it('takes two clicks from signing in, to any criterion', async () => {
    const account = await newAccount(screens.server(), {
      email: 'rat@kommune.example',
      role: 'viewer',
      municipalityId: 'demo-weidenfurt',
    });
    const page = await screens.revisit('/anmelden', { as: 'nobody' });
    await signInOnScreen(page, account);
    await expectScreen(page, /^Die Kommune /);
    await page
      .getByRole('navigation', { name: 'Hauptnavigation' })
      .getByRole('link', { name: 'Verlauf' })
      .click();
    await expectScreen(page, 'Verlauf seit 2014');
    await everyCard(page);
    const addresses = await criteria(page).evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(new Set(addresses).size).toBe(36);
    expect(addresses.every((address) => address?.startsWith(`${TRENDS}/d`))).toBe(true);
    await criteria(page).filter({ hasText: 'Globale Verantwortung' }).click();
    await expectScreen(page, 'Globale Verantwortung');
    await expectFocus(page, page.getByRole('heading', { level: 1 }));
  });

  it('loads what the detailed chart needs only when a criterion is opened', async () => {
    const page = await screens.open(NO_SCREEN);
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    const chart = () => scripts.filter((path) => path.includes('/trend-chart-'));
    for (const address of [DESSAU, TRENDS]) {
      await page.goto(new URL(address, screens.server().url).href, { waitUntil: 'networkidle' });
      expect(chart()).toEqual([]);
    }
    await criteria(page).filter({ hasText: 'Monitoring' }).click();
    await page.getByRole('img', { name: /^Selbstcheck 2025/ }).waitFor();
    expect(chart()).toHaveLength(1);
  });
});

describe('all criteria over all rounds', () => {
  it('open with what moved, with its noise in the same sentence', async () => {
    const page = await screens.revisit(TRENDS);
    const main = await textOf(page.getByRole('main'));
    expect(main).toContain('6 Runden · 20. Mai 2014 bis 12. Juni 2025');
    expect(main).toMatch(/13 Symbole haben gewechselt; bei angenommener Antwortschwankung von 20 %[^.]*4,9/);
    expect(await count(page)).toBe('34 von 34 Kriterien');
    await everyCard(page);
    const fields = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(fields.slice(0, 7).map((title) => title.trim()[0])).toEqual([...'1234567']);
    expect(fields.at(-1)).toBe('Kriterien, die zuletzt nicht mehr gefragt wurden');
    const change = card(page, 'Monitoring');
    expect(await textOf(change)).toMatch(/\(✓\) eher ja ▲ verbessert \(\+0,5\).*„Monitoring“ hat sich/);
    expect(await textOf(card(page, 'Arbeit und Ausbildung'))).toContain('unverändert');
    expect(await textOf(card(page, 'Transport und Mobilität'))).not.toMatch(/NaN|undefined|null/);
  });

  it('read out every fact of every picture', async () => {
    const page = await screens.revisit(TRENDS);
    const pictures = (await everyCard(page)).getByRole('img', { name: /2014: / });
    await expect(pictures.count()).resolves.toBe(36);
    const names = await pictures.evaluateAll((images) =>
      images.map((image) => {
        const names = image.getAttribute('aria-labelledby')?.split(' ') ?? [];
        const told = names.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
        return (
          image.getAttribute('aria-label') ?? (told || (image.querySelector('title')?.textContent ?? ''))
        );
      }),
    );
    for (const name of names) {
      expect(name.match(/20\d\d: /g)).toHaveLength(6);
      expect(name).not.toMatch(/: ;|NaN|undefined|null/);
    }
    expect(names.find((name) => name.startsWith('Monitoring.'))).toContain('2016: ✘ nein, dünn belegt; ');
    expect(names.find((name) => name.startsWith('Kultur.'))).toContain(
      '2023: nicht gefragt; 2025: nicht gefragt',
    );
    expect(names.find((name) => name.startsWith('Transport'))).toContain('2014: – nicht beantwortet');
  });

  it('say in the table exactly what the pictures say', async () => {
    const page = await screens.revisit(TRENDS);
    await everyCard(page);
    const pictured = await cards(page).evaluateAll((shown) =>
      shown.map((each) => {
        const title = each.querySelector('h3')?.textContent?.trim() ?? '';
        const named = each.querySelector('[role=img], svg title, img');
        const name = named?.getAttribute('aria-label') ?? named?.textContent ?? '';
        return `${title}: ${[...name.matchAll(/20\d\d: (?:[^\p{L};]+ )?([^;.]+)/gu)].map((match) => match[1]).join('; ')}`;
      }),
    );
    await asTable(page).click();
    const table = page.getByRole('table', { name: 'Einschätzung jedes Kriteriums in jeder Runde' });
    await table.getByRole('link', { name: 'Sport', exact: true }).waitFor();
    const tabled = await table.locator('tbody tr:has(td)').evaluateAll((rows) =>
      rows.map((row) => {
        const words = [...row.querySelectorAll('td')].slice(0, 6).map((cell) => {
          const told =
            cell.querySelector('[aria-label]')?.getAttribute('aria-label') ?? cell.textContent ?? '';
          return told.replace('Davor bricht die Reihe ab: ', '').trim();
        });
        return `${row.querySelector('th a')?.textContent?.trim() ?? ''}: ${words.join('; ')}`;
      }),
    );
    expect(tabled).toHaveLength(36);
    expect(tabled).toEqual(pictured);
  });
});

describe('choosing among the criteria', () => {
  it('by kind: the address holds it, a reload and the way back keep it', async () => {
    const page = await screens.revisit(TRENDS);
    await filter(page, 'verbessert').click();
    await expect(count(page)).resolves.toBe('14 von 34 Kriterien');
    expect(searched(page).get('filter')).toBe('verbessert');
    await page.reload();
    await page.getByRole('button', { name: /^verbessert/, pressed: true }).waitFor();
    expect(await count(page)).toBe('14 von 34 Kriterien');
    expect(await criteria(page).count()).toBe(14);
    await criteria(page).filter({ hasText: 'Monitoring' }).click();
    await expectScreen(page, 'Monitoring');
    await page.goBack();
    await page.getByRole('button', { name: /^verbessert/, pressed: true }).waitFor();
    expect(await criteria(page).count()).toBe(14);
  });

  it('of each kind there are as many as its button says', async () => {
    const page = await screens.revisit(TRENDS);
    for (const name of ['verschlechtert', 'nie bewertet', 'dünn belegt', 'länger unverändert', 'alle']) {
      const button = filter(page, name);
      const number = /\d+$/.exec(await textOf(button))?.[0];
      await button.click();
      await page.getByText(`${number} von 34 Kriterien`).waitFor();
      expect(await criteria(page).count()).toBe(name === 'alle' ? 36 : Number(number));
      if (number === '0') await page.getByText('Kein Kriterium passt zu dieser Auswahl.').waitFor();
    }
  });

  it('those that did not change for a number of rounds', async () => {
    const page = await screens.revisit(`${TRENDS}?filter=unveraendert&runden=2`);
    expect(await count(page)).toBe('1 von 34 Kriterien');
    await page.getByLabel('Unverändert in mindestens').selectOption('1');
    await page.getByText('4 von 34 Kriterien').waitFor();
    expect(searched(page).get('runden')).toBe('1');
  });

  it('in the order of change, what cannot be compared last', async () => {
    const page = await screens.revisit(TRENDS);
    await page.getByLabel('Reihenfolge').selectOption({ label: 'Verbesserung zuerst' });
    await page.getByRole('heading', { name: 'Nach Veränderung, nicht Vergleichbares zuletzt' }).waitFor();
    expect(searched(page).get('reihenfolge')).toBe('verbessert-zuerst');
    const changes = (await (await everyCard(page)).allInnerTexts()).slice(0, 34).map((text) => {
      const amount = /\(([+−][\d,]+)\)/.exec(text)?.[1];
      if (amount !== undefined) return Number(amount.replace('−', '-').replace(',', '.'));
      return /unverändert/.test(text) ? 0 : -9;
    });
    expect(changes).toEqual(changes.toSorted((a, b) => b - a));
    expect(changes.at(-1)).toBe(-9);
  });

  it('by words: what is typed stays, and nothing found leads back to all', async () => {
    const page = await screens.revisit(TRENDS);
    const search = page.getByLabel('Kriterium suchen');
    await tabTo(page, search);
    await page.keyboard.type('kultur');
    await page.getByText('6 von 34 Kriterien').waitFor();
    await expectFocus(page, search);
    expect(searched(page).get('suche')).toBe('kultur');
    await search.fill('Schwimmbad');
    await page.getByText('Kein Kriterium passt zu dieser Auswahl.').waitFor();
    await page.getByRole('button', { name: 'Alle Kriterien zeigen' }).click();
    await page.getByText('34 von 34 Kriterien').waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  it('as a table, whose address can be sent to somebody', async () => {
    const page = await screens.revisit(TRENDS);
    await asTable(page).click();
    await page.getByRole('table').waitFor();
    const other = await screens.revisit(page.url(), { as: 'viewer' });
    await other.getByRole('table', { name: 'Einschätzung jedes Kriteriums in jeder Runde' }).waitFor();
    expect(await asTable(other).getAttribute('aria-pressed')).toBe('true');
  });
});

describe('a single round', () => {
  it('shows its symbols, says what a second one will show, and draws nothing empty', async () => {
    const page = await screens.revisit(TRENDS_OF_ONE_ROUND);
    const main = page.getByRole('main');
    expect(await textOf(main)).toMatch(/Es gibt erst eine Runde.*Nach der zweiten Runde sehen Sie hier/);
    expect(await main.locator('svg').count()).toBe(0);
    const table = page.getByRole('table', { name: 'Einschätzung jedes Kriteriums in jeder Runde' });
    expect(await table.getByRole('link').count()).toBe(34);
    expect(await textOf(table.getByRole('row', { name: /^Transport und Mobilität/ }))).toMatch(
      /– keine Einschätzung möglich/,
    );
    expect(await page.getByRole('button', { name: /^verschlechtert/ }).count()).toBe(0);
  });
});
