import {
  ForgetJobRuns,
  ReadJobs,
  RecordJobRuns,
  RemindDeadlines,
  ResumeRescorings,
  RunJob,
  SettleFailure,
  type ApplyRetention,
  type DeliverOutbox,
  type JobHandler,
  type PlanDigests,
  type RemindDepartment,
  type RescoreRounds,
  type ScoreDueRounds,
  type ScoreRound,
} from '@selbstcheck/application';
import type { Stores } from '@selbstcheck/persistence';
import type { Configuration } from '../configuration/configuration.js';
import { LoggedJobs } from '../platform/logged-jobs.js';
import type { Adapters } from './adapters.js';
import type { Common } from './common.js';
import type { RoundWorkParts } from './round-work.js';

/** What the jobs do. */
export interface JobParts extends RoundWorkParts {
  readonly scoreRound: ScoreRound;
  readonly scoreDueRounds: ScoreDueRounds;
  readonly rescoreRounds: RescoreRounds;
  readonly planDigests: PlanDigests;
  readonly deliverOutbox: DeliverOutbox;
  readonly remindDepartment: RemindDepartment;
  readonly applyRetention: ApplyRetention;
}

/** The jobs page. */
export function composeJobs(
  { jobs: { plan } }: Configuration,
  stores: Stores,
  { surroundings, jobs }: Adapters,
  { audit }: Common,
) {
  return {
    readJobs: new ReadJobs(jobs, stores.jobRuns, plan),
    runJob: new RunJob(jobs, audit),
    settleFailure: new SettleFailure(stores, jobs, audit, surroundings.clock),
  };
}

/** Begins to run jobs in this process; stopping the driver ends it. */
export function startJobs(
  { timeZone }: Configuration,
  stores: Stores,
  { surroundings, jobs, wallClock }: Adapters,
  parts: JobParts,
): void {
  const { clock, ids } = surroundings;
  const { scoreRound, scoreDueRounds, rescoreRounds, planDigests, deliverOutbox, applyRetention } = parts;
  const resumeRescorings = new ResumeRescorings(stores.rescorings, jobs);
  const remindDeadlines = new RemindDeadlines(stores, parts.readRoundInWork, parts.remindDepartment, clock, {
    wallClock,
    zone: timeZone,
  });
  const forgetJobRuns = new ForgetJobRuns(stores.jobRuns, clock);
  const handlers: readonly JobHandler[] = [
    handler('score-round', (round) => scoreRound.score(round)),
    handler('sweep', async (_, signal) => {
      await resumeRescorings.run();
      await scoreDueRounds.run(signal);
    }),
    rescoreRounds,
    handler('plan-digests', (_, signal) => planDigests.run(signal)),
    handler('deliver-outbox', (_, signal) => deliverOutbox.run(signal)),
    handler('remind', (_, signal) => remindDeadlines.run(signal)),
    handler('housekeeping', async () => {
      await applyRetention.run();
      await forgetJobRuns.run();
    }),
  ];
  jobs.start(handlers, new LoggedJobs(new RecordJobRuns(stores.jobRuns, ids, clock)));
}

function handler<Name extends JobHandler['name']>(
  name: Name,
  run: JobHandler<Name>['run'],
): JobHandler<Name> {
  return { name, run };
}
