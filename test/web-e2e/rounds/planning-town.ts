import type { RunningServer } from '@selbstcheck/testing';
import { newAccount } from '../browser/newcomers.js';
import { withDemonstration } from '../browser/use-screens.js';
import { seed } from '../years/seeding.js';
import { addTown } from '../years/town.js';

/** A town that the coordination of the demonstration looks after, with one closed round and two departments. */
export const PLANNING_TOWN = 'planau';
export const ROUNDS = `/kommunen/${PLANNING_TOWN}/runden`;

const LAST_ROUND = `${PLANNING_TOWN}-1`;

/** The last round knows who had the first two of seven fields. */
const LAST_ASSIGNMENTS = [
  { level: 'field' as const, partId: 'd2-f1', department: 'Bauamt' },
  { level: 'field' as const, partId: 'd2-f2', department: 'Jugendamt' },
];

/** A server with this town; somebody of the Jugendamt has an account, nobody of the Bauamt does. */
export async function withPlanningTown(): Promise<RunningServer> {
  const server = await withDemonstration();
  await seed(server, async (seeding) => {
    await addTown(seeding, {
      id: PLANNING_TOWN,
      name: 'Planau',
      rounds: [{ version: 'demonstration-2', date: '2024-06-12', answerAt: () => 'rather_yes' }],
    });
    const key = { municipalityId: PLANNING_TOWN, roundId: LAST_ROUND };
    const { plans } = seeding.stores;
    await plans.insert(key, {
      ...{ roundId: LAST_ROUND, opensOn: '2024-05-01', deadline: '2024-06-12' },
      ...{ namedReading: null, sourceName: null, revision: 1 },
    });
    await plans.changeAssignments(key, { add: LAST_ASSIGNMENTS, remove: [] });
  });
  await newAccount(server, YOUTH);
  return server;
}

/** Somebody who answers for the Jugendamt. */
export const YOUTH = {
  email: 'jugendamt@planau.example',
  role: 'contributor' as const,
  municipalityId: PLANNING_TOWN,
  department: 'Jugendamt',
};
