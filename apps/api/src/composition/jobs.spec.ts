import { beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { AccountWorld, jobPlan } from '@selbstcheck/testing';
import { InProcessJobQueue } from '@selbstcheck/queue';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Configuration } from '../configuration/configuration.js';
import type { Adapters } from './adapters.js';
import { composeRunner, type JobParts, type JobRunner } from './jobs.js';

let world: AccountWorld;

beforeAll(() => {
  Logger.overrideLogger(false);
});

beforeEach(() => {
  world = new AccountWorld();
});

/** A process that delivers, as soon as it begins, to a mail server that says nothing. */
const runnerOfSilentDelivery = (): JobRunner => {
  const { ids, clock } = world;
  const jobs = new InProcessJobQueue(jobPlan({ 'deliver-outbox': { atStart: true } }));
  const adapters = { jobs, surroundings: { ids, clock } };
  const parts = {
    deliverOutbox: { run: () => new Promise<void>(() => undefined) },
    rescoreRounds: { name: 're-score' },
  };
  return composeRunner(
    { timeZone: 'Europe/Berlin' } as Configuration,
    world.stores,
    adapters as unknown as Adapters,
    parts as unknown as JobParts,
  );
};
const lastDelivery = async () =>
  (await world.stores.jobRuns.summaries()).find(({ name }) => name === 'deliver-outbox')?.lastRun;

it('leaves what could not end in time interrupted, so that nobody takes it for lost', async () => {
  const runner = runnerOfSilentDelivery();
  await runner.start();
  await nextTurn();
  expect(await lastDelivery()).toMatchObject({ outcome: 'running' });
  await runner.stop();
  expect(await lastDelivery()).toMatchObject({ outcome: 'interrupted' });
});

it('stops also where the database does not answer any more', async () => {
  const interrupting = jest.spyOn(world.stores.jobRuns, 'interrupt');
  interrupting.mockRejectedValue(new Error('The database does not answer.'));
  const runner = runnerOfSilentDelivery();
  await runner.start();
  await runner.stop();
  expect(interrupting).toHaveBeenCalledTimes(1);
});

it('writes nothing where a process that runs no jobs stops', async () => {
  const interrupting = jest.spyOn(world.stores.jobRuns, 'interrupt');
  await runnerOfSilentDelivery().stop();
  expect(interrupting).not.toHaveBeenCalled();
});
