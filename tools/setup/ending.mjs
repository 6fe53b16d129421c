import { readFileSync } from 'node:fs';
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const LOOK_MS = 250;

/** The exit code a shell reports for a process that a signal ended. */
export const codeOfSignal = (signal) => 128 + (constants.signals[signal] ?? 0);

/** Name and parent of a process, where /proc tells. */
function kin(pid) {
  try {
    const [, name, parent] = /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return { name, parent: Number(parent) };
  } catch {
    return undefined;
  }
}

/** Our parent and, where that is the shell that npm puts in between, npm itself. */
function starters() {
  const parent = kin(process.ppid);
  return /^(da|ba|z)?sh$/.test(parent?.name ?? '') ? [process.ppid, parent.parent] : [process.ppid];
}

/**
 * An ended npm ends at most the shell between itself and us, so an ended `npm start` would leave the server running. When
 * npm started us, losing it means what SIGTERM means.
 */
function whenAbandoned(stop) {
  if (process.env.npm_lifecycle_event === undefined) return () => undefined;
  const before = starters().join();
  const timer = setInterval(() => {
    if (starters().join() === before) return;
    clearInterval(timer);
    stop('SIGTERM');
  }, LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** Calls `stop` with the signal whenever a person or the system wants this process to end; the answer takes that back. */
export function whenAskedToEnd(stop) {
  SIGNALS.forEach((signal) => process.on(signal, stop));
  const stopLooking = whenAbandoned(stop);
  return () => {
    SIGNALS.forEach((signal) => process.off(signal, stop));
    stopLooking();
  };
}
