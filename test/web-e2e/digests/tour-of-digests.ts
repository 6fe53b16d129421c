import { demonstrationAccount, type RunningServer } from '@selbstcheck/testing';
import type { Page } from 'playwright-core';
import { as, unfold, type Stop } from '../browser/stop.js';
import { withDemonstration } from '../browser/use-screens.js';
import { OwnRound } from '../rounds/own-round.js';
import { digestLink, digestMail } from './digest-mails.js';
import { DigestTown, MITTEILUNGEN, SCREENS } from './digest-town.js';

const UNCONFIRMED = 'presse@zeitung.example';
const CONFIRMED = 'verein@weidenfurt.example';
/** Where a stop begins whose address is known once the server runs. */
const SOMEWHERE = '/methoden';

/** Addresses that are known once the server runs. */
const own = { mail: '', ended: '', confirmation: '', unsubscription: '', answered: '' };
const at = (name: keyof typeof own) => (page: Page) => page.goto(own[name]);
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: RegExp) => main(page).getByRole('button', { name }).first().click();
const choose = (page: Page, name: string) => main(page).getByRole('radio', { name, exact: true }).check();

/** A server on which there is something of everything: subscriptions in each state, mails sent and not sent. */
export async function withDigests(): Promise<RunningServer> {
  const server = await withDemonstration();
  const town = new DigestTown(server);
  await town.step(
    'steering',
    await town.subscribe('steering', { rhythm: { kind: 'weekly', weekday: 5 } }),
    'pause',
  );
  const overYears = { rhythm: { kind: 'yearly', month: 2, day: 30 }, zone: 'America/New_York' };
  await town.step('steering', await town.subscribe('steering', overYears), 'end');
  await town.subscribe('steering', { rhythm: { kind: 'before_meeting', days: 3 }, language: 'en' });
  for (const address of [UNCONFIRMED, CONFIRMED]) await town.enter(address);
  const asked = await digestMail(server, CONFIRMED, 'bestaetigen');
  const token = digestLink(asked, 'bestaetigen').split('#')[1];
  await fetch(`${server.url}/api/digests/confirmation`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  await OwnRound.closed(server, 'Selbstcheck mitgeteilt', '2026-01-12');
  const [first] = (await town.subscriptions('coordination')).filter(({ recipient }) => recipient.isOneself);
  const { id } = await town.deliver(first?.id ?? '', 'sent');
  const { email } = demonstrationAccount(server, 'coordination');
  own.mail = `${SCREENS.log}/${id}`;
  own.confirmation = digestLink(await digestMail(server, UNCONFIRMED, 'bestaetigen'), 'bestaetigen');
  own.answered = digestLink(asked, 'bestaetigen');
  own.unsubscription = digestLink(await digestMail(server, email, 'abbestellen'), 'abbestellen');
  return server;
}

const OF_COORDINATION: readonly Stop[] = [
  { name: 'the own digests of coordination', address: MITTEILUNGEN },
  { name: 'everybody who is told', address: SCREENS.recipients },
  {
    name: 'the question before an address is forgotten',
    address: SCREENS.recipients,
    prepare: (page) => press(page, /^Beenden presse@/),
    isModal: true,
  },
  { name: 'assigning a digest to a member', address: SCREENS.newRecipient, prepare: unfold },
  {
    name: 'entering an address',
    address: SCREENS.newRecipient,
    prepare: (page) => choose(page, 'Eine Adresse ohne Konto').then(() => unfold(page)),
  },
  {
    name: "changing somebody else's digest",
    address: SCREENS.recipients,
    prepare: async (page) => {
      await main(page)
        .getByRole('link', { name: /^Ändern presse@/ })
        .click();
      await main(page).getByRole('button', { name: 'Änderung speichern' }).waitFor();
    },
  },
  {
    name: "changing a member's digest",
    address: SCREENS.recipients,
    prepare: async (page) => {
      await main(page)
        .getByRole('link', { name: /^Ändern Dezernatsleitung/ })
        .first()
        .click();
      await main(page).getByRole('button', { name: 'Änderung speichern' }).waitFor();
    },
  },
  { name: 'what was sent and what was not', address: SCREENS.log },
  { name: 'a mail that was sent', address: SOMEWHERE, prepare: at('mail') },
  { name: 'meetings, the calendar and publications', address: SCREENS.dates, prepare: unfold },
  {
    name: 'moving a meeting',
    address: SCREENS.dates,
    prepare: (page) => press(page, /^Verlegen/),
    isModal: true,
  },
  {
    name: 'the question before a round is published',
    address: SCREENS.dates,
    prepare: (page) => press(page, /^Veröffentlichen/),
    isModal: true,
  },
  {
    name: 'the address of a calendar',
    address: SCREENS.dates,
    prepare: (page) =>
      press(page, /^Adresse anlegen/).then(() => main(page).getByText('Ihre Kalenderadresse').waitFor()),
  },
];

const OF_MEMBERS: readonly Stop[] = [
  ...as('viewer', [
    { name: 'no digest yet', address: MITTEILUNGEN },
    { name: 'what is not for everybody', address: SCREENS.log },
    { name: 'meetings for somebody who only reads', address: SCREENS.dates },
  ]),
  ...as('steering', [
    { name: 'the own digests in every state', address: MITTEILUNGEN },
    { name: 'setting up a digest', address: SCREENS.fresh, prepare: unfold },
    {
      name: 'setting up a digest once a year',
      address: SCREENS.fresh,
      prepare: (page) => choose(page, 'einmal im Jahr').then(() => unfold(page)),
    },
    {
      name: 'setting up a digest before meetings',
      address: SCREENS.fresh,
      prepare: (page) => choose(page, 'vor Sitzungen der Steuerungsgruppe'),
    },
    {
      name: 'a digest that is refused',
      address: SCREENS.fresh,
      prepare: async (page) => {
        await main(page).getByLabel('Uhrzeit').fill('02:30');
        await main(page).getByRole('button', { name: 'Einrichten' }).click();
        await main(page).getByText('Zwischen 2:00 und 3:59 Uhr').first().waitFor();
      },
      complaint: /status of 422/,
    },
    {
      name: 'changing a digest',
      address: MITTEILUNGEN,
      prepare: async (page) => {
        await main(page)
          .getByRole('link', { name: /^Ändern/ })
          .first()
          .click();
        await main(page).getByRole('button', { name: 'Änderung speichern' }).waitFor();
      },
    },
    {
      name: 'the mail that would go out now',
      address: MITTEILUNGEN,
      prepare: async (page) => {
        await main(page)
          .getByRole('link', { name: /^Vorschau/ })
          .first()
          .click();
        await choose(page, 'nur Text');
      },
    },
  ]),
];

const OF_NOBODY = as('nobody', [
  { name: 'confirming an address', address: SOMEWHERE, prepare: at('confirmation') },
  { name: 'an address that is confirmed', address: SOMEWHERE, prepare: at('answered') },
  { name: 'unsubscribing', address: SOMEWHERE, prepare: at('unsubscription') },
  { name: 'half a link to confirm', address: '/mitteilungen/bestaetigen' },
  { name: 'half a link to unsubscribe', address: '/mitteilungen/abbestellen#abc' },
]);

/** The screens of Mitteilungen, and the pages that their mails lead to. */
export const DIGEST_STOPS: readonly Stop[] = [...OF_COORDINATION, ...OF_MEMBERS, ...OF_NOBODY];
