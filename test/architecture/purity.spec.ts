import { describe, expect, it } from '@jest/globals';
import { clockViolations, nodeViolations } from './laws/purity.js';
import { readSourceTree } from './source-tree.js';

const PURE = ['libs/domain', 'libs/contracts', 'libs/application', 'libs/charts', 'libs/ui', 'apps/web'];

describe('layers without Node', () => {
  it('import none of its modules', () => {
    expect(nodeViolations(readSourceTree())).toEqual([]);
  });

  it.each(PURE)('are found out in %s', (folder) => {
    for (const specifier of ['node:fs', 'fs', 'crypto', 'path/posix']) {
      const text = `import { x } from '${specifier}';`;
      expect(nodeViolations([{ path: `${folder}/src/a.ts`, text }])).toHaveLength(1);
      expect(nodeViolations([{ path: `${folder}/src/a.spec.ts`, text }])).toEqual([]);
    }
  });
});

describe('clock and chance', () => {
  it('are asked in adapters and in the composition root only', () => {
    expect(clockViolations(readSourceTree())).toEqual([]);
  });

  it.each([...PURE, 'apps/api/src/features/rounds'])('are found out in %s', (folder) => {
    const path = `${folder}${folder.includes('/src/') ? '' : '/src'}/a.ts`;
    const asking = ['new Date()', 'new Date', 'Date()', 'Date.now()', 'Math.random()', 'performance.now()'];
    for (const text of asking)
      expect(clockViolations([{ path, text: `const x = ${text};` }])).toHaveLength(1);
  });

  it('are not confused with a given time, a comment or a string', () => {
    const text =
      "// new Date()\nconst x = new Date('2020-07-01'); const y = 'Date.now()'; const z = clock.now();";
    expect(clockViolations([{ path: 'libs/domain/src/a.ts', text }])).toEqual([]);
  });

  it('may be asked where the outside world is met', () => {
    const text = 'const x = new Date();';
    expect(clockViolations([{ path: 'apps/api/src/platform/surroundings.ts', text }])).toEqual([]);
  });
});
