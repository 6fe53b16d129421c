import { LAYERS, LAYOUT } from '../../../tools/boundaries.mjs';
import type { SourceFile } from '../source-tree.js';

interface Manifest {
  name?: string;
  scripts?: Record<string, string>;
  nx?: { tags?: string[] };
}

const folderOf = (path: string) => /^((?:apps|libs|test|tools|docker)\/.+)\/package\.json$/.exec(path)?.[1];

function* complaintsAbout(folder: string, manifest: Manifest): Generator<string> {
  const tag = LAYOUT[folder];
  if (tag === undefined) {
    yield `${folder}: not in the layout (tools/boundaries.mjs)`;
    return;
  }
  const tags = manifest.nx?.tags ?? [];
  if (tags.length === 0) yield `${folder}: has no tag`;
  for (const found of tags) {
    if (!(found in LAYERS)) yield `${folder}: the tag ${found} is not in the table`;
    else if (found !== tag) yield `${folder}: is tagged ${found}, the layout says ${tag}`;
  }
  const name = `@selbstcheck/${folder.split('/')[1] ?? ''}`;
  if (manifest.name !== name) yield `${folder}: is named ${manifest.name ?? 'nothing'}, not ${name}`;
  for (const script of ['lint', 'typecheck']) {
    if (manifest.scripts?.[script] === undefined)
      yield `${folder}: has no script ${script}, so it would be skipped`;
  }
}

/** Every package is in the layout, carries its one tag and takes part in lint and types; every place in the layout is taken. */
export function packageViolations(files: readonly SourceFile[]): string[] {
  const found = new Map<string, Manifest>();
  for (const { path, text } of files) {
    const folder = folderOf(path);
    if (folder !== undefined) found.set(folder, JSON.parse(text) as Manifest);
  }
  const missing = Object.keys(LAYOUT).filter((folder) => !found.has(folder));
  return [
    ...[...found].flatMap(([folder, manifest]) => [...complaintsAbout(folder, manifest)]),
    ...missing.map((folder) => `${folder}: is in the layout, but not there`),
  ];
}
