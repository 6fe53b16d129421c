import {
  JOB_NAMES,
  JobRunStore,
  PROCESS_ENDED,
  type JobRun,
  type JobSummary,
  type RunEnd,
} from '@selbstcheck/application';
import { rejectTaken, type InMemoryTables, type KeptRun } from './in-memory-tables.js';

/** How many runs that did what they should are kept of each job. */
const KEPT_DONE = 20;

export class InMemoryJobRunStore extends JobRunStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async started(run: JobRun): Promise<void> {
    const isTaken = this.tables.jobRuns.some((kept) => kept.run.id === run.id);
    rejectTaken('job-run-exists', 'A run with this id', isTaken);
    this.tables.jobRuns = [...this.tables.jobRuns, { run, settledAt: null }];
  }

  async ended(run: JobRun): Promise<void> {
    const own = this.tables.jobRuns.findIndex((kept) => kept.run.id === run.id);
    const ended = this.tables.jobRuns.map((kept, index) => {
      if (index === own) return { run, settledAt: null };
      const isSettled = isRepeated(kept, run) || (index < own && isMadeGood(kept, run));
      return isSettled ? { ...kept, settledAt: run.endedAt } : kept;
    });
    const isDone = ({ run: other }: KeptRun): boolean => other.name === run.name && other.outcome === 'done';
    const surplus = new Set(ended.filter(isDone).slice(0, -KEPT_DONE));
    this.tables.jobRuns = ended.filter((kept) => !surplus.has(kept));
  }

  async seen(worker: string, at: string): Promise<void> {
    this.tables.jobWorkers = new Map([...this.tables.jobWorkers, [worker, at]]);
  }

  async endLost(since: string, end: RunEnd): Promise<readonly JobRun[]> {
    const isSeen = ({ worker }: JobRun): boolean => (this.tables.jobWorkers.get(worker) ?? '') >= since;
    const lost = this.tables.jobRuns
      .map(({ run }) => run)
      .filter((run) => run.outcome === 'running' && run.startedAt < since && !isSeen(run))
      .map((run) => ({ ...run, ...end }));
    for (const run of lost) await this.endOne(run);
    return lost;
  }

  async interrupt(worker: string, at: string): Promise<void> {
    const end: RunEnd = { outcome: 'interrupted', endedAt: at, error: null };
    this.tables.jobRuns = this.tables.jobRuns.map((kept) => {
      const { run } = kept;
      const isCut = run.worker === worker && run.outcome === 'running';
      return isCut ? { ...kept, run: { ...run, ...end } } : kept;
    });
  }

  async summaries(): Promise<readonly JobSummary[]> {
    return JOB_NAMES.map((name) => {
      const runs = this.tables.jobRuns.filter(({ run }) => run.name === name);
      const done = runs.flatMap(({ run }) => (run.outcome === 'done' ? [run.endedAt ?? ''] : []));
      return {
        name,
        lastRun: runs.at(-1)?.run ?? null,
        lastDone: done.sort().at(-1) ?? null,
        openFailures: runs.filter(isOpenFailure).length,
      };
    });
  }

  async openFailures(limit: number): Promise<readonly JobRun[]> {
    return this.tables.jobRuns
      .filter(isOpenFailure)
      .map(({ run }) => run)
      .reverse()
      .slice(0, limit);
  }

  async findFailure(runId: string): Promise<JobRun | null> {
    return this.tables.jobRuns.find((kept) => kept.run.id === runId && isOpenFailure(kept))?.run ?? null;
  }

  async settleFailure(runId: string, at: string): Promise<boolean> {
    const failure = this.tables.jobRuns.find((kept) => kept.run.id === runId && isOpenFailure(kept));
    this.tables.jobRuns = this.tables.jobRuns.map((kept) =>
      kept === failure ? { ...kept, settledAt: at } : kept,
    );
    return failure !== undefined;
  }

  async removeBefore(startedAt: string): Promise<number> {
    const { jobRuns } = this.tables;
    const newest = new Map(jobRuns.map((kept) => [kept.run.name, kept]));
    const isRemoved = (kept: KeptRun): boolean =>
      kept.run.startedAt < startedAt && newest.get(kept.run.name) !== kept && !isOpenFailure(kept);
    this.tables.jobRuns = jobRuns.filter((kept) => !isRemoved(kept));
    const workers = [...this.tables.jobWorkers].filter(([, seenAt]) => seenAt >= startedAt);
    this.tables.jobWorkers = new Map(workers);
    return jobRuns.length - this.tables.jobRuns.length;
  }

  private async endOne(run: JobRun): Promise<void> {
    const { jobRuns, jobWorkers } = this.tables;
    const index = jobRuns.findIndex((kept) => kept.run.id === run.id);
    const isDoneLater = jobRuns
      .slice(index)
      .some(({ run: later }) => later.outcome === 'done' && isSameWork(later, run));
    if (jobWorkers.has(run.worker) && !isDoneLater) return this.ended(run);
    const settled = { run, settledAt: run.endedAt };
    this.tables.jobRuns = jobRuns.map((kept, position) => (position === index ? settled : kept));
  }
}

function isSameWork(one: JobRun, other: JobRun): boolean {
  return one.name === other.name && one.payload === other.payload;
}

function isOpenFailure({ run, settledAt }: KeptRun): boolean {
  return run.outcome === 'failed' && settledAt === null;
}

function isRepeated(kept: KeptRun, run: JobRun): boolean {
  const isSame = isSameWork(kept.run, run) && kept.run.error?.code === run.error?.code;
  return run.outcome === 'failed' && isOpenFailure(kept) && isSame;
}

function isMadeGood(kept: KeptRun, later: JobRun): boolean {
  const isLost = isOpenFailure(kept) && kept.run.error?.code === PROCESS_ENDED;
  return later.outcome === 'done' && isLost && isSameWork(kept.run, later);
}
