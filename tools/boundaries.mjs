/**
 * The law of the workspace, as one table. Every package carries exactly one of these tags (`nx.tags` in its
 * package.json); `mayUse` are the arrows. The linter and test/architecture both read this table, and test/architecture
 * also compares it with the arrows that docs and design name.
 *
 * `pure` layers know no Node, no clock and no chance; `browser` layers know no Node. `packages` are the npm packages a
 * layer may import; where it is missing, the package's own package.json decides.
 *
 * @typedef {{ mayUse: string[], pure?: boolean, browser?: boolean, packages?: string[] }} Layer
 * @type {Record<string, Layer>}
 */
export const LAYERS = {
  'type:domain': { mayUse: [], pure: true, packages: [] },
  'type:contracts': { mayUse: [], pure: true, packages: ['zod'] },
  'type:application': { mayUse: ['type:domain'], pure: true, packages: [] },
  'type:charts': { mayUse: ['type:domain'], pure: true, packages: [] },
  'type:ui': { mayUse: ['type:domain'], browser: true },
  'type:adapter': { mayUse: ['type:application', 'type:domain'] },
  'type:drawing-adapter': { mayUse: ['type:application', 'type:domain', 'type:charts'] },
  'type:api': {
    mayUse: ['type:application', 'type:adapter', 'type:drawing-adapter', 'type:contracts', 'type:domain'],
  },
  'type:web': { mayUse: ['type:contracts', 'type:charts', 'type:ui', 'type:domain'], browser: true },
  'type:testing': { mayUse: ['type:application', 'type:domain'] },
  'type:test': {
    mayUse: [
      'type:domain',
      'type:contracts',
      'type:application',
      'type:adapter',
      'type:drawing-adapter',
      'type:api',
    ],
  },
};

/** Only specs, and the packages that hold nothing else, may use the fakes. */
export const FAKES = 'type:testing';
export const TESTS = 'type:test';

/**
 * Where each package lives: its folder and its tag. A new package is added here on purpose or not at all.
 *
 * @type {Record<string, string>}
 */
export const LAYOUT = {
  'apps/api': 'type:api',
  'apps/web': 'type:web',
  'libs/application': 'type:application',
  'libs/charts': 'type:charts',
  'libs/contracts': 'type:contracts',
  'libs/documents': 'type:drawing-adapter',
  'libs/domain': 'type:domain',
  'libs/identity': 'type:adapter',
  'libs/mail': 'type:drawing-adapter',
  'libs/persistence': 'type:adapter',
  'libs/queue': 'type:adapter',
  'libs/testing': 'type:testing',
  'libs/ui': 'type:ui',
  'test/api-e2e': 'type:test',
  'test/architecture': 'type:test',
  'test/bench': 'type:test',
  'test/reliability': 'type:test',
  'test/web-e2e': 'type:test',
};

/**
 * Technologies that stay in one layer, so that they can be replaced there.
 *
 * @type {Record<string, string[]>}
 */
export const ONLY_IN = {
  typeorm: ['type:adapter'],
  'better-sqlite3': ['type:adapter'],
  pg: ['type:adapter'],
  unpdf: ['type:drawing-adapter'],
  nodemailer: ['type:drawing-adapter'],
  'postal-mime': ['type:drawing-adapter'],
  mustache: ['type:drawing-adapter'],
  mjml: ['type:drawing-adapter'],
  'ical.js': ['type:drawing-adapter'],
  bullmq: ['type:adapter'],
  ioredis: ['type:adapter'],
  croner: ['type:adapter'],
  luxon: ['type:api', 'type:testing'],
  '@node-rs/argon2': ['type:adapter'],
  '@zxcvbn-ts/*': ['type:adapter'],
  'openid-client': ['type:adapter'],
  otpauth: ['type:adapter'],
  '@nestjs/*': ['type:api'],
  fastify: ['type:api'],
  '@fastify/*': ['type:api'],
  react: ['type:ui', 'type:web'],
  'react-*': ['type:ui', 'type:web'],
  '@tanstack/*': ['type:web'],
  recharts: ['type:web'],
  'write-excel-file': ['type:drawing-adapter'],
  'read-excel-file': ['type:drawing-adapter'],
  'csv-parse': ['type:drawing-adapter'],
  saxen: ['type:drawing-adapter'],
  'idb-keyval': ['type:web'],
  'markdown-to-jsx': ['type:web'],
  'playwright-core': [TESTS],
  'axe-core': [TESTS],
};

/** Apps whose `src/features/<feature>` are sealed against each other. */
export const FEATURE_ROOTS = ['apps/api/src/features', 'apps/web/src/features'];

/** The npm packages that specs may use wherever they are. */
export const SPEC_PACKAGES = ['@jest/globals', 'fast-check'];

// Test packages look at a technology from outside: they open a damaged database, drive a browser.
const banned = (tag) =>
  tag === TESTS
    ? []
    : Object.entries(ONLY_IN)
        .filter(([, tags]) => !tags.includes(tag))
        .map(([name]) => name);

/** The table in the words of @nx/enforce-module-boundaries, for product code or for specs. */
export function dependencyConstraints({ specs }) {
  return Object.entries(LAYERS).map(([sourceTag, { mayUse, packages }]) => ({
    sourceTag,
    onlyDependOnLibsWithTags: [...mayUse, ...(specs ? [FAKES] : [])],
    ...(packages === undefined
      ? { bannedExternalImports: banned(sourceTag) }
      : { allowedExternalImports: [...packages, ...(specs ? SPEC_PACKAGES : [])] }),
  }));
}
