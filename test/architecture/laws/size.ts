import type { SourceFile } from '../source-tree.js';

/** No file of code is longer than this. */
export const MOST_LINES = 400;

const isCode = (path: string) => /\.(tsx?|mjs|css|sh)$/.test(path) || path === '.ci/run';

/** Files of code that have more lines than one reason to exist needs. */
export function sizeViolations(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => isCode(path))
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path}: ${lines} lines`);
}
