import { demonstrationAccount, type RunningServer } from '@selbstcheck/testing';
import type { Page } from 'playwright-core';
import { choosePrintedReport } from '../reports/choose-report.js';
import { DESSAU, WEIDENFURT } from './addresses.js';
import { pretendInstallation, pretendStep } from './altered-answers.js';
import { invite } from './newcomers.js';
import { as, unfold, type Stop } from './stop.js';

const A_TOKEN = 'A'.repeat(43);
const OF_DESSAU = '/verwaltung/kommunen/demo-dessau-rosslau';
const OF_INSTALLATION = '/verwaltung/installation';

const beginSecondFactor = async (page: Page, server: RunningServer) => {
  const card = page.getByRole('region', { name: /^(Bestätigung mit einer App|Confirmation)/ });
  await card.getByRole('button').first().click();
  await card.locator('input[name=password]').fill(demonstrationAccount(server, 'coordination').password);
  await card.locator('button[type=submit]').click();
  await card.getByRole('img').waitFor();
};

const RESULTS: readonly Stop[] = [
  { name: 'the Überblick of a printed report', address: DESSAU },
  { name: 'the Überblick of an answered round', address: WEIDENFURT },
  { name: 'why the whole of a printed report', address: `${DESSAU}/warum` },
  { name: 'why a field of a printed report', address: `${DESSAU}/warum/wk20-f2` },
  { name: 'why the whole of an answered round', address: `${WEIDENFURT}/warum` },
  { name: 'why a field of an answered round', address: `${WEIDENFURT}/warum/d2-f3` },
  { name: 'the import', address: '/import' },
  { name: 'the preview of an import', address: '/import', prepare: choosePrintedReport },
  { name: 'the methods', address: '/methoden' },
  { name: 'an unknown address', address: '/nirgends' },
];

const OUTSIDE = as('nobody', [
  { name: 'signing in', address: '/anmelden' },
  {
    name: 'signing in with a provider',
    address: '/anmelden',
    prepare: (page) =>
      pretendInstallation(page, { identityProvider: 'Stadtkonto' }).then(() => page.reload()),
  },
  { name: 'a forgotten password', address: '/kennwort-vergessen' },
  { name: 'a new password', address: `/kennwort-neu#${A_TOKEN}` },
  { name: 'half a link', address: '/kennwort-neu' },
  { name: 'confirming an address', address: `/adresse-bestaetigen#${A_TOKEN}` },
  {
    name: 'an invitation',
    address: '/methoden',
    prepare: async (page, server) =>
      page.goto(await invite(server, { email: 'gast@kommune.example', role: 'steering' })),
  },
  {
    name: 'setting up',
    address: '/methoden',
    prepare: (page) =>
      pretendInstallation(page, { needsSetUp: true }).then(() => page.goto(`/einrichten#${A_TOKEN}`)),
  },
  {
    name: 'setting up without the link',
    address: '/methoden',
    prepare: (page) => pretendInstallation(page, { needsSetUp: true }).then(() => page.goto('/einrichten')),
  },
  { name: 'an installation that is set up', address: '/einrichten' },
  { name: 'Datenschutz', address: '/datenschutz' },
  {
    name: 'Barrierefreiheit',
    address: '/methoden',
    prepare: (page) =>
      pretendInstallation(page, {
        operator: { name: 'Stadt Auental', contact: 'zugang@auental.example' },
      }).then(() => page.goto('/barrierefreiheit')),
  },
]);

const ACCOUNT: readonly Stop[] = [
  {
    name: 'the code of the app',
    address: '/methoden',
    prepare: (page) => pretendStep(page, 'second_factor').then(() => page.goto('/anmelden')),
  },
  {
    name: 'the set-up of the app that an installation demands',
    address: '/methoden',
    prepare: (page) => pretendStep(page, 'enrolment').then(() => page.goto('/anmelden')),
  },
  { name: 'the own account', address: '/konto', prepare: unfold },
  { name: 'the picture for the app', address: '/konto', prepare: beginSecondFactor },
];

const ADMINISTRATION: readonly Stop[] = [
  { name: 'the members', address: `${OF_DESSAU}/mitglieder` },
  { name: 'the tokens', address: `${OF_DESSAU}/programme` },
  { name: 'the trail of a municipality', address: `${OF_DESSAU}/protokoll`, prepare: unfold },
  { name: 'the inspections', address: `${OF_DESSAU}/einsicht` },
  { name: 'the rounds', address: `${OF_DESSAU}/runden` },
  { name: 'the participants', address: `${OF_DESSAU}/runden/demo-dessau-rosslau-2020` },
  { name: 'the municipality', address: `${OF_DESSAU}/kommune` },
  ...as('viewer', [{ name: 'nothing to administer', address: '/verwaltung' }]),
  ...as('installation_admin', [
    { name: 'the municipalities', address: `${OF_INSTALLATION}/kommunen` },
    { name: 'the people', address: `${OF_INSTALLATION}/konten` },
    { name: 'the mails', address: `${OF_INSTALLATION}/nachrichten`, prepare: unfold },
    { name: 'the trail of the installation', address: `${OF_INSTALLATION}/protokoll`, prepare: unfold },
    { name: 'the inspections of the installation', address: `${OF_INSTALLATION}/einsicht` },
    { name: 'the settings', address: `${OF_INSTALLATION}/einstellungen` },
  ]),
];

/** Every screen but those of the years (tour-of-years.ts) and of catalogues (tour-of-catalogues.ts). */
export const EVERY_SCREEN: readonly Stop[] = [...RESULTS, ...OUTSIDE, ...ACCOUNT, ...ADMINISTRATION];
