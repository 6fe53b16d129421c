import { SelbstcheckError } from '@selbstcheck/domain';
import type { QueueState } from '../ports/job-queue.js';
import type { JobRun, JobRunStore, JobSummary } from '../ports/job-run-store.js';
import { isStartable, JOB_NAMES, type JobPlan } from './job-catalogue.js';
import type { JobDriver } from './job-driver.js';

const MOST_FAILURES = 50;

/** What is known of one job: `state` is null where the queue does not answer. */
export interface JobStanding extends JobSummary {
  readonly schedule: string | null;
  readonly state: QueueState | null;
  /** Whether it can be started by hand. */
  readonly canRun: boolean;
}

/** All jobs in the order of JOB_NAMES, and the failures that nobody settled, newest first, at most 50. */
export interface JobsStanding {
  readonly driver: JobDriver['kind'];
  readonly zone: string;
  readonly isReachable: boolean;
  readonly jobs: readonly JobStanding[];
  readonly failures: readonly JobRun[];
}

/** Reads what runs, ran and will run. */
export class ReadJobs {
  constructor(
    private readonly driver: JobDriver,
    private readonly runs: JobRunStore,
    private readonly plan: JobPlan,
  ) {}

  /** Also answers while the queue does not. */
  async read(): Promise<JobsStanding> {
    const states = await this.states();
    const summaries = await this.runs.summaries();
    return {
      driver: this.driver.kind,
      zone: this.plan.zone,
      isReachable: states !== null,
      jobs: JOB_NAMES.map((name) => ({
        ...(summaries.find((summary) => summary.name === name) ?? {
          name,
          lastRun: null,
          lastDone: null,
          openFailures: 0,
        }),
        schedule: this.plan.rules[name].schedule,
        state: states?.find((state) => state.name === name) ?? null,
        canRun: isStartable(name),
      })),
      failures: await this.runs.openFailures(MOST_FAILURES),
    };
  }

  private async states(): Promise<readonly QueueState[] | null> {
    try {
      return await this.driver.states();
    } catch (error) {
      if (error instanceof SelbstcheckError && error.code === 'queue-unreachable') return null;
      throw error;
    }
  }
}
