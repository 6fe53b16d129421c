import type { RunningServer } from '@selbstcheck/testing';
import type { Page } from 'playwright-core';
import { draftOf } from '../years/read-draft.js';
import { CATALOGUE } from './addresses.js';
import { as, unfold, type Stop } from './stop.js';

let drafts = 0;

/** Leads to a draft of its own, so that no stop finds what another one did. */
const inDraft = (then: (page: Page, address: string) => Promise<unknown>) => {
  return async (page: Page, server: RunningServer): Promise<void> => {
    drafts += 1;
    const address = await draftOf(server, `rundgang-${drafts}`, `Rundgang ${drafts}`);
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await then(page, address);
  };
};
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click();
const decided = (page: Page, count: number) =>
  page.getByRole('progressbar', { name: `${count} von 144 entschieden` }).waitFor();

/** One after the other: whoever confirms one is led to the next. */
async function decideAll(page: Page, address: string): Promise<void> {
  await press(page, /^106 wortgleiche Fragen/);
  for (let count = 140; count < 144; count += 1) {
    await decided(page, count);
    await press(page, 'Bestätigen');
  }
  await decided(page, 144);
  await page.goto(`${address}/aktivieren`);
}

/** The screens of the catalogue. */
export const CATALOGUE_STOPS: readonly Stop[] = [
  { name: 'the catalogue versions', address: CATALOGUE },
  { name: 'a catalogue version', address: `${CATALOGUE}/fassungen/demonstration-2`, prepare: unfold },
  { name: 'a catalogue version on paper', address: `${CATALOGUE}/fassungen/wk-2020`, prepare: unfold },
  {
    name: 'a draft with an uncertain link',
    address: CATALOGUE,
    prepare: inDraft((page) => press(page, /^1\.4\.1 /).then(() => unfold(page))),
  },
  {
    name: 'what a draft would mean while links are open',
    address: CATALOGUE,
    prepare: inDraft((page, address) => page.goto(`${address}/aktivieren`).then(() => unfold(page))),
  },
  {
    name: 'the activation of a draft',
    address: CATALOGUE,
    prepare: inDraft((page, address) => decideAll(page, address).then(() => unfold(page))),
  },
  {
    name: 'the question before a draft is deleted',
    address: CATALOGUE,
    prepare: inDraft((page) => press(page, 'Entwurf löschen')),
    isModal: true,
  },
  ...as('viewer', [{ name: 'the catalogue for somebody who only reads', address: CATALOGUE }]),
];
