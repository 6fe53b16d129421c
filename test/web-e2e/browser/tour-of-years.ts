import { signInAs, type RunningServer } from '@selbstcheck/testing';
import type { Page } from 'playwright-core';
import { TOWNS } from '../years/towns.js';
import { COMPARISON, COMPARISON_OF_ONE_ROUND, MONITORING, TRENDS, TRENDS_OF_ONE_ROUND } from './addresses.js';
import { as, unfold, type Stop } from './stop.js';

const OF_MANY_YEARS = `/kommunen/${TOWNS.manyYears}`;

/** Keeps the rest of the screen small where it is shown by other stops. */
const TWO_IN_MATRIX = 'runden=demo-weidenfurt-2023,demo-weidenfurt-2025';

const chartDrawn = (page: Page) =>
  page
    .getByRole('img', { name: /^Selbstcheck/ })
    .first()
    .waitFor();
const everyCard = (page: Page) => page.locator('.trend-group').nth(7).waitFor();
const comparisonShown = (page: Page) => page.locator('#alle-runden table').waitFor();
const comparisonUnfolded = (page: Page) => comparisonShown(page).then(() => unfold(page));

/** A criterion's target is set without a browser; what is done with it then is done on the screen. */
const withTarget = (criterionId: string, then?: (page: Page) => Promise<unknown>) => {
  return async (page: Page, server: RunningServer): Promise<void> => {
    const response = await fetch(
      `${server.url}/api/municipalities/demo-weidenfurt/trends/${criterionId}/target?language=de`,
      {
        method: 'PUT',
        headers: { 'content-type': 'application/json', ...(await signInAs(server, 'coordination')) },
        body: JSON.stringify({ symbol: 3, date: '2030-12-31', reason: 'Beschluss der Steuerungsgruppe' }),
      },
    );
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    await page.reload();
    await chartDrawn(page);
    await then?.(page);
  };
};
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

const TREND_STOPS: readonly Stop[] = [
  { name: 'the Verlauf', address: TRENDS, prepare: everyCard },
  { name: 'the Verlauf with nothing found', address: `${TRENDS}?filter=verschlechtert` },
  {
    name: 'the Verlauf in the order of change, narrowed down',
    address: `${TRENDS}?filter=unveraendert&runden=1&reihenfolge=verbessert-zuerst`,
    prepare: unfold,
  },
  { name: 'the Verlauf as a table', address: `${TRENDS}?ansicht=tabelle` },
  {
    name: 'the Verlauf of sixteen rounds as a table',
    address: `${OF_MANY_YEARS}/verlauf?ansicht=tabelle`,
  },
  { name: 'the Verlauf of one round', address: TRENDS_OF_ONE_ROUND },
  { name: 'a criterion in depth', address: MONITORING, prepare: chartDrawn },
  { name: 'a criterion of sixteen rounds', address: `${OF_MANY_YEARS}/verlauf/d2-2-2`, prepare: chartDrawn },
  { name: 'a criterion that ended', address: `${TRENDS}/d1-2-7`, prepare: chartDrawn },
  { name: 'a criterion of one round', address: `${TRENDS_OF_ONE_ROUND}/wk20-1-4` },
  { name: 'a criterion with a target', address: `${TRENDS}/d2-3-1`, prepare: withTarget('d2-3-1') },
  {
    name: 'a criterion whose target is being changed',
    address: `${TRENDS}/d2-3-2`,
    prepare: withTarget('d2-3-2', (page) => press(page, 'Ziel ändern')),
  },
  {
    name: 'the question before a target is withdrawn',
    address: `${TRENDS}/d2-3-3`,
    prepare: withTarget('d2-3-3', (page) => press(page, 'Ziel zurückziehen')),
    isModal: true,
  },
  ...as('viewer', [
    { name: 'a criterion for somebody who only reads', address: MONITORING, prepare: chartDrawn },
  ]),
];

const COMPARISON_STOPS: readonly Stop[] = [
  { name: 'the Vergleich', address: COMPARISON, prepare: comparisonShown },
  {
    name: 'the Vergleich of two catalogue versions, unfolded',
    address: `${COMPARISON}?von=demo-weidenfurt-2014&bis=demo-weidenfurt-2025`,
    prepare: comparisonUnfolded,
  },
  {
    name: 'self-rating against workshop view',
    address: `${COMPARISON}?von=demo-weidenfurt-2023~self_rating&bis=demo-weidenfurt-2023~workshop&${TWO_IN_MATRIX}`,
    prepare: comparisonShown,
  },
  {
    name: 'a matrix against a chosen round',
    address: `${COMPARISON}?runden=demo-weidenfurt-2014,demo-weidenfurt-2020,demo-weidenfurt-2025&gegen=demo-weidenfurt-2014`,
    prepare: comparisonUnfolded,
  },
  {
    name: 'the Vergleich of sixteen rounds',
    address: `${OF_MANY_YEARS}/vergleich`,
    prepare: comparisonShown,
  },
  {
    name: 'a comparison that is not possible',
    address: `${COMPARISON}?von=demo-weidenfurt-2025&bis=demo-weidenfurt-2025~workshop&${TWO_IN_MATRIX}`,
    prepare: comparisonShown,
    complaint: /status of 404/,
  },
  { name: 'the Vergleich of one round', address: COMPARISON_OF_ONE_ROUND },
  { name: 'other municipalities, not taking part', address: `${COMPARISON}/andere` },
  { name: 'other municipalities, taking part', address: `${OF_MANY_YEARS}/vergleich/andere` },
  ...as('viewer', [
    { name: 'other municipalities for somebody who only reads', address: `${COMPARISON}/andere` },
  ]),
];

/** The screens of trends and comparison. */
export const YEARS_STOPS: readonly Stop[] = [...TREND_STOPS, ...COMPARISON_STOPS];
