import { describe, expect, it } from '@jest/globals';
import { LAYOUT } from '../../tools/boundaries.mjs';
import { OLDEST_NODE, nodeTooOld } from '../../tools/setup/node-version.mjs';
import { packageViolations } from './laws/packages.js';
import { readSourceTree, type SourceFile } from './source-tree.js';

const sound = (folder: string) => ({
  name: `@selbstcheck/${folder.split('/')[1] ?? ''}`,
  scripts: { lint: 'eslint .', typecheck: 'tsc' },
  nx: { tags: [LAYOUT[folder]] },
});

const tree = (changes: Record<string, object>): SourceFile[] =>
  Object.entries({
    ...Object.fromEntries(Object.keys(LAYOUT).map((folder) => [folder, sound(folder)])),
    ...changes,
  }).map(([folder, manifest]) => ({ path: `${folder}/package.json`, text: JSON.stringify(manifest) }));

describe('packages', () => {
  it('all have their place in the layout and the tag that goes with it', () => {
    expect(packageViolations(readSourceTree())).toEqual([]);
    expect(packageViolations(tree({}))).toEqual([]);
  });

  it.each([
    ['a missing tag', 'libs/domain', { ...sound('libs/domain'), nx: {} }],
    [
      'a tag that is not in the table',
      'libs/domain',
      { ...sound('libs/domain'), nx: { tags: ['type:helper'] } },
    ],
    ['the tag of another layer', 'libs/domain', { ...sound('libs/domain'), nx: { tags: ['type:api'] } }],
    ['a package outside of the layout', 'libs/helpers', sound('libs/helpers')],
    ['a package inside of another one', 'libs/domain/extra', sound('libs/domain')],
    ['a package without lint', 'libs/ui', { ...sound('libs/ui'), scripts: { typecheck: 'tsc' } }],
    ['a name that is not its folder', 'libs/ui', { ...sound('libs/ui'), name: '@selbstcheck/components' }],
  ])('are told about %s', (_what, folder, manifest) => {
    expect(packageViolations(tree({ [folder]: manifest }))).not.toEqual([]);
  });

  it('are missed when they are gone', () => {
    const withoutDomain = tree({}).filter(({ path }) => !path.startsWith('libs/domain/'));
    expect(packageViolations(withoutDomain)).toEqual(['libs/domain: is in the layout, but not there']);
  });
});

describe('the oldest Node', () => {
  it('is the one that package.json names', () => {
    const root = readSourceTree().find(({ path }) => path === 'package.json');
    const { engines } = JSON.parse(root?.text ?? '{}') as { engines: { node: string } };
    expect(engines.node).toBe(`>=${OLDEST_NODE.join('.')}.0`);
  });

  it.each(['18.20.4', '20.18.3', '16.0.0'])('refuses %s with a sentence that names both', (version) => {
    expect(nodeTooOld(version)).toContain('20.19');
    expect(nodeTooOld(version)).toContain(version);
  });

  it.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('accepts %s', (version) => {
    expect(nodeTooOld(version)).toBeUndefined();
  });
});
