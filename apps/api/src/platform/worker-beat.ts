import { Logger } from '@nestjs/common';
import type { EndLostRuns } from '@selbstcheck/application';

const log = new Logger('Jobs');
const BEAT_MS = 30_000;

/** Says twice a minute that this process lives and runs jobs, and tells the log what was lost with others. */
export class WorkerBeat {
  private timer: NodeJS.Timeout | null = null;
  private beating: Promise<void> = Promise.resolve();

  constructor(
    private readonly endLostRuns: EndLostRuns,
    private readonly worker: string,
    private readonly everyMs = BEAT_MS,
  ) {}

  /** Resolves after the first beat, so that a job that ends every process at once cannot outrun it. */
  async start(): Promise<void> {
    this.timer = setInterval(() => this.beatAgain(), this.everyMs);
    this.timer.unref();
    this.beatAgain();
    await this.beating;
  }

  async stop(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    await this.beating;
  }

  private beatAgain(): void {
    this.beating = this.beating.then(() => this.beat());
  }

  private async beat(): Promise<void> {
    try {
      for (const { name, startedAt, error } of await this.endLostRuns.run(this.worker)) {
        log.warn(`The job ${name} that began at ${startedAt} failed: ${error?.sentence}`);
      }
    } catch (error) {
      // the next beat tries again, and whoever is taken for dead meanwhile is believed as soon as its jobs end
      log.warn(`This process could not say that it lives: ${String(error)}`);
    }
  }
}
