import { FirstSchema1793527200000 } from './1793527200000-first-schema.js';
import { People1795400000000 } from './1795400000000-people.js';
import { Years1797000000000 } from './1797000000000-years.js';
import { RoundsInWork1798300000000 } from './1798300000000-rounds-in-work.js';
import { Digests1798900000000 } from './1798900000000-digests.js';
import { JobWorkers1799000000000 } from './1799000000000-job-workers.js';

/** Every migration, oldest first. A database that holds another one was written by a newer version. */
export const MIGRATIONS = [
  FirstSchema1793527200000,
  People1795400000000,
  Years1797000000000,
  RoundsInWork1798300000000,
  Digests1798900000000,
  JobWorkers1799000000000,
] as const;

/** The table in which the database remembers the migrations it has seen. */
export const MIGRATIONS_TABLE = 'migration';
