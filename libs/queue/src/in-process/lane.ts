import { LastingFailure, type JobRules, type QueueCounts } from '@selbstcheck/application';

/** A job that waits for its turn, or (with a timer) for its next attempt. */
interface Waiting<Payload> {
  readonly payload: Payload;
  readonly attempt: number;
  readonly timer: NodeJS.Timeout | null;
}

/** What waits and runs of one job in this process. The same payload waits once and runs once at the same time. */
export class Lane<Payload> {
  private readonly waiting = new Map<string, Waiting<Payload>>();
  private readonly running = new Set<string>();
  private isOpen = false;

  constructor(
    private readonly rules: Pick<JobRules, 'attempts' | 'backoffMs' | 'concurrency'>,
    private readonly perform: (payload: Payload, attempt: number) => Promise<void>,
  ) {}

  counts(): QueueCounts {
    const delayed = [...this.waiting.values()].filter(({ timer }) => timer !== null).length;
    return { waiting: this.waiting.size - delayed, running: this.running.size, delayed };
  }

  /** From now on what waits is run. */
  open(): void {
    this.isOpen = true;
    this.runNext();
  }

  /** Runs no more and forgets what waits. */
  close(): void {
    this.isOpen = false;
    for (const { timer } of this.waiting.values()) if (timer !== null) clearTimeout(timer);
    this.waiting.clear();
  }

  /** Adds a payload, unless it waits already. */
  add(key: string, payload: Payload): void {
    if (!this.waiting.has(key)) this.waiting.set(key, { payload, attempt: 1, timer: null });
    this.runNext();
  }

  private runNext(): void {
    if (!this.isOpen) return;
    for (const [key, { payload, attempt, timer }] of this.waiting) {
      if (this.running.size >= this.rules.concurrency) return;
      if (timer !== null || this.running.has(key)) continue;
      this.waiting.delete(key);
      this.running.add(key);
      void this.run(key, payload, attempt);
    }
  }

  private async run(key: string, payload: Payload, attempt: number): Promise<void> {
    try {
      await this.perform(payload, attempt);
    } catch (error) {
      // whoever observes the job has told why
      const isOver = attempt >= this.rules.attempts || error instanceof LastingFailure;
      if (!isOver && this.isOpen) this.postpone(key, payload, attempt + 1);
    } finally {
      this.running.delete(key);
      this.runNext();
    }
  }

  /** Where the same payload was asked for meanwhile, the next attempt stands for both. */
  private postpone(key: string, payload: Payload, attempt: number): void {
    const timer = setTimeout(
      () => {
        this.waiting.set(key, { payload, attempt, timer: null });
        this.runNext();
      },
      this.rules.backoffMs * 2 ** (attempt - 2),
    );
    timer.unref();
    this.waiting.set(key, { payload, attempt, timer });
  }
}
