import {
  JOB_NAMES,
  JobRunStore,
  PROCESS_ENDED,
  type JobRun,
  type JobSummary,
  type RunEnd,
} from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { In, IsNull, LessThan, Not, type EntityManager, type FindManyOptions } from 'typeorm';
import { JobRunRow, JobWorkerRow } from '../rows/job-run-row.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';

/** How many runs that did what they should are kept of each job: some run every minute. */
const KEPT_DONE = 20;

const OPEN_FAILURE = { outcome: 'failed' as const, settledAt: IsNull() };

interface Tally {
  readonly name: JobRun['name'];
  readonly newest: number;
  readonly lastDone: string | null;
  /** PostgreSQL counts in texts. */
  readonly openFailures: number | string;
}

export class DatabaseJobRunStore extends JobRunStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async started(run: JobRun): Promise<void> {
    await rejecting({ duplicate: runExists }, () =>
      this.transactions.write((manager) => insertRows(manager, JobRunRow, [{ ...run, settledAt: null }])),
    );
  }

  async ended(run: JobRun): Promise<void> {
    const { id, name, worker, attempt, endedAt, outcome, error } = run;
    await this.transactions.write(async (manager) => {
      await manager.update(JobRunRow, { id }, { worker, attempt, endedAt, outcome, error, settledAt: null });
      if (outcome === 'failed') await settleRepeated(manager, run);
      if (outcome !== 'done') return;
      await settleMadeGood(manager, run);
      await manager.sql`
        DELETE FROM "job_run" WHERE "name" = ${name} AND "outcome" = 'done' AND "insertion" <= (
          SELECT "insertion" FROM "job_run" WHERE "name" = ${name} AND "outcome" = 'done'
          ORDER BY "insertion" DESC LIMIT 1 OFFSET ${KEPT_DONE})`;
    });
  }

  async seen(worker: string, at: string): Promise<void> {
    await this.transactions.write((manager) =>
      manager.upsert(JobWorkerRow, { name: worker, seenAt: at }, ['name']),
    );
  }

  async endLost(since: string, end: RunEnd): Promise<readonly JobRun[]> {
    const lost = await this.transactions.read(
      (manager) => manager.sql<Array<Pick<JobRunRow, 'id'>>>`
        SELECT "id" FROM "job_run" WHERE "outcome" = 'running' AND "startedAt" < ${since}
          AND "worker" NOT IN (SELECT "name" FROM "job_worker" WHERE "seenAt" >= ${since})
        ORDER BY "insertion"`,
    );
    const ended: JobRun[] = [];
    for (const { id } of lost) ended.push(...(await this.endOne(id, end)));
    return ended;
  }

  async interrupt(worker: string, at: string): Promise<void> {
    const end: RunEnd = { outcome: 'interrupted', endedAt: at, error: null };
    await this.transactions.write((manager) =>
      manager.update(JobRunRow, { worker, outcome: 'running' }, end),
    );
  }

  async summaries(): Promise<readonly JobSummary[]> {
    const tallies = await this.transactions.read(
      (manager) => manager.sql<Tally[]>`
        SELECT "name", max("insertion") AS "newest",
          max(CASE WHEN "outcome" = 'done' THEN "endedAt" END) AS "lastDone",
          count(CASE WHEN "outcome" = 'failed' AND "settledAt" IS NULL THEN 1 END) AS "openFailures"
        FROM "job_run" GROUP BY "name"`,
    );
    const newest = await this.find({ where: { insertion: In(tallies.map((tally) => tally.newest)) } });
    return JOB_NAMES.map((name) => {
      const tally = tallies.find((of) => of.name === name);
      return {
        name,
        lastRun: newest.find((run) => run.name === name) ?? null,
        lastDone: tally?.lastDone ?? null,
        openFailures: Number(tally?.openFailures ?? 0),
      };
    });
  }

  openFailures(limit: number): Promise<readonly JobRun[]> {
    return this.find({ where: OPEN_FAILURE, order: { insertion: 'DESC' }, take: limit });
  }

  async findFailure(runId: string): Promise<JobRun | null> {
    const [found] = await this.find({ where: { id: runId, ...OPEN_FAILURE } });
    return found ?? null;
  }

  async settleFailure(runId: string, at: string): Promise<boolean> {
    const { affected } = await this.transactions.write((manager) =>
      manager.update(JobRunRow, { id: runId, ...OPEN_FAILURE }, { settledAt: at }),
    );
    return affected === 1;
  }

  async removeBefore(startedAt: string): Promise<number> {
    return this.transactions.write(async (manager) => {
      const { affected } = await manager
        .createQueryBuilder()
        .delete()
        .from(JobRunRow)
        .where('"startedAt" < :startedAt', { startedAt })
        .andWhere(`NOT ("outcome" = 'failed' AND "settledAt" IS NULL)`)
        .andWhere('"insertion" NOT IN (SELECT max("insertion") FROM "job_run" GROUP BY "name")')
        .execute();
      await manager.delete(JobWorkerRow, { seenAt: LessThan(startedAt) });
      return affected ?? 0;
    });
  }

  /** Nothing where it ended meanwhile. */
  private endOne(id: string, end: RunEnd): Promise<readonly JobRun[]> {
    return this.transactions.write(async (manager) => {
      const { affected } = await manager.update(JobRunRow, { id, outcome: 'running' }, end);
      if (affected !== 1) return [];
      const ended = await manager.find(JobRunRow, { where: { id } });
      for (const row of ended) {
        if (await isNoMatter(manager, row))
          await manager.update(JobRunRow, { id }, { settledAt: end.endedAt });
        else if (end.outcome === 'failed') await settleRepeated(manager, row);
      }
      return ended.map(runOf);
    });
  }

  private async find(options: FindManyOptions<JobRunRow>): Promise<readonly JobRun[]> {
    const rows = await this.transactions.read((manager) => manager.find(JobRunRow, options));
    return rows.map(runOf);
  }
}

