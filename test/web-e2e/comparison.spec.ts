import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { COMPARISON } from './browser/addresses.js';
import { expectFocus } from './browser/keyboard.js';
import { expectScreen } from './browser/sign-in-screen.js';
import { useScreens } from './browser/use-screens.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens();

const FIRST_TO_LAST = `${COMPARISON}?von=demo-weidenfurt-2014&bis=demo-weidenfurt-2025`;
const pair = (page: Page) => page.getByRole('region', { name: 'Zwei Runden im Vergleich' });
const heading = (page: Page) => textOf(pair(page).getByRole('heading', { level: 2 }).first());
const matrix = (page: Page) => page.getByRole('table', { name: /^Einschätzung aller Kriterien in/ });
const searched = (page: Page) => new URL(page.url()).searchParams;
const compared = async (address: string, options?: Parameters<typeof screens.revisit>[1]): Promise<Page> => {
  const page = await screens.revisit(address, options);
  await matrix(page).waitFor();
  await pair(page).getByRole('heading', { level: 2 }).first().waitFor();
  return page;
};

describe('two rounds', () => {
  it('are the latest ones at first, with the finding as a sentence', async () => {
    const page = await compared(COMPARISON);
    expect(await heading(page)).toMatch(/^Selbstcheck 2023 \(Sicht nach Workshop\) → und Selbstcheck 2025$/);
    expect(await textOf(pair(page).getByRole('status').first())).toBe(
      'Der Wert ist gestiegen (Unterschied 0,4); bei gleichen Fragen ist er ebenfalls gestiegen (Unterschied 0,4).',
    );
    const told = await textOf(pair(page));
    expect(told).toMatch(/13 Symbole haben gewechselt; bei angenommener Antwortschwankung von 20 %/);
    expect(told).toContain('vergleichbare Kriterien 33 von 34');
    expect(told).not.toMatch(/Kein Kriterium hat sich verschlechtert|NaN|undefined/);
  });

  it('are chosen in the address, which survives a reload and can be sent to somebody', async () => {
    const page = await compared(COMPARISON);
    await page.getByLabel('Von', { exact: true }).selectOption({ label: 'Selbstcheck 2014, 20. Mai 2014' });
    await page.waitForFunction(() => location.search.includes('von='));
    expect([searched(page).get('von'), searched(page).get('bis')]).toEqual([
      'demo-weidenfurt-2014',
      'demo-weidenfurt-2025',
    ]);
    await pair(page).getByText('20. Mai 2014 bis 12. Juni 2025').waitFor();
    await page.reload();
    await pair(page).getByText('20. Mai 2014 bis 12. Juni 2025').waitFor();
    expect(await heading(page)).toBe('Selbstcheck 2014 → und Selbstcheck 2025');
    const other = await compared(page.url(), { as: 'viewer' });
    expect(await heading(other)).toBe('Selbstcheck 2014 → und Selbstcheck 2025');
  });

  it('are named by one press: first and latest', async () => {
    const page = await compared(COMPARISON);
    await page.getByRole('button', { name: 'Erste und neueste Runde' }).click();
    await pair(page).getByText('20. Mai 2014 bis 12. Juni 2025').waitFor();
    await page.getByRole('button', { name: 'Erste und neueste Runde', pressed: true }).waitFor();
  });

  it('of two catalogue versions list what is new, gone, split and merged, and drop nothing', async () => {
    const page = await compared(FIRST_TO_LAST);
    const titled = (name: RegExp) => pair(page).getByRole('region', { name });
    expect(await textOf(titled(/^neu im Katalog 1$/))).toContain('Digitale Teilhabe');
    const regrouped = await textOf(titled(/^aufgeteilt oder zusammengelegt 1$/));
    for (const title of ['Kultur', 'Sport', 'Kultur und Sport']) expect(regrouped).toContain(title);
    for (const summary of await pair(page)
      .getByText(/Kriterien? anzeigen$/)
      .all())
      await summary.click();
    const shown = await pair(page)
      .locator('section[aria-labelledby^=klasse] tbody th a')
      .evaluateAll((links) => links.map((link) => link.textContent));
    expect(new Set(shown).size).toBe(32);
    expect(await textOf(pair(page))).toContain('Vorher in Handlungsfeld 2');
  });

  it('lead from each class to its criteria, and from each criterion to its trend', async () => {
    const page = await compared(COMPARISON);
    const tally = page.getByRole('navigation', { name: 'Kriterien nach Veränderung' });
    await tally.getByRole('link', { name: /^14 .*verbessert/ }).click();
    const improved = pair(page).getByRole('table', { name: 'verbessert', exact: true });
    await expectFocus(page, page.locator('#klasse-improved'));
    const row = improved.getByRole('row', { name: /Monitoring/ });
    expect(await textOf(row)).toMatch(
      /Monitoring .*\(✓\) eher ja \(✓\) eher ja .*\+0,5 4 von 4 gleichen Fragen$/,
    );
    await row.getByText('Einzelheiten').click();
    expect(await textOf(row)).toMatch(/bei gleichen Fragen verbessert/);
    await row.getByRole('link', { name: 'Monitoring' }).click();
    await expectScreen(page, 'Monitoring');
    await page.goBack();
    await matrix(page).waitFor();
  });

  it('show of what the change consists as figures that can be read out', async () => {
    const page = await compared(FIRST_TO_LAST);
    const waterfall = page.getByRole('table', { name: 'Woraus die Veränderung des Gesamtwerts besteht' });
    const rows = await waterfall.locator('tbody tr').evaluateAll((shown) =>
      shown.map((row) => {
        const cells = [row.querySelector('th')?.firstChild, row.querySelector('td.numeric')];
        return cells.map((cell) => cell?.textContent?.trim() ?? '').join(': ');
      }),
    );
    expect(rows[0]).toMatch(/^Selbstcheck 2014: \d,\d$/);
    expect(rows.at(-1)).toMatch(/^Selbstcheck 2025: 2,3$/);
    expect(rows.slice(1, -1).every((row) => /: [▲▼] (höher|tiefer) um (unter )?\d,\d$/.test(row))).toBe(true);
    expect(await waterfall.locator('[aria-hidden] svg').count()).toBe(rows.length);
    expect(await textOf(pair(page))).toContain('Ohne Anteil');
  });

  it('of which one has no such view are refused with a sentence and a way on', async () => {
    screens.expectComplaint(/status of 404/);
    const page = await screens.revisit(
      `${COMPARISON}?von=demo-weidenfurt-2025&bis=demo-weidenfurt-2025~workshop`,
    );
    const refusal = pair(page).getByRole('status');
    await refusal.getByText('Dieser Vergleich ist nicht möglich').waitFor();
    expect(await textOf(refusal)).toMatch(/Sicht|Lesart|Workshop/);
    await refusal.getByRole('link', { name: 'Die neuesten Runden vergleichen' }).click();
    await pair(page).getByText('30. Mai 2023 bis 12. Juni 2025').waitFor();
  });
});

describe('self-rating against workshop view', () => {
  it('of one round is a comparison, named by its views', async () => {
    const page = await compared(COMPARISON);
    await page
      .getByRole('button', { name: 'Selbsteinschätzung gegen Sicht nach Workshop: Selbstcheck 2023' })
      .click();
    await pair(page).getByText('30. Mai 2023 bis 30. Mai 2023').waitFor();
    expect(await heading(page)).toBe(
      'Selbstcheck 2023 (Selbsteinschätzung) → und Selbstcheck 2023 (Sicht nach Workshop)',
    );
    expect(searched(page).get('von')).toBe('demo-weidenfurt-2023~self_rating');
    const told = await textOf(pair(page));
    expect(told).toMatch(/tiefer eingeschätzt|leicht gesunken|verschlechtert/);
    expect(told).toContain('Das sind zwei Sichten derselben Runde');
    expect(told).not.toContain('dasselbe Datum');
    await page.reload();
    await pair(page).getByText('30. Mai 2023 bis 30. Mai 2023').waitFor();
  });
});
