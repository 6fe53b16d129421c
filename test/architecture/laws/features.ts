import { FEATURE_ROOTS } from '../../../tools/boundaries.mjs';
import { importsOf, isRelative, targetOf } from '../imports.js';
import { isTypeScript, type SourceFile } from '../source-tree.js';

/** The feature a path lies in ("apps/web/src/features/rounds"), or undefined. */
function featureOf(path: string): string | undefined {
  const root = FEATURE_ROOTS.find((folder) => path.startsWith(`${folder}/`));
  return root === undefined ? undefined : `${root}/${path.slice(root.length + 1).split('/')[0] ?? ''}`;
}

/** Features that import another feature of their app. */
export function featureViolations(files: readonly SourceFile[]): string[] {
  return files.filter(isTypeScript).flatMap((file) => {
    const own = featureOf(file.path);
    if (own === undefined) return [];
    return importsOf(file)
      .filter(isRelative)
      .map((specifier) => featureOf(`${targetOf(file, specifier)}/`))
      .filter((other) => other !== undefined && other !== own)
      .map((other) => `${file.path}: imports the feature ${other ?? ''}`);
  });
}
