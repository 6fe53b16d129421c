import type { RunningServer } from '@selbstcheck/testing';
import { withDemonstration } from '../browser/use-screens.js';
import { seed, type Seeding } from './seeding.js';

/** A server with the demonstration data, and what the test adds to it. */
export function withSeed(
  ...additions: readonly ((seeding: Seeding) => Promise<void>)[]
): () => Promise<RunningServer> {
  return async () => {
    const server = await withDemonstration();
    await seed(server, async (seeding) => {
      for (const add of additions) await add(seeding);
    });
    return server;
  };
}
