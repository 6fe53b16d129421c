import { describe, expect, it } from '@jest/globals';
import { undeclaredImports } from './laws/declared.js';
import { readSourceTree } from './source-tree.js';

const file = (path: string, text: string) => ({ path, text });
const ROOT_MANIFEST = file('package.json', '{ "devDependencies": { "jest": "1.0.0" } }');
const MANIFEST = file('libs/mail/package.json', '{ "dependencies": { "@a/b": "1.0.0" } }');

describe('a package', () => {
  it('declares what it imports, or the root does', () => {
    expect(undeclaredImports(readSourceTree())).toEqual([]);
    const sound = file(
      'libs/mail/src/a.ts',
      `import 'node:fs'; import './b.js'; import '@a/b/c'; import 'jest';`,
    );
    expect(undeclaredImports([ROOT_MANIFEST, MANIFEST, sound])).toEqual([]);
  });

  it('is told about an import that only another package declares', () => {
    const others = file('libs/queue/src/a.ts', `import { b } from '@a/b/c';`);
    expect(undeclaredImports([ROOT_MANIFEST, MANIFEST, others])).toEqual(['libs/queue/src/a.ts: @a/b']);
  });
});
