import type { SourceFile } from '../source-tree.js';

const isOurs = (path: string) => path !== 'package-lock.json';

const complain = (files: readonly SourceFile[], pattern: RegExp, sentence: string) =>
  files
    .filter(({ path }) => isOurs(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${sentence}`] : [])),
    );

/** Notes of work that was left undone. The pattern is written so that it does not find itself. */
export const unfinishedWork = (files: readonly SourceFile[]) =>
  complain(files, /\b(?:TO(?:)DO|FIX(?:)ME|XX(?:)X)\b/, 'unfinished work');

/** Tests that do not run, or that keep others from running. */
export const skippedTests = (files: readonly SourceFile[]) =>
  complain(
    files.filter(({ path }) => /\.spec\.tsx?$/.test(path)),
    /\b(?:it|test|describe)(?:\.each)?\.(?:only|skip|todo|failing)\b|\b[fx](?:it|describe)\(/,
    'a test that is skipped or that runs alone',
  );

/** Folders of the machine on which something was written. */
export const machinePaths = (files: readonly SourceFile[]) =>
  complain(
    files,
    /(?<![\w.:/*$}-])\/(?:work|root|home|Users)\/|\b[A-Z]:\\(?!n\b)\w/,
    'a path of one machine',
  );

/** Addresses in the lock file, which would bind an installation to one registry. */
export const lockedAddresses = (files: readonly SourceFile[]) =>
  files
    .filter(({ path }) => path.endsWith('package-lock.json'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/"resolved": "((?:https?|git|file)[:+][^"]*)"/g)].map(
        ([, address]) => `${path}: fetches ${address ?? ''}`,
      ),
    );
