import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { COMPARISON } from './browser/addresses.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { textOf } from './reports/text-of.js';
import { addParticipants, addTownOfManyYears, TOWNS } from './years/towns.js';
import { withSeed } from './years/with-years.js';

const screens = useScreens(withSeed(addTownOfManyYears, addParticipants));

const OTHERS = `/kommunen/${TOWNS.manyYears}/vergleich/andere`;
const participation = (page: Page) => page.getByRole('region', { name: 'Teilnahme' });
const values = (page: Page) => page.getByRole('table', { name: /^Eigene Werte und die mittlere Hälfte/ });

describe('the comparison with other municipalities', () => {
  it('shows nothing of others before the own coordination joined, and says what would be shared', async () => {
    const page = await screens.revisit(OTHERS);
    const main = await textOf(page.getByRole('main'));
    expect(main).toContain('Gezeigt wird nur die mittlere Hälfte von mindestens 10 anderen.');
    expect(main).toMatch(/Sie nehmen am Vergleich mit anderen Kommunen nicht teil/);
    expect(main).not.toContain('Nachbarort');
    expect(await values(page).count()).toBe(0);
    expect(await textOf(participation(page))).toMatch(/Was geteilt wird .* Was nie gezeigt wird .*Rangliste/);
  });

  it('shows the middle half of the others once it takes part, as table and picture, and no name', async () => {
    const page = await screens.revisit(OTHERS);
    await page.getByRole('button', { name: 'Am Vergleich teilnehmen' }).click();
    await values(page).waitFor();
    await expectNoAxeViolation(page);
    expect(await textOf(participation(page))).toContain('Ihre Kommune nimmt teil, seit');
    const rows = values(page).locator('tbody tr:not(.others__field)');
    expect(await rows.count()).toBe(34);
    const told = await textOf(rows.first());
    expect(told).toMatch(/\d,\d bis \d,\d/);
    expect(await rows.first().locator('[aria-hidden] svg').count()).toBe(1);
    const main = await textOf(page.getByRole('main'));
    expect(main).not.toMatch(/Nachbarort|Rang \d|Platz \d|NaN/);
    await page.getByRole('button', { name: 'Nicht mehr teilnehmen' }).click();
    await page.getByRole('button', { name: 'Am Vergleich teilnehmen' }).waitFor();
    expect(await values(page).count()).toBe(0);
  });

  it.each(['contributor', 'steering', 'viewer'] as const)('is not decided by a %s', async (as) => {
    const page = await screens.revisit(`${COMPARISON}/andere`, { as });
    expect(await textOf(participation(page))).toContain('entscheidet die Koordination');
    expect(await participation(page).getByRole('button').count()).toBe(0);
  });
});
