/**
 * The product's server on SQLite with a round that departments answer, and one more route on the same instance that
 * takes the same request behind the same access check and writes nothing. Speaks with the measurement over its channel.
 */
import 'reflect-metadata';
import { authorize } from '@selbstcheck/application';
import { Argon2PasswordHasher } from '@selbstcheck/identity';
import { createStores, openDatabase } from '@selbstcheck/persistence';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose, prepare } from '../../../apps/api/dist/composition/composition.js';
import { readConfiguration } from '../../../apps/api/dist/configuration/configuration.js';
import { Browser } from '../../../apps/api/dist/platform/browser.js';
import { principalBehind } from '../../../apps/api/dist/platform/principal.js';
import { createServer } from '../../../apps/api/dist/server.js';
import { KEY, PASSWORD, seedRound } from './seeded-round.mjs';

const folder = await mkdtemp(join(tmpdir(), 'selbstcheck-bench-'));
const configuration = readConfiguration({
  PORT: '0',
  DATA_DIR: folder,
  DEMO_DATA: 'on',
  RATE_LIMIT: '1000000',
});
const composition = await compose(configuration);
await prepare(composition, configuration);
const database = await openDatabase({ kind: 'sqlite', folder });
const stores = createStores(database);
await seedRound(stores, await new Argon2PasswordHasher().hash(PASSWORD));

const server = await createServer(composition, configuration);
const fastify = server.getHttpAdapter().getInstance();
const rule = { access: ['coordination', 'contributor'], scope: null };

async function checkAccess(request, reply) {
  const principal = await principalBehind(request, new Browser(request, reply), composition.authenticate);
  authorize(principal, { ...rule, municipalityId: request.params.municipalityId });
}
fastify.post('/bench/:municipalityId/nothing', { preHandler: checkAccess }, () => ({ outcomes: [] }));

await server.init();
await fastify.listen({ port: 0, host: '127.0.0.1' });

process.on('message', async ({ count, stop }) => {
  if (count) process.send({ entries: (await stores.entries.list(KEY)).map(({ entryId }) => entryId) });
  if (!stop) return;
  await database.close();
  await server.close();
  await composition.close();
  await rm(folder, { recursive: true, force: true });
  process.disconnect();
});
process.send({ port: server.getHttpServer().address().port });
