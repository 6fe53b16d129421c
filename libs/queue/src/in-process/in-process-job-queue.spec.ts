import { describe } from '@jest/globals';
import { jobQueueContract } from '@selbstcheck/testing';
import { InProcessJobQueue } from './in-process-job-queue.js';

describe('jobs in the process', () => {
  jobQueueContract((plan) => new InProcessJobQueue(plan));
});
