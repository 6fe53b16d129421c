import { endWithError } from './terminal.js';

/** How long anything may keep a stopped process alive: a job that does not end must not. */
const LINGERING_MS = 5_000;

/** A signal to the whole process group arrives more than once; a second one must not cut the first one's work short. */
export function stopOnSignals(stop: () => Promise<void>): void {
  let isStopping = false;
  const onSignal = (): void => {
    if (isStopping) return;
    isStopping = true;
    stop()
      .catch(endWithError)
      .finally(() => setTimeout(() => process.exit(), LINGERING_MS).unref());
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
}
