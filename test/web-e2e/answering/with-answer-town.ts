import { demonstrationAccount, startServer, type RunningServer } from '@selbstcheck/testing';
import { UNHURRIED } from '../browser/use-screens.js';
import { seed } from '../years/seeding.js';
import { addAnswerTown } from './town.js';

/** A server with the demonstration and the town that answers; in a folder of the test where it brings one. */
export async function withAnswerTown(folder?: string): Promise<RunningServer> {
  const server = await startServer({ DEMO_DATA: 'on', ...UNHURRIED }, folder);
  await seed(server, (seeding) => addAnswerTown(seeding, demonstrationAccount(server, 'contributor').email));
  return server;
}
