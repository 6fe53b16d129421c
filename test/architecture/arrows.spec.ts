import { describe, expect, it } from '@jest/globals';
import { LAYERS } from '../../tools/boundaries.mjs';
import { dependencyViolations, importViolations } from './laws/arrows.js';
import { readSourceTree } from './source-tree.js';

/** The allowed arrows as the design names them, written down a second time on purpose. */
const DESIGN: Record<string, string[]> = {
  web: ['contracts', 'charts', 'ui', 'domain'],
  api: ['application', 'adapter', 'drawing-adapter', 'contracts', 'domain'],
  adapter: ['application', 'domain'],
  'drawing-adapter': ['application', 'domain', 'charts'],
  application: ['domain'],
  domain: [],
  contracts: [],
  charts: ['domain'],
  ui: ['domain'],
  testing: ['application', 'domain'],
};

describe('the table of arrows', () => {
  it('allows exactly what the design allows', () => {
    const { 'type:test': tests, ...layers } = LAYERS;
    const table = Object.entries(layers).map(([tag, { mayUse }]) => [tag, [...mayUse].sort()]);
    const design = Object.entries(DESIGN).map(([tag, to]) => [
      `type:${tag}`,
      to.map((name) => `type:${name}`).sort(),
    ]);
    expect(Object.fromEntries(table)).toEqual(Object.fromEntries(design));
    expect(tests).toBeDefined();
  });
});

describe('imports', () => {
  it('follow the arrows everywhere', () => {
    expect(importViolations(readSourceTree())).toEqual([]);
  });

  it.each([
    ['application that uses an adapter', 'libs/application/src/a.ts', '@selbstcheck/persistence'],
    ['a domain that uses contracts', 'libs/domain/src/a.ts', '@selbstcheck/contracts'],
    ['a screen that uses the database', 'apps/web/src/a.tsx', '@selbstcheck/persistence'],
    ['an api that draws by itself', 'apps/api/src/a.ts', '@selbstcheck/charts'],
    ['an adapter that draws although it only stores', 'libs/persistence/src/a.ts', '@selbstcheck/charts'],
    ['product code that uses the fakes', 'libs/application/src/a.ts', '@selbstcheck/testing'],
    ['a package that is nowhere in the layout', 'libs/elsewhere/src/a.ts', '@selbstcheck/domain'],
    ['a reach into a package', 'apps/api/src/a.ts', '@selbstcheck/domain/src/scoring/stage.js'],
    ['a path out of the package', 'libs/application/src/a.ts', '../../domain/src/index.js'],
    ['an npm package in a pure layer', 'libs/domain/src/a.ts', 'zod'],
    ['a technology outside of its layer', 'libs/documents/src/a.ts', 'typeorm'],
    ['a framework outside of the api', 'libs/persistence/src/a.ts', '@nestjs/common'],
    ['an api that mails by itself', 'apps/api/src/a.ts', 'nodemailer'],
    ['an api that hashes passwords by itself', 'apps/api/src/a.ts', '@node-rs/argon2'],
    ['an api that talks to a provider by itself', 'apps/api/src/a.ts', 'openid-client'],
    ['an api that queues by itself', 'apps/api/src/a.ts', 'bullmq'],
    ['a queue that mails', 'libs/queue/src/a.ts', 'nodemailer'],
    ['mails that know accounts', 'libs/mail/src/a.ts', '@selbstcheck/identity'],
    ['identity that reads the database', 'libs/identity/src/a.ts', '@selbstcheck/persistence'],
  ])('find %s', (_what, path, specifier) => {
    const forms = [
      `import { x } from '${specifier}';`,
      `import type { X } from '${specifier}';`,
      `export * from '${specifier}';`,
      `const x = await import('${specifier}');`,
      `import '${specifier}';`,
    ];
    for (const text of forms) expect(importViolations([{ path, text }])).toHaveLength(1);
  });

  it.each([
    ['the fakes in a spec', 'libs/application/src/a.spec.ts', '@selbstcheck/testing'],
    ['an arrow', 'apps/api/src/a.ts', '@selbstcheck/application'],
    ['a neighbour', 'libs/domain/src/scoring/a.ts', '../kernel/fraction.js'],
    ['properties in a spec of a pure layer', 'libs/domain/src/a.spec.ts', 'fast-check'],
  ])('may be %s', (_what, path, specifier) => {
    expect(importViolations([{ path, text: `import { x } from '${specifier}';` }])).toEqual([]);
  });
});

describe('dependencies in package.json', () => {
  it('follow the arrows everywhere', () => {
    expect(dependencyViolations(readSourceTree())).toEqual([]);
  });

  it('find an adapter that depends on contracts, and fakes that would be shipped', () => {
    const manifest = (dependencies: object, devDependencies: object = {}) => [
      { path: 'libs/persistence/package.json', text: JSON.stringify({ dependencies, devDependencies }) },
    ];
    expect(dependencyViolations(manifest({ '@selbstcheck/contracts': '*' }))).toHaveLength(1);
    expect(dependencyViolations(manifest({ '@selbstcheck/testing': '*' }))).toHaveLength(1);
    expect(dependencyViolations(manifest({}, { '@selbstcheck/testing': '*' }))).toEqual([]);
  });
});
