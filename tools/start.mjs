import { demandNode } from './setup/node-version.mjs';

demandNode();

const USAGE = `npm start             installs, builds and serves; an empty database gets the demonstration data
npm start -- --no-demo   the same without the demonstration data

Environment: PORT (default 3000), DATA_DIR (default ./data), DATABASE_URL (PostgreSQL instead of SQLite).
For a network, mail and OpenID Connect: docs/handbuch/betrieb.md; all settings: apps/api/src/configuration/environment.ts`;

/** `npm start`: from a fresh clone to a running server. Resolves with the exit code. */
async function start(args) {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const unknown = args.find((arg) => arg !== '--no-demo');
  if (unknown !== undefined) {
    console.error(`npm start does not know "${unknown}".\n\n${USAGE}`);
    return 2;
  }
  const { stopOnSignals } = await import('./setup/run.mjs');
  const { makeReady } = await import('./setup/ready.mjs');
  const { reportSetupError } = await import('./setup/setup-error.mjs');
  const { dataFolder, inCheckout } = await import('./setup/checkout.mjs');
  const { runProgram } = await import('./setup/program.mjs');
  const stopListening = stopOnSignals();
  try {
    await makeReady((sentence) => console.error(sentence));
  } catch (error) {
    return reportSetupError(error);
  }
  stopListening();
  return runProgram(inCheckout('apps/api/dist/main.js'), [], {
    env: {
      PORT: process.env.PORT ?? '3000',
      DATA_DIR: dataFolder(),
      DEMO_DATA: args.includes('--no-demo') ? 'off' : 'on',
    },
  });
}

process.exitCode = await start(process.argv.slice(2));
