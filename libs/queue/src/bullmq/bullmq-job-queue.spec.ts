import { afterAll, beforeAll, describe } from '@jest/globals';
import { jobQueueContract, startRedis, type StartedRedis } from '@selbstcheck/testing';
import { BullMqJobQueue } from './bullmq-job-queue.js';

let redis: StartedRedis;

beforeAll(async () => {
  redis = await startRedis();
});

afterAll(() => redis.stop());

describe('jobs over Redis', () => {
  jobQueueContract((plan) => new BullMqJobQueue(plan, { url: redis.newUrl(), report: () => undefined }));
});
