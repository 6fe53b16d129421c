import { Logger } from '@nestjs/common';
import type { ApplyRetention } from '@selbstcheck/application';

const SIX_HOURS = 6 * 60 * 60 * 1000;

const log = new Logger('Retention');

/** Applies the retention settings now and then, as long as the server runs. The result stops it. */
export function keepRetention(retention: ApplyRetention): () => void {
  const timer = setInterval(() => {
    retention.run().catch((error: unknown) => log.error(String(error)));
  }, SIX_HOURS);
  timer.unref();
  return () => clearInterval(timer);
}
