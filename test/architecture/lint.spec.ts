import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ROOT } from './source-tree.js';

const require = createRequire(import.meta.url);

const programOf = (name: string) => {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = require(manifest) as { bin: Record<string, string> };
  return join(dirname(manifest), bin[name]!);
};

const run = (name: string, args: string[], input = '') =>
  spawnSync(process.execPath, [programOf(name), ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' },
  });

interface LintResult {
  messages: { ruleId: string | null; message: string }[];
}

/** The rules that a text breaks in the place of an existing file. */
function rulesBroken(path: string, text: string): (string | null)[] {
  const { stdout } = run('eslint', ['--format', 'json', '--stdin', '--stdin-filename', path], text);
  const [result] = JSON.parse(stdout) as LintResult[];
  return result!.messages.map(({ ruleId }) => ruleId);
}

const BOUNDARIES = '@nx/enforce-module-boundaries';

describe('the linter', () => {
  // Without a project graph the boundary rule is left out in silence, so the graph is made first.
  beforeAll(() => {
    expect(run('nx', ['show', 'projects', '--json']).status).toBe(0);
  });

  it('rejects an arrow that the table does not have, and the fakes in product code', () => {
    const text = "export * from '@selbstcheck/persistence';\nexport * from '@selbstcheck/testing';\n";
    const broken = rulesBroken('libs/application/src/index.ts', text);
    expect(broken.filter((rule) => rule === BOUNDARIES)).toHaveLength(2);
  });

  it('rejects Node, the clock, a loose promise and a constructor with seven parameters in the domain', () => {
    const text = `import { readFileSync } from 'node:fs';
export const read: unknown = readFileSync;
export const now = new Date();
async function wait(): Promise<void> {}
export function go(): void { wait(); }
export class Wide {
  constructor(a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1) { void [a, b, c, d, e, f, g]; }
}
`;
    const broken = rulesBroken('libs/domain/src/index.ts', text);
    expect(broken).toContain('no-restricted-imports');
    expect(broken.filter((rule) => rule === 'no-restricted-syntax')).toHaveLength(2);
    expect(broken).toContain('@typescript-eslint/no-floating-promises');
  });
});
