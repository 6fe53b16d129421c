import { builtinModules } from 'node:module';
import { LAYOUT } from '../../../tools/boundaries.mjs';
import { importsOf, isRelative, npmPackageOf } from '../imports.js';
import { packageOf, type SourceFile } from '../source-tree.js';

interface Manifest {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
}

const CODE = /\.(tsx?|mjs)$/;

function declaredBy(manifest: SourceFile): readonly string[] {
  const { dependencies, devDependencies, peerDependencies } = JSON.parse(manifest.text) as Manifest;
  return Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies });
}

// Which of our own packages may be imported is the law of the arrows.
const isOthers = (specifier: string) =>
  !isRelative(specifier) && !/^(node:|@selbstcheck\/)/.test(specifier) && !builtinModules.includes(specifier);

/**
 * Imports of packages that neither the own package.json nor the root's declares: they are there by chance only. Scripts
 * outside of the packages may use what any of them declares.
 */
export function undeclaredImports(files: readonly SourceFile[]): string[] {
  const manifests = files.filter(({ path }) => /(^|\/)package\.json$/.test(path));
  const declaredFor = (path: string) => {
    const folder = packageOf(path);
    const counts =
      folder !== undefined && folder in LAYOUT
        ? manifests.filter(({ path: of }) => of === 'package.json' || of === `${folder}/package.json`)
        : manifests;
    return new Set(counts.flatMap(declaredBy));
  };
  return files
    .filter(({ path }) => CODE.test(path))
    .flatMap((file) => {
      const wanted = new Set(importsOf(file).filter(isOthers).map(npmPackageOf));
      const declared = declaredFor(file.path);
      return [...wanted].filter((name) => !declared.has(name)).map((name) => `${file.path}: ${name}`);
    });
}
