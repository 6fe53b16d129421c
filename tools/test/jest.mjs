import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inCheckout, ROOT } from '../setup/checkout.mjs';
import { startTracked } from '../setup/run.mjs';
import { processesWith } from './left-processes.mjs';

const MARK = 'SELBSTCHECK_TEST_RUN';
const LEAVING_TAKES_MS = 20_000;

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

const reportIn = (path) => {
  try {
    return JSON.parse(read(path));
  } catch {
    return undefined;
  }
};

function startJest(patterns, reportPath, env) {
  const args = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    inCheckout('node_modules/jest/bin/jest.js'),
    '--ci',
    '--json',
    `--outputFile=${reportPath}`,
    '--maxWorkers=2',
    `--env=${inCheckout('tools/test/leak-environment.mjs')}`,
    ...patterns,
  ];
  // Jest prints the report once more to standard output; the file is enough.
  return startTracked(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Ends a Jest that has written its report and still does not leave, because a suite left something open. */
function watch(child, reportPath) {
  let written = 0;
  const timer = setInterval(() => {
    if (written === 0 && existsSync(reportPath)) written = Date.now();
    if (written > 0 && Date.now() - written > LEAVING_TAKES_MS) {
      console.error('Jest does not end although every suite has: something was left open. It is ended now.');
      child.kill('SIGKILL');
    }
  }, 1000);
  return () => clearInterval(timer);
}

function complaints(leaksPath, run) {
  const left = processesWith(MARK, run);
  for (const { pid } of left) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself in the meantime.
    }
  }
  return [
    ...(read(leaksPath) ?? '').split('\n').filter(Boolean),
    ...left.map(({ pid, command }) => `still running: ${pid} ${command}`),
  ];
}

/**
 * One Jest run over the patterns, or over everything. Its temporary files go to a folder that is removed afterwards.
 * Resolves with Jest's report (undefined if there is none), its exit code and what it left behind.
 */
export async function runJest(patterns, env) {
  const folder = mkdtempSync(join(tmpdir(), 'selbstcheck-test-'));
  // The databases of the tests run as another user when we are root.
  chmodSync(folder, 0o777);
  const run = randomUUID();
  const reportPath = join(folder, 'report.json');
  const leaksPath = join(folder, 'leaks.txt');
  try {
    const child = startJest(patterns, reportPath, {
      ...process.env,
      ...env,
      NODE_ENV: 'test',
      TMPDIR: folder,
      SELBSTCHECK_LEAKS: leaksPath,
      [MARK]: run,
    });
    const stopWatching = watch(child, reportPath);
    const code = await new Promise((resolve) => child.on('close', (exit) => resolve(exit ?? 1)));
    stopWatching();
    return { report: reportIn(reportPath), code, left: complaints(leaksPath, run) };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
