import { Logger } from '@nestjs/common';
import {
  CatchUpCheck,
  EndLostRuns,
  ForgetJobRuns,
  ReadJobs,
  RecordJobRuns,
  RemindDeadlines,
  ResumeRescorings,
  RunJob,
  SettleFailure,
  type ApplyRetention,
  type CheckResults,
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
import { WorkerBeat } from '../platform/worker-beat.js';
import type { Adapters } from './adapters.js';
import type { Common } from './common.js';
import type { RoundWorkParts } from './round-work.js';

/** What the jobs do. */
export interface JobParts extends RoundWorkParts {
  readonly scoreRound: ScoreRound;
  readonly scoreDueRounds: ScoreDueRounds;
  readonly checkResults: CheckResults;
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

/** Runs jobs in this process. */
export interface JobRunner {
  /** Resolves when jobs begin to run. */
  start(): Promise<void>;
  /** Ends those that run; harmless where none were started. */
  stop(): Promise<void>;
}

export function composeRunner(
  configuration: Configuration,
  stores: Stores,
  adapters: Adapters,
  parts: JobParts,
): JobRunner {
  const { jobs, surroundings } = adapters;
  const { clock, ids } = surroundings;
  const recording = new RecordJobRuns(stores.jobRuns, ids, clock);
  const beat = new WorkerBeat(new EndLostRuns(stores.jobRuns, clock), recording.worker);
  let isStarted = false;
  let isStopped = false;
  return {
    start: async () => {
      await beat.start();
      // a signal may have come meanwhile
      if (isStopped) return;
      isStarted = true;
      jobs.start(handlersOf(configuration, stores, adapters, parts), new LoggedJobs(recording));
    },
    stop: async () => {
      isStopped = true;
      await jobs.stop();
      await beat.stop();
      if (!isStarted) return;
      // what stays open is taken for lost; a database that is away must not keep the rest from ending
      await recording.interruptRest().catch((error: unknown) => {
        new Logger('Jobs').warn(`What was cut short could not be recorded: ${String(error)}`);
      });
    },
  };
}

function handlersOf(
  { timeZone }: Configuration,
  stores: Stores,
  { surroundings: { clock }, jobs, wallClock }: Adapters,
  parts: JobParts,
): readonly JobHandler[] {
  const { scoreRound, scoreDueRounds, checkResults, rescoreRounds } = parts;
  const { planDigests, deliverOutbox, applyRetention } = parts;
  const catchUpCheck = new CatchUpCheck(stores.jobRuns, jobs, clock);
  const resumeRescorings = new ResumeRescorings(stores.rescorings, jobs);
  const remindDeadlines = new RemindDeadlines(stores, parts.readRoundInWork, parts.remindDepartment, clock, {
    wallClock,
    zone: timeZone,
  });
  const forgetJobRuns = new ForgetJobRuns(stores.jobRuns, clock);
  return [
    handler('score-round', (round) => scoreRound.score(round)),
    handler('sweep', async (_, signal) => {
      await resumeRescorings.run();
      await catchUpCheck.run();
      await scoreDueRounds.run(signal);
    }),
    handler('check-results', (_, signal) => checkResults.run(signal)),
    rescoreRounds,
    handler('plan-digests', (_, signal) => planDigests.run(signal)),
    handler('deliver-outbox', (_, signal) => deliverOutbox.run(signal)),
    handler('remind', (_, signal) => remindDeadlines.run(signal)),
    handler('housekeeping', async () => {
      await applyRetention.run();
      await forgetJobRuns.run();
    }),
  ];
}

function handler<Name extends JobHandler['name']>(
  name: Name,
  run: JobHandler<Name>['run'],
): JobHandler<Name> {
  return { name, run };
}
