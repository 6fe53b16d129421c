import { execFile } from 'node:child_process';
import { access, constants, readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const DEBIAN = '/usr/lib/postgresql';

/** The folder that holds initdb and postgres: on the PATH, by pg_config, or Debian's newest. */
export async function findPostgresBinaries(): Promise<string> {
  return firstWithBinaries([...onPath(), ...(await byPgConfig()), ...(await inDebian())]);
}

/** The first of the folders that holds both programs; rejects with what to install where none does. */
export async function firstWithBinaries(folders: readonly string[]): Promise<string> {
  for (const folder of folders) {
    if (
      (await isExecutable(path.join(folder, 'initdb'))) &&
      (await isExecutable(path.join(folder, 'postgres')))
    ) {
      return folder;
    }
  }
  throw new Error(
    'PostgreSQL is not installed, and the tests need it. Install it (Debian: apt-get install postgresql), or put initdb and postgres on the PATH.',
  );
}

function onPath(): string[] {
  return (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
}

async function byPgConfig(): Promise<string[]> {
  return promisify(execFile)('pg_config', ['--bindir']).then(
    ({ stdout }) => [stdout.trim()],
    () => [],
  );
}

async function inDebian(): Promise<string[]> {
  const versions = await readdir(DEBIAN).catch(() => []);
  return versions.sort((a, b) => Number(b) - Number(a)).map((version) => path.join(DEBIAN, version, 'bin'));
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
