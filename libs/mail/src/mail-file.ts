import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newMailFileName } from './mail-file-name.js';

/** Puts a mail into a folder that only this user may read: it is there completely or not at all. */
export async function writeMailFile(folder: string, writtenAt: string, bytes: Uint8Array): Promise<void> {
  const name = newMailFileName(writtenAt);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = join(folder, `${name}.part`);
  try {
    await writeFile(unfinished, bytes, { mode: 0o600, flag: 'wx', flush: true });
    await rename(unfinished, join(folder, name));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
