import type { StoredResult } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { sha256 } from './sha256.js';

/** Rejects a stored result whose body is no longer the one that was kept. */
export function rejectDamagedResult({
  id,
  body,
  resultHash,
}: Pick<StoredResult, 'id' | 'body' | 'resultHash'>): void {
  if (sha256(body) === resultHash) return;
  throw new SelbstcheckError(
    'result-damaged',
    `The stored result "${id}" was changed outside this software. Restore the database from a backup.`,
    { id },
  );
}
