import { demandNode } from './setup/node-version.mjs';

demandNode();

/** `npm run cli -- …`: the administration program, made ready first. Standard output is the program's alone. */
async function cli(args) {
  const { stopOnSignals } = await import('./setup/run.mjs');
  const { makeReady } = await import('./setup/ready.mjs');
  const { reportSetupError } = await import('./setup/setup-error.mjs');
  const { callersFolder, dataFolder, inCheckout } = await import('./setup/checkout.mjs');
  const { runProgram } = await import('./setup/program.mjs');
  const stopListening = stopOnSignals();
  try {
    await makeReady((sentence) => console.error(sentence));
  } catch (error) {
    return reportSetupError(error);
  }
  stopListening();
  return runProgram(inCheckout('apps/api/dist/cli.js'), args, {
    env: { DATA_DIR: dataFolder() },
    cwd: callersFolder(),
  });
}

process.exitCode = await cli(process.argv.slice(2));
