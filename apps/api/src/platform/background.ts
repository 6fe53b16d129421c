import { Logger } from '@nestjs/common';

const log = new Logger('Background');
const running = new Set<Promise<void>>();

/** Does work after the answer that caused it; a failure is only logged, as nobody waits for it. */
export function inBackground(work: () => Promise<void>): void {
  const done = work()
    .catch((error: unknown) =>
      log.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    )
    .finally(() => running.delete(done));
  running.add(done);
}

/** Resolves when no work is left. */
export async function backgroundSettled(): Promise<void> {
  while (running.size > 0) await Promise.all(running);
}
