import { describe, expect, it } from '@jest/globals';
import { importCycles } from './laws/cycles.js';
import { featureViolations } from './laws/features.js';
import { MOST_LINES, sizeViolations } from './laws/size.js';
import { readSourceTree } from './source-tree.js';

describe('import cycles', () => {
  it('do not exist', () => {
    expect(importCycles(readSourceTree())).toEqual([]);
  });

  it('are found inside a package, of types too', () => {
    const cycles = importCycles([
      { path: 'libs/domain/src/a.ts', text: "import { b } from './b.js';" },
      { path: 'libs/domain/src/b.ts', text: "import type { C } from './c.js';" },
      { path: 'libs/domain/src/c.ts', text: "export * from './a.js';" },
    ]);
    expect(cycles).toEqual([
      'libs/domain/src/a.ts → libs/domain/src/b.ts → libs/domain/src/c.ts → libs/domain/src/a.ts',
    ]);
  });

  it('are found between packages', () => {
    const cycles = importCycles([
      { path: 'libs/domain/src/index.ts', text: "export * from '@selbstcheck/charts';" },
      { path: 'libs/charts/src/index.ts', text: "export * from './bar.js';" },
      { path: 'libs/charts/src/bar.ts', text: "import { x } from '@selbstcheck/domain';" },
    ]);
    expect(cycles).toHaveLength(1);
  });

  it('are not seen where two files share a third', () => {
    const cycles = importCycles([
      { path: 'libs/domain/src/a.ts', text: "import './b.js'; import './c.js';" },
      { path: 'libs/domain/src/b.ts', text: "import './c.js';" },
      { path: 'libs/domain/src/c.ts', text: '' },
    ]);
    expect(cycles).toEqual([]);
  });
});

describe('features', () => {
  it('never import each other', () => {
    expect(featureViolations(readSourceTree())).toEqual([]);
  });

  it.each(['apps/web', 'apps/api'])('are found when they do, in %s', (app) => {
    const path = `${app}/src/features/rounds/components/a.ts`;
    const text = (specifier: string) => `import { x } from '${specifier}';`;
    expect(featureViolations([{ path, text: text('../../results/b.js') }])).toHaveLength(1);
    expect(featureViolations([{ path, text: text('../../results') }])).toHaveLength(1);
    expect(featureViolations([{ path, text: text('../api/b.js') }])).toEqual([]);
    expect(featureViolations([{ path, text: text('../../../platform/b.js') }])).toEqual([]);
  });
});

describe('files', () => {
  it(`have at most ${MOST_LINES} lines`, () => {
    expect(sizeViolations(readSourceTree())).toEqual([]);
  });

  it('are found when they have one more', () => {
    const file = (lines: number) => [{ path: 'libs/domain/src/a.ts', text: 'x;\n'.repeat(lines) }];
    expect(sizeViolations(file(MOST_LINES))).toEqual([]);
    expect(sizeViolations(file(MOST_LINES + 1))).toHaveLength(1);
  });
});
