import { SelbstcheckError } from '@selbstcheck/domain';

/** As much of better-sqlite3's connection as the settings need. */
export interface PragmaConnection {
  pragma(source: string, options: { simple: true }): unknown;
}

/**
 * `synchronous` is FULL (2): in WAL mode NORMAL may lose the last commits in a power cut, and what was
 * acknowledged here can have been told to others already (a closed round, a mail sent). A commit costs one
 * flush of the disk, which nobody notices at the pace at which people answer questions.
 *
 * `secure_delete` overwrites what is deleted: an erased name would else stay readable in the file and its copies.
 */
function settings(
  access: 'read-write' | 'read-only',
  busyTimeout: number,
): ReadonlyArray<readonly [string, unknown]> {
  const ofEach = [
    ['foreign_keys', 1],
    ['busy_timeout', busyTimeout],
    ['synchronous', 2],
  ] as const;
  return access === 'read-write' ? [['journal_mode', 'wal'], ['secure_delete', 1], ...ofEach] : ofEach;
}

/** Sets what the product relies on and reads it back; throws `database-settings` where SQLite did not take it. */
export function setAndVerifyPragmas(
  access: 'read-write' | 'read-only',
  busyTimeout: number,
): (connection: PragmaConnection) => void {
  return (connection) => {
    for (const [name, wanted] of settings(access, busyTimeout)) {
      connection.pragma(`${name} = ${String(wanted)}`, { simple: true });
      const found = connection.pragma(name, { simple: true });
      if (found !== wanted) rejectSetting(name, wanted, found);
    }
  };
}

function rejectSetting(name: string, wanted: unknown, found: unknown): never {
  throw new SelbstcheckError(
    'database-settings',
    `SQLite kept "${name}" at "${String(found)}" instead of "${String(wanted)}". Put the data folder on a local disk; network drives do not work.`,
    { setting: name, wanted: String(wanted), found: String(found) },
  );
}
