import type { JobName, JobRun } from '@selbstcheck/application';
import type { RunningServer } from '@selbstcheck/testing';
import type { Seeding } from '../years/seeding.js';
import { withSeed } from '../years/with-years.js';

const ERRORS: Readonly<Partial<Record<JobName, JobRun['error']>>> = {
  remind: { code: 'deadlines-not-reminded', sentence: 'A deadline was not reminded of.' },
};

/** A run that failed for good on a day of November. */
export function aFailure(name: JobName, day: number): JobRun {
  const at = `2026-11-0${day}T06:00:00.000Z`;
  return {
    ...{ id: `failed-${name}`, name, payload: '{}', worker: 'before', attempt: 3 },
    ...{ startedAt: at, endedAt: at, outcome: 'failed' },
    error: ERRORS[name] ?? { code: 'internal-error', sentence: 'Something unexpected happened.' },
  };
}

/** A server with the demonstration data on which jobs failed. */
export function withFailures(...failures: readonly JobRun[]): () => Promise<RunningServer> {
  return withSeed(async ({ stores }: Seeding) => {
    for (const failure of failures) {
      await stores.jobRuns.started(failure);
      await stores.jobRuns.ended(failure);
    }
  });
}
