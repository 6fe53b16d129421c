import { QueryFailedError } from 'typeorm';
import { SelbstcheckError } from '@selbstcheck/domain';

/** What a rejected write ran into. */
export type Violation = 'duplicate' | 'missing-reference';

const VIOLATIONS: Readonly<Record<string, Violation>> = {
  SQLITE_CONSTRAINT_UNIQUE: 'duplicate',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'duplicate',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'missing-reference',
  '23505': 'duplicate',
  '23503': 'missing-reference',
};

interface Failure {
  readonly code: string;
  readonly sentence: string;
}

const LOCKED: Failure = {
  code: 'database-locked',
  sentence:
    'Another program is writing to the database and did not finish in time. Wait a moment and try again, or close that program.',
};

const DAMAGED: Failure = {
  code: 'database-not-a-database',
  sentence: 'The database file is damaged. Restore it from a backup.',
};

const READ_ONLY: Failure = {
  code: 'data-folder-read-only',
  sentence:
    'The database cannot be written: the data folder or the file in it is read-only. Give this program the right to write there.',
};

const FULL: Failure = {
  code: 'database-full',
  sentence: 'There is no space left for the database. Free some space on that disk and try again.',
};

const UNREACHABLE: Failure = {
  code: 'database-unreachable',
  sentence: 'The database server does not answer. Check that it is running and can be reached.',
};

/** By the beginning of the driver's code: SQLite's name or PostgreSQL's class and number. */
const FAILURES: ReadonlyArray<readonly [string, Failure]> = [
  ['SQLITE_BUSY', LOCKED],
  ['SQLITE_LOCKED', LOCKED],
  ['40P01', LOCKED],
  ['SQLITE_NOTADB', DAMAGED],
  ['SQLITE_CORRUPT', DAMAGED],
  ['SQLITE_READONLY', READ_ONLY],
  ['SQLITE_CANTOPEN', READ_ONLY],
  ['SQLITE_FULL', FULL],
  ['53100', FULL],
  ['53300', UNREACHABLE],
  ['57014', UNREACHABLE],
  ['57P0', UNREACHABLE],
  ['28', UNREACHABLE],
  ['3D', UNREACHABLE],
  ['08', UNREACHABLE],
  ['ECONN', UNREACHABLE],
  ['ETIMEDOUT', UNREACHABLE],
  ['EPIPE', UNREACHABLE],
];

/** The driver's or the system's own code behind an error: "SQLITE_BUSY", "23505", "ECONNREFUSED"; '' where there is none. */
export function driverCode(error: unknown): string {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (cause === null || typeof cause !== 'object' || !('code' in cause)) return '';
  return typeof cause.code === 'string' ? cause.code : '';
}

/** Which constraint rejected a write; undefined for any other error. */
export function violationOf(error: unknown): Violation | undefined {
  return VIOLATIONS[driverCode(error)];
}

/** The error in words a person can act on, where it is one of operation; else the error itself. */
export function inWords(error: unknown): unknown {
  const code = driverCode(error);
  const failure =
    FAILURES.find(([prefix]) => code.startsWith(prefix))?.[1] ??
    (isLostConnection(error) ? UNREACHABLE : undefined);
  return failure ? new SelbstcheckError(failure.code, failure.sentence, {}, { cause: error }) : error;
}

/** The PostgreSQL driver reports a connection that broke off without any code. */
export function isLostConnection(error: unknown): boolean {
  return (
    error instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect|Query read timeout/.test(error.message)
  );
}