function runOf({ insertion: _insertion, settledAt: _settledAt, ...run }: JobRunRow): JobRun {
  return run;
}

/** Whether a lost run was made good meanwhile, or is from before processes said that they live. */
async function isNoMatter(
  manager: EntityManager,
  { insertion, name, payload, worker }: JobRunRow,
): Promise<boolean> {
  if (!(await manager.existsBy(JobWorkerRow, { name: worker }))) return true;
  const later = await manager.sql<unknown[]>`
    SELECT 1 FROM "job_run" WHERE "name" = ${name} AND "payload" = ${payload} AND "outcome" = 'done'
      AND "insertion" > ${insertion} LIMIT 1`;
  return later.length > 0;
}

/** What a run does that is done was left undone by those before it that were lost. */
async function settleMadeGood(manager: EntityManager, { id, name, payload, endedAt }: JobRun): Promise<void> {
  const own = await manager.findOneBy(JobRunRow, { id });
  const before = { name, payload, ...OPEN_FAILURE, insertion: LessThan(own?.insertion ?? 0) };
  const open = await manager.find(JobRunRow, { where: before });
  const lost = open.filter((row) => row.error?.code === PROCESS_ENDED).map((row) => row.id);
  if (lost.length > 0) await manager.update(JobRunRow, { id: In(lost) }, { settledAt: endedAt });
}

async function settleRepeated(manager: EntityManager, run: JobRun): Promise<void> {
  const { id, name, payload, endedAt, error } = run;
  const open = await manager.find(JobRunRow, { where: { id: Not(id), name, payload, ...OPEN_FAILURE } });
  const repeated = open.filter((row) => row.error?.code === error?.code).map((row) => row.id);
  if (repeated.length > 0) await manager.update(JobRunRow, { id: In(repeated) }, { settledAt: endedAt });
}

function runExists(): SelbstcheckError {
  return new SelbstcheckError(
    'job-run-exists',
    'A run with this id is there already. Give this one its own.',
  );
}
