import { describe, expect, it } from '@jest/globals';
import { SelbstcheckError } from '@selbstcheck/domain';
import { QueryFailedError } from 'typeorm';
import { inWords, violationOf } from './driver-errors.js';

describe('errors of the database drivers', () => {
  it.each([
    ['SQLITE_BUSY', 'database-locked'],
    ['SQLITE_BUSY_SNAPSHOT', 'database-locked'],
    ['40P01', 'database-locked'],
    ['SQLITE_FULL', 'database-full'],
    ['SQLITE_READONLY_DBMOVED', 'data-folder-read-only'],
    ['SQLITE_CORRUPT', 'database-not-a-database'],
    ['53100', 'database-full'],
    ['57P01', 'database-unreachable'],
    ['ECONNRESET', 'database-unreachable'],
  ])('of code %s become %s, bare or wrapped by TypeORM', (code, expected) => {
    const cause = driverError(code);
    for (const error of [cause, new QueryFailedError('SELECT 1', [], cause)]) {
      expect(inWords(error)).toMatchObject({ name: 'SelbstcheckError', code: expected, cause: error });
    }
  });

  it('stay as they are where they are no matter of operation', () => {
    const bug = new TypeError('undefined is not a function');
    const inOwnWords = new SelbstcheckError('catalogue-exists', 'It is already there.');
    const unknown = driverError('SQLITE_MISMATCH');
    for (const error of [bug, inOwnWords, unknown]) expect(inWords(error)).toBe(error);
  });

  it('tell a taken key from a missing reference on both engines', () => {
    const codes = ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505'];
    expect(codes.map((code) => violationOf(driverError(code)))).toEqual([
      'duplicate',
      'duplicate',
      'duplicate',
    ]);
    expect(violationOf(driverError('SQLITE_CONSTRAINT_FOREIGNKEY'))).toBe('missing-reference');
    expect(violationOf(driverError('23503'))).toBe('missing-reference');
    expect(violationOf(driverError('23502'))).toBeUndefined();
  });
});

function driverError(code: string): Error {
  return Object.assign(new Error(`the driver says ${code}`), { code });
}
