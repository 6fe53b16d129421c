import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryOut } from './docker/container.mjs';
import { parseDockerfile, readDockerignore } from './docker/dockerfile.mjs';
import { carryOut, openStage } from './docker/stage.mjs';
import { inCheckout } from './setup/checkout.mjs';
import { stopOnSignals } from './setup/run.mjs';
import { reportSetupError, SetupError } from './setup/setup-error.mjs';

// What only builds or tests must not be shipped.
const NOT_SHIPPED = ['typescript', 'nx', 'jest', 'vite', 'react', 'eslint', 'playwright-core'];

/** `npm run docker:check`: carries out docker/Dockerfile as plain commands in a clean folder and tries the outcome. */
async function check(folder) {
  const stages = parseDockerfile(readFileSync(inCheckout('docker/Dockerfile'), 'utf8'));
  const isLeftOut = readDockerignore(readFileSync(inCheckout('.dockerignore'), 'utf8'));
  const roots = new Map();
  const rootOf = (name) => roots.get(name);
  let last;
  for (const [at, stage] of stages.entries()) {
    const name = stage.name ?? `stage-${at}`;
    const root = join(folder, name);
    // A stage that builds on another one starts with its files; the base images bring nothing that we copy.
    const basis = rootOf(stage.base);
    if (basis !== undefined) cpSync(basis, root, { recursive: true, verbatimSymlinks: true });
    roots.set(name, root);
    last = openStage(root, {
      env: { ...stages.find((other) => other.name === stage.base)?.env, ...stage.env },
    });
    last.workdir = basis === undefined ? '/' : '/app';
    for (const step of stage.steps) {
      console.log(`${name}: ${step.command ?? `${step.kind} ${step.sources ?? step.path}`}`);
      await carryOut(step, last, { rootOf, isLeftOut });
    }
  }
  const shipped = NOT_SHIPPED.filter((name) => existsSync(last.inside(`/app/node_modules/${name}`)));
  if (shipped.length > 0)
    throw new SetupError(`The image holds what it does not need: ${shipped.join(', ')}.`);
  await tryOut(last, stages.at(-1));
  console.log('The image builds, starts, is healthy and stops.');
}

stopOnSignals();
const folder = mkdtempSync(join(tmpdir(), 'selbstcheck-docker-'));
chmodSync(folder, 0o755);
try {
  await check(folder);
} catch (error) {
  process.exitCode = reportSetupError(error);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
