/**
 * The product's server with twenty seeded rounds, and two more routes on the same instance that send the same bytes
 * from memory: one behind the same access check, one bare. Speaks with the measurement over its channel.
 */
import 'reflect-metadata';
import { authorize } from '@selbstcheck/application';
import { createStores, openDatabase } from '@selbstcheck/persistence';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { compose, prepare } from '../../../apps/api/dist/composition/composition.js';
import { readConfiguration } from '../../../apps/api/dist/configuration/configuration.js';
import { Browser } from '../../../apps/api/dist/platform/browser.js';
import { principalBehind } from '../../../apps/api/dist/platform/principal.js';
import { createServer } from '../../../apps/api/dist/server.js';
import { seedYears } from './seeded-years.mjs';

const folder = await mkdtemp(join(tmpdir(), 'selbstcheck-bench-'));
const configuration = readConfiguration({
  PORT: '0',
  DATA_DIR: folder,
  DEMO_DATA: 'on',
  RATE_LIMIT: '1000000',
});
const composition = await compose(configuration);
const accounts = await prepare(composition, configuration);
const account = accounts.find(({ role }) => role === 'viewer');
const database = await openDatabase({ kind: 'sqlite', folder });
const stores = createStores(database);
const member = await stores.people.findByAddress(account.email);
const municipalityId = await seedYears(stores, (key) => composition.scoreRound.score(key), member);
await database.close();

const server = await createServer(composition, configuration);
const fastify = server.getHttpAdapter().getInstance();
const rule = { access: ['coordination', 'contributor', 'steering', 'viewer'], scope: 'read' };
let bytes = Buffer.alloc(0);

async function checkAccess(request, reply) {
  const principal = await principalBehind(request, new Browser(request, reply), composition.authenticate);
  authorize(principal, { ...rule, municipalityId: request.params.municipalityId });
}
const send = (_, reply) => reply.header('content-type', 'application/json; charset=utf-8').send(bytes);
fastify.get('/bench/:municipalityId/guarded', { preHandler: checkAccess }, send);
fastify.get('/bench/:municipalityId/bare', send);

await server.init();
await fastify.listen({ port: 0, host: '127.0.0.1' });
const delay = monitorEventLoopDelay({ resolution: 1 });

process.on('message', async ({ hold, path, cookie, stop }) => {
  if (stop) {
    await server.close();
    await composition.close();
    await rm(folder, { recursive: true, force: true });
    process.disconnect();
    return;
  }
  if (!hold) return;
  delay.reset();
  delay.enable();
  await setTimeout(20);
  const start = performance.now();
  const answer = await fastify.inject({ url: path, headers: { cookie, host: 'localhost' } });
  const computing = performance.now() - start;
  // a stretch is counted from one turn of the loop to the next
  await setTimeout(20);
  delay.disable();
  bytes = answer.rawPayload;
  process.send({ held: bytes.length, status: answer.statusCode, computing, stall: delay.max / 1e6 });
});
process.send({ port: server.getHttpServer().address().port, municipalityId, account });
