import { readdirSync, existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { dependencyConstraints, FAKES, FEATURE_ROOTS, LAYERS, LAYOUT, TESTS } from './tools/boundaries.mjs';

const ROOT = import.meta.dirname;

const folders = (holds) =>
  Object.entries(LAYOUT)
    .filter(([, tag]) => holds(LAYERS[tag]))
    .map(([folder]) => folder);
const sources = (folder) => `${folder}/src/**/*.{ts,tsx}`;

const CODE = ['**/*.{ts,tsx}'];
// Test packages hold nothing but tests and what tests need.
const SPECS = [
  '**/*.spec.{ts,tsx}',
  ...Object.keys(LAYOUT).flatMap((f) => (LAYOUT[f] === TESTS ? [`${f}/**/*.{ts,tsx}`] : [])),
];
const PURE = folders((layer) => layer.pure).map(sources);
const BROWSER = folders((layer) => layer.browser).map(sources);
const TIMELESS = [...PURE, ...BROWSER, ...FEATURE_ROOTS.map((root) => `${root}/**/*.{ts,tsx}`)];

const constructorParameters = {
  selector: "MethodDefinition[kind='constructor'] > FunctionExpression[params.length>6]",
  message: 'A constructor with more than 6 parameters does several jobs: split the class.',
};

const clockAndChance = [
  ["NewExpression[callee.name='Date'][arguments.length=0]", 'new Date()'],
  ["CallExpression[callee.name='Date']", 'Date()'],
  ["MemberExpression[object.name='Date'][property.name='now']", 'Date.now()'],
  ["MemberExpression[object.name='Math'][property.name='random']", 'Math.random()'],
].map(([selector, name]) => ({
  selector,
  message: `${name} makes a result that cannot be repeated: take the time or the id as an argument, or from a port.`,
}));

const clockGlobals = ['performance', 'crypto'].map((name) => ({
  name,
  message: 'Pure code takes times, ids and hashes as arguments or from a port.',
}));

const nodeBuiltins = {
  paths: builtinModules
    .filter((name) => !name.startsWith('_') && !name.includes('/'))
    .map((name) => ({ name, message: 'This layer runs without Node.' })),
  patterns: [{ group: ['node:*'], message: 'This layer runs without Node.' }],
};

/** Features of one app never import each other: one zone for each folder that is there. */
const featureZones = FEATURE_ROOTS.flatMap((root) => {
  const path = `${ROOT}/${root}`;
  if (!existsSync(path)) return [];
  const features = readdirSync(path, { withFileTypes: true }).filter((child) => child.isDirectory());
  return features.map(({ name }) => ({
    target: `${path}/${name}`,
    from: path,
    except: [`./${name}`],
    message: 'A feature does not know another feature: share through the app or a lib.',
  }));
});

const boundaries = (specs) => [
  'error',
  {
    allow: specs ? ['^(\\.\\./)+tools/.+\\.mjs$'] : [],
    enforceBuildableLibDependency: true,
    banTransitiveDependencies: true,
    // A spec may use the fakes, and the fakes implement ports: a circle of packages, but never of files.
    ignoredCircularDependencies: Object.entries(LAYOUT)
      .filter(([, tag]) => tag !== FAKES)
      .map(([folder]) => [`@selbstcheck/${folder.split('/')[1]}`, '@selbstcheck/testing']),
    depConstraints: dependencyConstraints({ specs }),
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/coverage/**',
      '**/node_modules/**',
      '**/.nx/**',
      'data/**',
      '**/test-results/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly'])),
    },
  },
  {
    // Runs in the browser as it is, before the first paint.
    files: ['apps/web/public/**/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: { document: 'readonly', localStorage: 'readonly', matchMedia: 'readonly', window: 'readonly' },
    },
  },
  {
    files: CODE,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: ROOT } },
    plugins: { '@nx': nx, 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: Object.keys(LAYOUT).map((folder) => `${ROOT}/${folder}/tsconfig.json`),
          noWarnOnMultipleProjects: true,
          conditionNames: ['@selbstcheck/source', 'types', 'import', 'node', 'default'],
        }),
      ],
    },
    rules: {
      '@nx/enforce-module-boundaries': boundaries(false),
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-duplicates': 'error',

      // A promise nobody waits for loses its error.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // Files with decorators are left alone by this rule: Nest and TypeORM read their types at run time.
      '@typescript-eslint/consistent-type-imports': 'error',
      // A new answer, symbol or finding must be thought of in every place that tells them apart.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An implementation of an asynchronous port may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],

      // `== null` asks for both kinds of nothing at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'max-lines': ['error', { max: 400 }],
      'no-restricted-syntax': ['error', constructorParameters],
    },
  },
  ...(featureZones.length === 0
    ? []
    : [{ files: CODE, rules: { 'import-x/no-restricted-paths': ['error', { zones: featureZones }] } }]),
  {
    files: TIMELESS,
    ignores: SPECS,
    rules: {
      'no-restricted-syntax': ['error', constructorParameters, ...clockAndChance],
      'no-restricted-globals': ['error', ...clockGlobals],
    },
  },
  {
    files: [...PURE, ...BROWSER],
    ignores: SPECS,
    rules: { 'no-restricted-imports': ['error', nodeBuiltins] },
  },
  {
    files: BROWSER,
    ...reactHooks.configs.flat['recommended-latest'],
  },
  {
    files: SPECS,
    rules: {
      '@nx/enforce-module-boundaries': boundaries(true),
      // expect(port.method) names a method without calling it.
      '@typescript-eslint/unbound-method': 'off',
      // A test fails by itself where a value is missing or reads badly.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  prettier,
);
