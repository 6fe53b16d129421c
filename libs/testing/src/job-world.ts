import {
  isInterruption,
  JOB_NAMES,
  type JobAttempt,
  type JobDriver,
  type JobHandler,
  type JobName,
  type JobObserver,
  type JobPlan,
  type JobRules,
  type QueueCounts,
  type QueueState,
  type StopSignal,
} from '@selbstcheck/application';

const PATIENCE_MS = 30_000;
const LOOK_MS = 10;

/** A job that was run. */
export interface JobCall {
  readonly name: JobName;
  readonly payload: Readonly<Record<string, string>>;
  readonly attempt: number;
}

type Work = (call: JobCall, signal: StopSignal) => Promise<void>;

/** Rules for tests: nothing runs by itself, three attempts shortly after one another. */
export function jobPlan(
  changes: { readonly [Name in JobName]?: Partial<JobRules> } = {},
  zone = 'Europe/Berlin',
): JobPlan {
  const rules: JobRules = { attempts: 3, backoffMs: 20, concurrency: 1, schedule: null, atStart: false };
  const changed = JOB_NAMES.map((name) => [name, { ...rules, ...changes[name] }]);
  return { zone, rules: Object.fromEntries(changed) as JobPlan['rules'] };
}

/** A driver with handlers that remember, and that a test holds up or lets fail. */
export class JobWorld implements JobObserver {
  readonly calls: JobCall[] = [];
  /** "sweep 1: failed", in the order in which attempts ended. */
  readonly observed: string[] = [];
  readonly handlers: readonly JobHandler[];
  private readonly work = new Map<JobName, Work>();
  private readonly running = new Map<JobName, number>();
  private readonly most = new Map<JobName, number>();
  private readonly held: (() => void)[] = [];
  private current: JobAttempt | null = null;

  constructor(readonly driver: JobDriver) {
    this.handlers = JOB_NAMES.map((name) => ({
      name,
      run: (payload, signal) => this.run({ name, payload: { ...payload } }, signal),
    }));
  }

  start(): void {
    this.driver.start(this.handlers, this);
  }

  /** Lets held jobs go, so that they do not hold up the end of a test. */
  async stop(): Promise<void> {
    this.release();
    await this.driver.stop();
  }

  does(name: JobName, work: Work): void {
    this.work.set(name, work);
  }

  /** The job does not end before `release`. */
  holds(name: JobName): void {
    this.does(name, () => new Promise((resolve) => this.held.push(resolve)));
  }

  release(): void {
    this.work.clear();
    for (const resolve of this.held.splice(0)) resolve();
  }

  /** The first attempts fail. */
  fails(name: JobName, times: number): void {
    let left = times;
    this.does(name, async () => {
      if (left > 0) {
        left -= 1;
        throw new Error('It did not work.');
      }
    });
  }

  mostAtOnce(name: JobName): number {
    return this.most.get(name) ?? 0;
  }

  async state(name: JobName): Promise<QueueState> {
    const state = (await this.driver.states()).find((each) => each.name === name);
    if (state === undefined) throw new Error(`There is no state of ${name}.`);
    return state;
  }

  async counts(name: JobName): Promise<QueueCounts> {
    return (await this.state(name)).counts;
  }

  /** Resolves when nothing waits or runs. */
  async idle(): Promise<void> {
    await this.until(async () =>
      (await this.driver.states()).every(
        ({ counts: { waiting, running, delayed } }) => waiting + running + delayed === 0,
      ),
    );
  }

  /** Resolves when it is so; rejects when it is not after a long time. */
  async until(isSo: () => boolean | Promise<boolean>): Promise<void> {
    const limit = Date.now() + PATIENCE_MS;
    while (!(await isSo())) {
      if (Date.now() > limit)
        throw new Error(`In vain waited for ${isSo.toString()}: ${JSON.stringify(this.calls)}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  async observe(attempt: JobAttempt, work: () => Promise<void>): Promise<void> {
    const head = `${attempt.name} ${attempt.attempt}${attempt.isLast ? ', the last' : ''}`;
    // the handler begins before anything else can: nothing is waited for in between
    this.current = attempt;
    try {
      await work();
      this.observed.push(`${head}: done`);
    } catch (error) {
      this.observed.push(`${head}: ${isInterruption(error) ? 'interrupted' : 'failed'}`);
      throw error;
    }
  }

  private async run({ name, payload }: Pick<JobCall, 'name' | 'payload'>, signal: StopSignal): Promise<void> {
    const call = { name, payload, attempt: this.current?.attempt ?? 0 };
    this.calls.push(call);
    const running = (this.running.get(name) ?? 0) + 1;
    this.running.set(name, running);
    this.most.set(name, Math.max(running, this.mostAtOnce(name)));
    try {
      await this.work.get(name)?.(call, signal);
    } finally {
      this.running.set(name, (this.running.get(name) ?? 0) - 1);
    }
  }
}
