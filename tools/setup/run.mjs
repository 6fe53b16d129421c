import { spawn } from 'node:child_process';
import { ROOT } from './checkout.mjs';
import { codeOfSignal, whenAskedToEnd } from './ending.mjs';

const OWN_GROUP = process.platform !== 'win32';
const PATIENCE_MS = 5000;

const running = new Set();

function signalTo(child, signal) {
  try {
    if (OWN_GROUP) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has ended already.
  }
}

/**
 * From now on being asked to end ends what we have running, with all that it started, and only then ourselves: a half-dead
 * installation must not go on writing while the next one starts. The answer takes that back.
 */
export function stopOnSignals() {
  return whenAskedToEnd((signal) => {
    const leave = () => process.exit(codeOfSignal(signal));
    if (running.size === 0) leave();
    for (const child of running) {
      signalTo(child, 'SIGTERM');
      child.once('close', () => running.size === 0 && leave());
    }
    setTimeout(() => {
      for (const child of running) signalTo(child, 'SIGKILL');
      leave();
    }, PATIENCE_MS);
  });
}

/** Starts a program in a process group of its own that ends when we are asked to end. */
export function startTracked(command, args, options) {
  const child = spawn(command, args, { ...options, detached: OWN_GROUP });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/**
 * Runs a command to its end and keeps what it printed. Resolves with `{ code, output }`; a command that cannot be
 * started has code 127.
 */
export function run(command, args, { env = {}, cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    const child = startTracked(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
    const finish = (code) => resolve({ code, output: Buffer.concat(printed).toString('utf8') });
    child.on('error', (error) => {
      printed.push(Buffer.from(error.message));
      finish(127);
    });
    child.on('close', (code, signal) => finish(code ?? codeOfSignal(signal)));
  });
}

/** Runs npm: the one that runs us, where there is one. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js') ? run(process.execPath, [npm, ...args], options) : run('npm', args, options);
}

/** The last lines of an output, for a person who has to find out what went wrong. */
export const lastLines = (output, count = 25) => output.trimEnd().split('\n').slice(-count).join('\n');
