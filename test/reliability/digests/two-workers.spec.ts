import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { JOB_RULES } from '@selbstcheck/application';
import { BullMqJobQueue } from '@selbstcheck/queue';
import { startPostgres, startRedis, type StartedPostgres, type StartedRedis } from '@selbstcheck/testing';
import { Chance } from './chance.js';
import { expectHardness, expectNothingLost, report } from './outcome.js';
import { Program } from './programs.js';
import { LENGTH, SEED, setStage, type Stage } from './stage.js';
import { TwoWorkers } from './trouble.js';
import { YearOfDigests } from './year-of-digests.js';

describe(`digests of two workers on PostgreSQL and Redis, both killed and emptied (SEED=${SEED})`, () => {
  let postgres: StartedPostgres | undefined;
  let redis: StartedRedis | undefined;
  let stage: Stage | undefined;
  let queue: BullMqJobQueue | undefined;
  let workers: readonly Program[] = [];

  beforeAll(async () => {
    postgres = await startPostgres();
    redis = await startRedis();
    stage = await setStage({ kind: 'postgres', url: postgres.url });
  });

  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await queue?.stop();
    await stage?.close();
    await redis?.stop();
    await postgres?.stop();
  });

  it(
    'are decided once for each slot, and sent once at most',
    async () => {
      if (!stage || !postgres || !redis) throw new Error('The stage is not set.');
      const url = redis.newUrl();
      const hints = (queue = new BullMqJobQueue(
        { rules: JOB_RULES, zone: 'Europe/Berlin' },
        { url, report: () => undefined },
      ));
      const environment = {
        ...stage.environment,
        DATABASE_URL: postgres.url,
        REDIS_URL: url,
        PUBLIC_URL: 'http://localhost:3000',
        SECRET: '4tQz0Vn8yLw2Kx6Rj1Hs9Pb5Gd3Mf7Ac',
      };
      workers = [new Program('worker', environment), new Program('worker', environment)];
      const hint = async () => {
        await hints.enqueue('plan-digests', {});
        await hints.enqueue('deliver-outbox', {});
      };
      const chance = new Chance(SEED);
      const blows = { part: LENGTH.blows, mailServer: stage.mailServer, hint };
      const trouble = new TwoWorkers(workers, redis, url, chance, blows);
      const year = new YearOfDigests({ ...stage, trouble, chance });
      await year.live(LENGTH.moments);
      await year.settle();
      const ledger = await year.ledger();
      report(ledger, stage, workers);
      expectNothingLost(ledger, stage, year.checkpoints);
      expectHardness(ledger, stage, workers);
    },
    LENGTH.limitMs,
  );
});
