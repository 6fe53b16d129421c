import { FAKES, LAYERS, LAYOUT, ONLY_IN, SPEC_PACKAGES, TESTS } from '../../../tools/boundaries.mjs';
import { importsOf, isRelative, npmPackageOf, ownPackageOf, targetOf } from '../imports.js';
import { isTest, isTypeScript, packageOf, type SourceFile } from '../source-tree.js';

const layerOf = (folder: string) => LAYERS[LAYOUT[folder] ?? ''];

/** True when code of one package may use another. */
function mayUse(from: string, to: string, inTest: boolean): boolean {
  const target = LAYOUT[to] ?? '';
  if (target === FAKES && (inTest || LAYOUT[from] === TESTS)) return true;
  return layerOf(from)?.mayUse.includes(target) ?? false;
}

const matches = (pattern: string, name: string) =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

/** True when code of a package may import an npm package by the table; Node's own modules are another law's matter. */
function mayImport(from: string, name: string, inTest: boolean): boolean {
  if (inTest && (SPEC_PACKAGES.includes(name) || LAYOUT[from] === TESTS)) return true;
  const allowed = layerOf(from)?.packages;
  if (allowed !== undefined) return allowed.includes(name);
  return Object.entries(ONLY_IN).every(
    ([pattern, tags]) => !matches(pattern, name) || tags.includes(LAYOUT[from] ?? ''),
  );
}

function complaintAbout(file: SourceFile, from: string, specifier: string): string | undefined {
  const inTest = isTest(file.path);
  if (specifier.startsWith('node:')) return undefined;
  if (isRelative(specifier)) {
    const target = targetOf(file, specifier);
    const staysInside = target.startsWith(`${from}/`);
    const readsTheTable = LAYOUT[from] === TESTS && target.startsWith('tools/');
    return staysInside || readsTheTable ? undefined : `leaves its package by ${specifier}`;
  }
  const to = ownPackageOf(specifier, LAYOUT);
  if (to === undefined) {
    const name = npmPackageOf(specifier);
    return mayImport(from, name, inTest) ? undefined : `may not import ${name}`;
  }
  if (specifier.split('/').length > 2) return `reaches into ${specifier}`;
  return mayUse(from, to, inTest) ? undefined : `${from} may not use ${to}`;
}

/** Import statements that go against the arrows, leave their package by a path or reach into another one. */
export function importViolations(files: readonly SourceFile[]): string[] {
  return files.filter(isTypeScript).flatMap((file) => {
    const from = packageOf(file.path);
    if (from === undefined) return [];
    return importsOf(file).flatMap((specifier) => {
      const complaint = complaintAbout(file, from, specifier);
      return complaint === undefined ? [] : [`${file.path}: ${complaint}`];
    });
  });
}

/** Dependencies in package.json files that go against the arrows; the fakes may be a devDependency only. */
export function dependencyViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const from = packageOf(path);
    if (from === undefined || path !== `${from}/package.json`) return [];
    const manifest = JSON.parse(text) as Record<string, Record<string, string> | undefined>;
    const kinds = ['dependencies', 'peerDependencies', 'optionalDependencies', 'devDependencies'];
    return kinds.flatMap((kind) =>
      Object.keys(manifest[kind] ?? {}).flatMap((name) => {
        const to = ownPackageOf(name, LAYOUT);
        if (to === undefined || mayUse(from, to, kind === 'devDependencies')) return [];
        return [`${path}: ${from} may not depend on ${to}`];
      }),
    );
  });
}
