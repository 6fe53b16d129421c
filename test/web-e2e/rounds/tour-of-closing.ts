import type { RunningServer } from '@selbstcheck/testing';
import type { Page } from 'playwright-core';
import { as, unfold, type Stop } from '../browser/stop.js';
import { withDemonstration } from '../browser/use-screens.js';
import { OwnRound } from './own-round.js';

/** The demonstration's round in work: something of everything is left to do. */
const IN_WORK = '/kommunen/demo-weidenfurt/runden/demo-weidenfurt-2026';
/** Where a stop begins whose address is known once the server runs. */
const SOMEWHERE = '/methoden';
/** Closed long ago, never corrected. */
const LONG_CLOSED = '/kommunen/demo-weidenfurt/runden/demo-weidenfurt-2023';

/** Addresses that are known once the server runs. */
const own = { inAgreement: '', corrected: '' };
const at = (name: keyof typeof own, screen: string) => (page: Page) => page.goto(`${own[name]}/${screen}`);
const press = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click();

/** A server on which rounds stand at every step towards their end. */
export async function withRoundsAtTheirEnd(): Promise<RunningServer> {
  const server = await withDemonstration();
  const inAgreement = await OwnRound.answered(server, 'Selbstcheck Abstimmung', '2026-01-10');
  await inAgreement.say('Bauamt', 'no', ['d2-1-1-1', 'd2-1-1-2']);
  await inAgreement.agree('d2-1-1-1', 'rather_yes', 'Die Gruppe folgt dem Jugendamt.');
  await inAgreement.differ('d2-1-1-3', 'no');
  await inAgreement.write('d2-f1', '**Zwei** Dinge:\n\n- ein Fest\n- ein Treff');
  await inAgreement.name('workshop');
  await inAgreement.step('open', 'in_agreement');
  const corrected = await OwnRound.closed(server, 'Selbstcheck berichtigt', '2026-01-11');
  await corrected.correct('Beim Übertragen verrutscht', 'd2-1-1-1', 'no');
  own.inAgreement = inAgreement.address;
  own.corrected = corrected.address;
  return server;
}

/** The screens of agreement, texts, closing and corrections. */
export const CLOSING_STOPS: readonly Stop[] = [
  { name: 'the agreement', address: `${IN_WORK}/abstimmung` },
  {
    name: 'the agreement on all criteria',
    address: `${IN_WORK}/abstimmung`,
    prepare: (page) => page.getByRole('main').getByRole('radio').first().check(),
  },
  {
    name: 'a question that departments answer differently',
    address: `${IN_WORK}/abstimmung/d2-7-1`,
    prepare: unfold,
  },
  {
    name: 'an agreed answer and a view after the workshop',
    address: SOMEWHERE,
    prepare: (page) => at('inAgreement', 'abstimmung/d2-1-1')(page).then(() => unfold(page)),
  },
  { name: 'the texts', address: `${IN_WORK}/texte` },
  { name: 'a text with its preview', address: SOMEWHERE, prepare: at('inAgreement', 'texte') },
  { name: 'the checklist', address: `${IN_WORK}/abschluss`, prepare: unfold },
  { name: 'a round that may be closed', address: SOMEWHERE, prepare: at('inAgreement', 'abschluss') },
  {
    name: 'the question before closing',
    address: SOMEWHERE,
    prepare: (page) => at('inAgreement', 'abschluss')(page).then(() => press(page, 'Runde schließen')),
    isModal: true,
  },
  { name: 'a closed round', address: SOMEWHERE, prepare: at('corrected', 'abschluss') },
  {
    name: 'a corrected round',
    address: SOMEWHERE,
    prepare: (page) => at('corrected', 'fassungen')(page).then(() => unfold(page)),
  },
  { name: 'a round that was never corrected', address: `${LONG_CLOSED}/fassungen` },
  {
    name: 'a correction',
    address: SOMEWHERE,
    prepare: (page) => at('corrected', 'berichtigung')(page).then(() => unfold(page)),
  },
  ...as('viewer', [
    { name: 'the agreement for somebody who only reads', address: `${IN_WORK}/abstimmung/d2-7-1` },
    { name: 'the texts for somebody who only reads', address: `${IN_WORK}/texte` },
    { name: 'the checklist for somebody who only reads', address: `${IN_WORK}/abschluss` },
  ]),
];
