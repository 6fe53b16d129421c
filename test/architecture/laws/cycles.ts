import { LAYOUT } from '../../../tools/boundaries.mjs';
import { importsOf, isRelative, ownPackageOf, targetOf } from '../imports.js';
import { isTypeScript, type SourceFile } from '../source-tree.js';

function fileGraph(files: readonly SourceFile[]): Map<string, string[]> {
  const known = new Map<string, string>();
  for (const { path } of files) known.set(path.replace(/\.tsx?$/, ''), path);
  const resolve = (file: SourceFile, specifier: string) => {
    if (isRelative(specifier)) return known.get(targetOf(file, specifier));
    const folder = ownPackageOf(specifier, LAYOUT);
    return folder === undefined ? undefined : known.get(`${folder}/src/index`);
  };
  return new Map(
    files.map((file) => [file.path, importsOf(file).flatMap((specifier) => resolve(file, specifier) ?? [])]),
  );
}

/** Circles of files that import each other, of types too; each circle is named once, from where it was entered. */
export function importCycles(files: readonly SourceFile[]): string[] {
  const graph = fileGraph(files.filter(isTypeScript));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    const start = way.indexOf(path);
    if (start >= 0) {
      cycles.push([...way.slice(start), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}
