import { SelbstcheckError } from '@selbstcheck/domain';
import { randomBytes } from 'node:crypto';
import { access, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isWeakSecret } from '../configuration/weak-secret.js';
import { errorCode } from './error-code.js';

/** The secret of an installation that only its own machine reaches: made once, kept beside its data. */
export async function ownSecret(dataFolder: string): Promise<string> {
  const file = fileIn(dataFolder);
  if (!(await isThere(file))) await makeSecret(dataFolder, file);
  const secret = (
    await readFile(file, 'utf8').catch((cause: unknown) => Promise.reject(unusable(file, cause)))
  ).trim();
  if (isWeakSecret(secret)) throw unusable(file);
  return secret;
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'secret');
}

/** Whether this installation has made its secret already. */
export function hasOwnSecret(dataFolder: string): Promise<boolean> {
  return isThere(fileIn(dataFolder));
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function makeSecret(dataFolder: string, file: string): Promise<void> {
  const draft = join(dataFolder, `secret.${randomBytes(6).toString('hex')}`);
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 });
    await writeFile(draft, `${newSecret()}\n`, { mode: 0o600 });
    // of two starts at the same moment one gives it its name, whole, and both read the same
    await link(draft, file);
  } catch (cause) {
    if (errorCode(cause) !== 'EEXIST') throw unusable(file, cause);
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/** By chance a random text may look like a typed one, about once in ten thousand. */
function newSecret(): string {
  const secret = randomBytes(32).toString('base64url');
  return isWeakSecret(secret) ? newSecret() : secret;
}

function unusable(file: string, cause?: unknown): SelbstcheckError {
  return new SelbstcheckError(
    'secret-unusable',
    `The installation's secret in ${file} cannot be written or read, or was changed. Give the folder free, put the file back from a backup, or set SECRET.`,
    { file },
    { cause },
  );
}
