import { demandNode } from './setup/node-version.mjs';

demandNode();

const { makeReady } = await import('./setup/ready.mjs');
const { inCheckout } = await import('./setup/checkout.mjs');
const { runProgram } = await import('./setup/program.mjs');
const { reportSetupError } = await import('./setup/setup-error.mjs');

/** How often each crash is repeated; `npm test` does it twice. */
const REPETITIONS = process.env.REPETITIONS ?? '50';
/** How much time digests go through; in `npm test` it is two weeks. SEED=… repeats a run that failed. */
const DIGESTS = process.env.DIGESTS ?? 'year';

/** `npm run reliability`: the crash and fault runs at full length. Resolves with the exit code. */
async function reliability() {
  await makeReady((sentence) => console.error(sentence));
  return runProgram(
    '--experimental-vm-modules',
    [
      '--disable-warning=ExperimentalWarning',
      inCheckout('node_modules/jest/bin/jest.js'),
      'test/reliability',
    ],
    { env: { REPETITIONS, DIGESTS } },
  );
}

try {
  process.exitCode = await reliability();
} catch (error) {
  process.exitCode = reportSetupError(error);
}
