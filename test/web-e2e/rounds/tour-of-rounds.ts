import { signInAs, type RunningServer } from '@selbstcheck/testing';
import type { Page } from 'playwright-core';
import { unfold, type Stop } from '../browser/stop.js';
import { PLANNING_TOWN, ROUNDS, withPlanningTown } from './planning-town.js';

const TWELVE_DEPARTMENTS = [
  ...['Amt für Soziales und Integration', 'Bauverwaltung', 'Bildung und Schule', 'Bürgerservice'],
  ...['Gleichstellungsstelle', 'Hauptamt', 'Jugendamt', 'Kultur', 'Ordnungsamt', 'Personal', 'Sport'],
  'Wirtschaftsförderung',
];

/** Addresses that are known once the server runs. */
const opened = { planned: '', open: '' };
const at = (name: keyof typeof opened, screen: string) => (page: Page) =>
  page.goto(`${opened[name]}/${screen}`);
const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name }).click();

/** A server with a planned round and an open one, whose questions twelve departments share. */
export async function withRoundsInWork(): Promise<RunningServer> {
  const server = await withPlanningTown();
  const signedIn = await signInAs(server, 'coordination');
  const headers = { 'content-type': 'application/json', ...signedIn };
  const post = async (path: string, body: unknown): Promise<{ round: { id: string } }> => {
    const address = `${server.url}/api/municipalities/${PLANNING_TOWN}/rounds${path}`;
    const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return (await response.json()) as { round: { id: string } };
  };
  const plan = (title: string) =>
    post('', {
      ...{ title, opensOn: '2026-11-02', deadline: '2099-12-18', referenceDate: '2026-12-01' },
      catalogueVersionId: 'demonstration-2',
    });
  const planned = (await plan('Nachfrage 2027')).round.id;
  const open = (await plan('Selbstcheck 2026')).round.id;
  const add = TWELVE_DEPARTMENTS.flatMap((department, index) => [
    { level: 'field', partId: `d2-f${(index % 6) + 1}`, department },
    { level: 'criterion', partId: `d2-7-${(index % 4) + 1}`, department },
  ]);
  await post(`/${open}/assignments`, { add, remove: [] });
  await post(`/${open}/steps`, { from: 'planned', to: 'open', reason: null });
  opened.planned = `${ROUNDS}/${planned}`;
  opened.open = `${ROUNDS}/${open}`;
  return server;
}

/** Every screen of planning and following rounds. */
export const ROUNDS_STOPS: readonly Stop[] = [
  { name: 'the list of rounds', address: ROUNDS },
  { name: 'planning a round', address: `${ROUNDS}/neu` },
  { name: 'where an open round stands', address: ROUNDS, prepare: at('open', 'stand') },
  {
    name: 'where an open round stands, unfolded',
    address: ROUNDS,
    prepare: (page) => at('open', 'stand')(page).then(() => unfold(page)),
  },
  { name: 'where a planned round stands', address: ROUNDS, prepare: at('planned', 'stand') },
  { name: 'the plan of an open round', address: ROUNDS, prepare: at('open', 'planung') },
  { name: 'the plan of a planned round', address: ROUNDS, prepare: at('planned', 'planung') },
  {
    name: 'going back to planning',
    address: ROUNDS,
    isModal: true,
    prepare: (page) => at('open', 'planung')(page).then(() => press(page, 'Zurück in die Planung')),
  },
  { name: 'the assignments of twelve departments', address: ROUNDS, prepare: at('open', 'zuordnung') },
  {
    name: "taking over last round's assignments",
    address: ROUNDS,
    prepare: (page) => at('planned', 'zuordnung')(page).then(() => unfold(page)),
  },
  {
    name: 'giving a criterion to departments',
    address: ROUNDS,
    isModal: true,
    prepare: (page) =>
      at(
        'open',
        'zuordnung',
      )(page)
        .then(() => press(page, 'Ändern Monitoring'))
        .then(() => unfold(page)),
  },
];
