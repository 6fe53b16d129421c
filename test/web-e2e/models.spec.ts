import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { WEIDENFURT } from './browser/addresses.js';
import { expectScreen } from './browser/sign-in-screen.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { textOf } from './reports/text-of.js';
import { seed } from './years/seeding.js';

const screens = useScreens();

const MODELS = '/verwaltung/installation/modelle';
const OWN = '/verwaltung/kommunen/demo-weidenfurt/rechenmodell';
const ROUND = { municipalityId: 'demo-weidenfurt', roundId: 'demo-weidenfurt-2025' };

const main = (page: Page) => page.getByRole('main');
const press = (place: Page | Locator, name: string) =>
  place.getByRole('button', { name, exact: true }).click();
const card = (page: Page, title: string) =>
  main(page).locator('section', { has: page.getByRole('heading', { level: 2, name: title }) });
const listed = (page: Page, title: string, words: string) =>
  card(page, title).getByRole('listitem').filter({ hasText: words });

/** Types a model that gives the higher stages later than the active one. */
async function typeStrictModel(page: Page, name: string, fourth: string): Promise<void> {
  const form = card(page, 'Rechenmodell anlegen');
  await form.getByLabel('Name').fill(name);
  await form.getByLabel('Stufe 2 ab').fill('1');
  await form.getByLabel('Stufe 3 ab').fill('13/5');
  await form.getByLabel('Stufe 4 ab').fill(fourth);
  await press(form, 'Rechenmodell anlegen');
}

/** The hashes of all results that are kept of the demonstration's last closed round. */
async function keptResults(): Promise<readonly string[]> {
  let kept: readonly string[] = [];
  await seed(screens.server(), async ({ stores }) => {
    kept = (await stores.results.list(ROUND)).map(({ resultHash }) => resultHash);
  });
  return kept;
}

async function overview(): Promise<string> {
  const page = await screens.open(WEIDENFURT, { as: 'viewer' });
  return textOf(page.getByRole('heading', { level: 1 }));
}

describe('another scoring model', () => {
  it('is added once; limits that make no stages and a name that is taken are refused', async () => {
    screens.expectComplaint(/status of 4(09|22)/);
    const page = await screens.open(MODELS, { as: 'installation_admin' });
    await expectScreen(page, 'Rechenmodelle');
    await typeStrictModel(page, 'kreis-2026', '2');
    await card(page, 'Rechenmodell anlegen').getByRole('alert').first().waitFor();
    await typeStrictModel(page, 'kreis-2026', '2,9');
    await main(page).getByText('Das Rechenmodell „kreis-2026“ ist angelegt. Es gilt noch nicht.').waitFor();
    expect(await textOf(listed(page, 'Vorhandene Rechenmodelle', 'kreis-2026'))).toContain('Stufe 3 ab 2,6');
    await typeStrictModel(page, 'kreis-2026', '2,8');
    await main(page).locator('[aria-invalid=true]').waitFor();
    await expectNoAxeViolation(page);
  });

  it('is tried out and discarded: nothing changes', async () => {
    const [shown, kept] = [await overview(), await keptResults()];
    const page = await screens.open(MODELS, { as: 'installation_admin' });
    await press(page, 'Probelauf starten kreis-2026');
    await expectScreen(page, 'Probelauf mit kreis-2026');
    await main(page).getByText('Der Probelauf ist fertig. Noch ist nichts umgestellt.').waitFor();
    expect(await textOf(card(page, 'Andere Stufen'))).toMatch(/\d+ von \d+ Runden haben nach kreis-2026/);
    expect(await textOf(card(page, 'Andere Stufen'))).not.toMatch(/auf dem Weg|weltoffen/);
    await press(page, 'Verwerfen');
    await press(page.getByRole('dialog'), 'Probelauf verwerfen');
    await main(page).getByText('Der Probelauf ist verworfen.').waitFor();
    expect(await overview()).toBe(shown);
    expect(await keptResults()).toEqual(kept);
  });

  it('is tried out, seen by those whom it concerns, and activated; the old result stays', async () => {
    const [shown, kept] = [await overview(), await keptResults()];
    const page = await screens.open(MODELS, { as: 'installation_admin' });
    await press(page, 'Probelauf starten kreis-2026');
    await main(page).getByText('Der Probelauf ist fertig. Noch ist nichts umgestellt.').waitFor();

    const theirs = await screens.open(OWN, { as: 'steering' });
    await expectScreen(theirs, 'Rechenmodell');
    const outlook = card(theirs, 'Was sich ändern könnte');
    await outlook.getByText('hat kreis-2026 ausprobiert').waitFor();
    expect(await textOf(outlook.getByRole('table').first())).toMatch(
      /Gesamtwert .*(auf dem Weg|fortgeschritten|weltoffen)/,
    );
    await expectNoAxeViolation(theirs);

    await press(page, 'Auf kreis-2026 umstellen');
    const question = page.getByRole('dialog', { name: 'Auf kreis-2026 umstellen?' });
    expect(await textOf(question)).toContain('bleiben aufgehoben; keines wird ersetzt');
    await expectNoAxeViolation(page);
    await press(question, 'Umstellen');
    await main(page)
      .getByText('Umgestellt. Ergebnisse nach dem bisherigen Modell bleiben aufgehoben.')
      .waitFor();

    expect(shown).toContain('fortgeschritten');
    expect(await overview()).not.toContain('fortgeschritten');
    const now = await keptResults();
    expect(now.slice(0, kept.length)).toEqual(kept);
    expect(now.length).toBeGreaterThan(kept.length);
    await page.goto(MODELS);
    expect(await textOf(listed(page, 'Vorhandene Rechenmodelle', 'kreis-2026'))).toContain('gilt jetzt');
    expect(await textOf(listed(page, 'Probeläufe und Umstellungen', 'verworfen'))).toContain('kreis-2026');
    await theirs.goto('/methoden');
    await theirs.getByText('kreis-2026').first().waitFor();
  });
});
