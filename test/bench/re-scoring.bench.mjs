import { createStores, openDatabase, SQLITE_FILE_NAME } from '@selbstcheck/persistence';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rescoreRounds } from './re-scoring/job.mjs';
import { askMeans } from './re-scoring/query.mjs';
import { CATALOGUE, QUESTIONS, ROUNDS, seedRounds } from './re-scoring/seeded-rounds.mjs';

const AIM = 8;
/** Each changes a stage of about half of the rounds. */
const MODELS = [
  ['streng@1', ['3/5', '8/5', '13/5']],
  ['streng@2', ['11/20', '31/20', '51/20']],
  ['streng@3', ['3/5', '8/5', '51/20']],
];

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

async function withDatabase(folder, work) {
  const database = await openDatabase({ kind: 'sqlite', folder });
  try {
    return await work(createStores(database));
  } finally {
    await database.close();
  }
}

async function measure(folder) {
  const file = join(folder, SQLITE_FILE_NAME);
  await withDatabase(folder, (stores) => stores.catalogues.insert(CATALOGUE));
  const start = performance.now();
  seedRounds(file);
  const megabytes = Math.round((await stat(file)).size / 1e6);
  console.log(`Re-scoring of ${ROUNDS} closed rounds × ${QUESTIONS.length} answers, durable`);
  console.log(`  made in ${seconds(performance.now() - start)}: one SQLite file of ${megabytes} MB`);
  const runs = [];
  for (const [name, cutOffs] of MODELS) runs.push(await measureOnce(folder, file, name, cutOffs));
  const fastest = (column) => Math.min(...runs.map((run) => run[column]));
  const ratio = fastest('query') / fastest('job');
  console.log(`  ratio ${ratio.toFixed(1)} (the fastest run of each; aim: ${AIM} or above)`);
  if (ratio < AIM) process.exitCode = 1;
}

/** The query and the job, one after the other. */
async function measureOnce(folder, file, name, cutOffs) {
  const query = askMeans(file);
  console.log(
    `  SELECT round, criterion, avg(value) … GROUP BY  ${seconds(query.took)}, ${query.means} rows`,
  );
  const job = await withDatabase(folder, (stores) => rescoreRounds(stores, name, cutOffs));
  const { state, done, changed } = job.rescoring;
  if (state !== 'ready' || done !== ROUNDS) throw new Error(`${state}, ${done} of ${ROUNDS} rounds.`);
  console.log(
    `  the job, from running to ready                  ${seconds(job.took)}, ${changed} rounds would change`,
  );
  return { query: query.took, job: job.took };
}

const folder = await mkdtemp(join(tmpdir(), 'selbstcheck-re-scoring-'));
try {
  await measure(folder);
} finally {
  await rm(folder, { recursive: true });
}
