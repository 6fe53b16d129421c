import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { COMPARISON_OF_ONE_ROUND, TRENDS_OF_ONE_ROUND } from './browser/addresses.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { textOf } from './reports/text-of.js';
import { addTownOfContradictions, addTroubledTowns, TOWNS } from './years/towns.js';
import { withSeed } from './years/with-years.js';

const pages = (town: string) => [`/kommunen/${town}/verlauf`, `/kommunen/${town}/vergleich`] as const;
const settledWords = async (page: Page): Promise<string> => {
  await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
  return textOf(page.getByRole('main'));
};
const wrong = /NaN|undefined|null|Infinity/;

describe('rounds of which something cannot be said', () => {
  const screens = useScreens(withSeed(addTroubledTowns));

  it.each([TRENDS_OF_ONE_ROUND, COMPARISON_OF_ONE_ROUND])('a single round: %s', async (address) => {
    const page = await screens.revisit(address);
    const told = await settledWords(page);
    expect(told).toContain(
      'Es gibt erst eine Runde; vergleichen können Sie, sobald eine zweite abgeschlossen ist.',
    );
    expect(told).not.toMatch(wrong);
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(2);
  });

  it.each([
    [
      'two rounds of one date',
      TOWNS.sameDate,
      /Beide Runden tragen dasselbe Datum;.*keine Entwicklung über die Zeit\./,
    ],
    [
      'a round of only –',
      TOWNS.nothingRated,
      /In mindestens einer der Runden ist nichts bewertet: kein Vergleichswert\./,
    ],
    [
      'rounds without a common question',
      TOWNS.nothingCommon,
      /Fassungen des Kriterienkatalogs sind nicht miteinander verknüpft/,
    ],
  ])('%s are told in one sentence on both screens', async (_, town, sentence) => {
    for (const address of pages(town)) {
      const page = await screens.revisit(address);
      const told = await settledWords(page);
      expect(told).toMatch(sentence);
      expect(told).not.toMatch(wrong);
      await expectNoAxeViolation(page);
    }
  });

  it('trap 3: a round of only – never looks like a fall to 0', async () => {
    const page = await screens.revisit(`/kommunen/${TOWNS.nothingRated}/vergleich`);
    const told = await settledWords(page);
    expect(told).toContain('nicht mehr bewertet 34');
    expect(told).not.toMatch(/verschlechtert 34|−\d|tiefer um/);
    expect(told).toMatch(/Ob sich etwas verschlechtert hat, lässt sich nicht (vollständig )?sagen/);
  });
});

describe('links that contradict each other', () => {
  const screens = useScreens(withSeed(addTownOfContradictions));

  it('are told in one sentence, with a way on, on both screens', async () => {
    screens.expectComplaint(/status of 409/);
    for (const address of pages(TOWNS.contradictory)) {
      const page = await screens.revisit(address);
      await page.getByText('Die Zuordnungen zwischen den Fassungen widersprechen sich.').first().waitFor();
      expect(await settledWords(page)).not.toMatch(wrong);
      expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
      await expectNoAxeViolation(page);
    }
  });

  it('hinder no municipality whose rounds do not use them', async () => {
    const page = await screens.revisit('/kommunen/demo-weidenfurt/verlauf');
    await page.getByText('34 von 34 Kriterien').waitFor();
  });
});
