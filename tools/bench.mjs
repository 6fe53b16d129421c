import { readdirSync } from 'node:fs';
import { demandNode } from './setup/node-version.mjs';

demandNode();

const { runNx } = await import('./setup/building.mjs');
const { inCheckout } = await import('./setup/checkout.mjs');
const { install } = await import('./setup/installation.mjs');
const { alone } = await import('./setup/lock.mjs');
const { runProgram } = await import('./setup/program.mjs');
const { lastLines } = await import('./setup/run.mjs');
const { reportSetupError, SetupError } = await import('./setup/setup-error.mjs');

const FOLDER = inCheckout('test/bench');
const isBench = (name) => name.endsWith('.bench.mjs');

async function buildServer() {
  const { code, output } = await runNx(['run', '@selbstcheck/api:build']);
  if (code !== 0) throw new SetupError('The server does not build: see above.', lastLines(output));
}

/** `npm run bench`: one measurement after the other, so that they do not disturb each other. Resolves with the exit code. */
async function bench(patterns) {
  const say = (sentence) => console.error(sentence);
  await alone(say, async () => {
    await install(say);
    await buildServer();
  });
  const chosen = readdirSync(FOLDER)
    .filter(isBench)
    .filter((name) => patterns.length === 0 || patterns.some((pattern) => name.includes(pattern)))
    .sort();
  if (chosen.length === 0) throw new SetupError('No measurement in test/bench has such a name.');
  let worst = 0;
  for (const name of chosen) {
    console.log(`\n${name}`);
    worst = Math.max(worst, await runProgram(`${FOLDER}/${name}`, []));
  }
  return worst;
}

try {
  process.exitCode = await bench(process.argv.slice(2));
} catch (error) {
  process.exitCode = reportSetupError(error);
}
