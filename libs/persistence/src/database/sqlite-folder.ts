import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SelbstcheckError } from '@selbstcheck/domain';
import { driverCode } from './driver-errors.js';

/** The files SQLite keeps beside the database while it is open. */
const COMPANIONS = ['', '-wal', '-shm'];

/**
 * Makes the folder where it does not exist and sees to it that database and folder can be written.
 * Rejects with `data-folder-not-a-folder`, `data-folder-read-only` or `database-not-a-database`.
 */
export async function prepareDataFolder(folder: string, file: string): Promise<void> {
  try {
    const existing = await nearestExisting(folder);
    // asked first, because making folders below some file systems, such as /proc, never comes back
    if (!(await isWritable(existing, constants.W_OK))) throw readOnly(existing);
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    if (error instanceof SelbstcheckError) throw error;
    const isBlocked = ['EEXIST', 'ENOTDIR'].includes(driverCode(error));
    throw isBlocked ? notAFolder(folder, error) : readOnly(folder, error);
  }
  if (!(await isWritable(folder, constants.W_OK | constants.X_OK))) throw readOnly(folder);
  for (const companion of COMPANIONS) {
    const path = `${file}${companion}`;
    const found = await stat(path).catch(() => null);
    if (!found) continue;
    if (!found.isFile()) throw notAFile(path);
    if (!(await isWritable(path, constants.W_OK))) throw readOnly(path);
  }
}

/** The folder itself or the closest one above it that is there. */
async function nearestExisting(folder: string): Promise<string> {
  const isThere = await stat(folder).then(
    () => true,
    (error: unknown) => driverCode(error) !== 'ENOENT',
  );
  return isThere ? folder : nearestExisting(dirname(folder));
}

/**
 * Whether this program may write there. What nobody is given the right to write to is meant to stay as it is,
 * even where the system would let an administrator pass.
 */
async function isWritable(path: string, mode: number): Promise<boolean> {
  const { mode: permissions } = await stat(path);
  if ((permissions & 0o222) === 0) return false;
  return access(path, mode).then(
    () => true,
    () => false,
  );
}

function notAFolder(path: string, cause: unknown): SelbstcheckError {
  return new SelbstcheckError(
    'data-folder-not-a-folder',
    `The data folder "${path}" cannot be used: it, or a part of its path, is a file. Name a folder instead.`,
    { path },
    { cause },
  );
}

function readOnly(path: string, cause?: unknown): SelbstcheckError {
  return new SelbstcheckError(
    'data-folder-read-only',
    `"${path}" cannot be written. Give this program the right to write there, or name another data folder.`,
    { path },
    { cause },
  );
}

function notAFile(path: string): SelbstcheckError {
  return new SelbstcheckError(
    'database-not-a-database',
    `"${path}" is not a database file. Move it away, or name another data folder.`,
    { path },
  );
}
