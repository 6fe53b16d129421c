import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One file of the repository: its path from the root, with slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The root of the checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const BINARY = /\.(pdf|png|jpe?g|webp|ico|woff2?|sqlite|zip)$/;

/** Every text file that is in the repository or would be with the next commit. */
export function readSourceTree(): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return listed
    .split('\0')
    .filter((path) => path !== '' && !BINARY.test(path) && existsSync(ROOT + path))
    .map((path) => ({ path, text: readFileSync(ROOT + path, 'utf8') }));
}

/** TypeScript of a package or a test. */
export const isTypeScript = ({ path }: SourceFile) => /\.tsx?$/.test(path);

/** A file that only tests use: a spec, or anything in a test package. */
export const isTest = (path: string) => /\.spec\.tsx?$/.test(path) || path.startsWith('test/');

/** The package that a file belongs to ("libs/domain"), or undefined at the root. */
export const packageOf = (path: string) => /^(apps|libs|test)\/[^/]+(?=\/)/.exec(path)?.[0];
