import { EntitySchema } from 'typeorm';
import type { JobRun } from '@selbstcheck/application';
import { applicationId, insertionOrder, moment, vocabularyWord } from './engine.js';

export class JobRunRow {
  insertion?: number;
  id!: string;
  name!: JobRun['name'];
  payload!: string;
  worker!: string;
  attempt!: number;
  startedAt!: string;
  endedAt!: string | null;
  outcome!: JobRun['outcome'];
  error!: JobRun['error'];
  /** When a failure was retried or put aside. */
  settledAt!: string | null;
}

export const jobRunSchema = new EntitySchema<JobRunRow>({
  name: 'job_run',
  tableName: 'job_run',
  target: JobRunRow,
  columns: {
    insertion: insertionOrder,
    id: applicationId,
    name: vocabularyWord,
    payload: { type: 'text' },
    worker: { type: 'text' },
    attempt: { type: 'integer' },
    startedAt: moment,
    endedAt: { ...moment, nullable: true },
    outcome: vocabularyWord,
    error: { type: 'simple-json', nullable: true },
    settledAt: { ...moment, nullable: true },
  },
  uniques: [{ columns: ['id'] }],
  indices: [{ columns: ['name', 'outcome', 'insertion'] }],
});

/** A process that runs jobs. */
export class JobWorkerRow {
  name!: string;
  seenAt!: string;
}

export const jobWorkerSchema = new EntitySchema<JobWorkerRow>({
  name: 'job_worker',
  tableName: 'job_worker',
  target: JobWorkerRow,
  columns: { name: { ...applicationId, primary: true }, seenAt: moment },
});
