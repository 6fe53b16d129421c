import { signInAs, type RunningServer } from '@selbstcheck/testing';
import type { Page } from 'playwright-core';
import { as, type Stop } from '../browser/stop.js';
import { ask } from '../rounds/ask.js';
import { aFailure, withFailures } from './failed-jobs.js';

const OF_INSTALLATION = '/verwaltung/installation';
const MODELS = `${OF_INSTALLATION}/modelle`;
const STRICT = {
  name: 'kreis-2026',
  cutOffs: ['1', '9/4', '29/10'],
  evidence: { solid: '2/3', limited: '1/2' },
  answerNoise: '1/5',
};

const withFailedJobs = withFailures(aFailure('housekeeping', 1), aFailure('remind', 2));

/** A server on which jobs failed and another scoring model is being tried out. */
export async function withTrial(): Promise<RunningServer> {
  const server = await withFailedJobs();
  const admin = { url: server.url, headers: await signInAs(server, 'installation_admin') };
  const { models } = (await ask(admin, 'POST', '/administration/models', STRICT)) as {
    models: { name: string; hash: string }[];
  };
  const modelHash = models.find(({ name }) => name === STRICT.name)?.hash;
  await ask(admin, 'POST', '/administration/rescorings', { modelHash });
  return server;
}

const main = (page: Page) => page.getByRole('main');
const shows = (card: string) => (page: Page) =>
  main(page).getByRole('heading', { level: 2, name: card }).waitFor();
const openTrial = async (page: Page): Promise<void> => {
  await main(page)
    .getByRole('link', { name: /^Ansehen/ })
    .click();
  await main(page).getByText('Der Probelauf ist fertig.').waitFor();
};

/** The screens of jobs and of scoring models. */
export const JOB_STOPS: readonly Stop[] = [
  ...as('installation_admin', [
    { name: 'the jobs', address: `${OF_INSTALLATION}/auftraege`, prepare: shows('Fehlschläge') },
    { name: 'the scoring models', address: MODELS, prepare: shows('Rechenmodell anlegen') },
    {
      name: 'limits that make no stages',
      address: MODELS,
      prepare: async (page) => {
        await main(page).getByLabel('Name').fill('verdreht');
        await main(page).getByLabel('Stufe 4 ab').fill('1');
        await main(page).getByRole('button', { name: 'Rechenmodell anlegen' }).click();
        await main(page).getByRole('alert').first().waitFor();
      },
      complaint: /status of 422/,
    },
    { name: 'a trial of another model', address: MODELS, prepare: openTrial },
    {
      name: 'the question before another model counts',
      address: MODELS,
      prepare: (page) =>
        openTrial(page).then(() =>
          main(page).getByRole('button', { name: 'Auf kreis-2026 umstellen' }).click(),
        ),
      isModal: true,
    },
  ]),
  {
    name: 'what another model would mean for the own rounds',
    address: '/verwaltung/kommunen/demo-weidenfurt/rechenmodell',
    prepare: shows('Was sich ändern könnte'),
  },
  ...as('steering', [
    {
      name: 'what another model would mean for one recorded round',
      address: '/verwaltung/kommunen/demo-dessau-rosslau/rechenmodell',
      prepare: shows('Was sich ändern könnte'),
    },
  ]),
];
