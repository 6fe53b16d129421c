import { builtinModules } from 'node:module';
import ts from 'typescript';
import { FEATURE_ROOTS, LAYERS, LAYOUT } from '../../../tools/boundaries.mjs';
import { importsOf, npmPackageOf } from '../imports.js';
import { isTest, isTypeScript, packageOf, type SourceFile } from '../source-tree.js';

const layerOf = (path: string) => LAYERS[LAYOUT[packageOf(path) ?? ''] ?? ''];

const isProduct = (file: SourceFile) =>
  isTypeScript(file) && !isTest(file.path) && /^(apps|libs)\/[^/]+\/src\//.test(file.path);

const isWithoutNode = (path: string) => Boolean(layerOf(path)?.pure ?? layerOf(path)?.browser);

const isTimeless = (path: string) =>
  isWithoutNode(path) || FEATURE_ROOTS.some((root) => path.startsWith(`${root}/`));

const isBuiltin = (specifier: string) =>
  specifier.startsWith('node:') || builtinModules.includes(npmPackageOf(specifier));

/** Layers that run without Node and import a module of Node's. */
export function nodeViolations(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => isProduct(file) && isWithoutNode(file.path))
    .flatMap((file) =>
      importsOf(file)
        .filter(isBuiltin)
        .map((specifier) => `${file.path}: imports ${specifier}`),
    );
}

const FORBIDDEN_CALLS = ['Date', 'Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'];

/** The name of the clock or the dice that a node asks, or undefined. */
function clockOrChance(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node)) {
    const asksNow = node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
    return asksNow ? 'new Date' : undefined;
  }
  if (!ts.isCallExpression(node)) return undefined;
  const called = node.expression.getText().replace(/^globalThis\./, '');
  return FORBIDDEN_CALLS.includes(called) ? called : undefined;
}

function clocksIn(file: SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const name = clockOrChance(node);
    if (name !== undefined) found.push(`${file.path}: asks ${name}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true));
  return found;
}

/** Pure layers, screens and features that read the clock or throw dice instead of being given the outcome. */
export function clockViolations(files: readonly SourceFile[]): string[] {
  return files.filter((file) => isProduct(file) && isTimeless(file.path)).flatMap(clocksIn);
}
