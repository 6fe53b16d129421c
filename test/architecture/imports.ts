import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-tree.js';

/** What a file imports, re-exports or loads dynamically, as written. */
export function importsOf(file: SourceFile): string[] {
  return ts.preProcessFile(file.text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The npm package of a bare import ("@nestjs/common/x" gives "@nestjs/common"). */
export const npmPackageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

export const isRelative = (specifier: string) => specifier.startsWith('.');

/** The path, without extension, that a relative import means. */
export const targetOf = (file: SourceFile, specifier: string) =>
  posix.join(posix.dirname(file.path), specifier).replace(/\.m?jsx?$/, '');

/** The folder of one of our own packages by the name in an import, or undefined for others. */
export function ownPackageOf(specifier: string, layout: Record<string, string>): string | undefined {
  const name = /^@selbstcheck\/([^/]+)/.exec(specifier)?.[1];
  return name === undefined ? undefined : Object.keys(layout).find((folder) => folder.endsWith(`/${name}`));
}
