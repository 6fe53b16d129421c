import { describe, expect, it } from '@jest/globals';
import { lockedAddresses, machinePaths, skippedTests, unfinishedWork } from './laws/leftovers.js';
import { readSourceTree } from './source-tree.js';

// The bad examples are put together here, or this file would be found itself.
const glued = (...parts: string[]) => parts.join('');
const file = (text: string, path = 'libs/domain/src/a.spec.ts') => [{ path, text }];

describe('the repository holds', () => {
  const tree = readSourceTree();

  it('no unfinished work', () => {
    expect(unfinishedWork(tree)).toEqual([]);
    expect(unfinishedWork(file(glued('// TO', 'DO later')))).toHaveLength(1);
    expect(unfinishedWork(file(glued('/* FIX', 'ME */')))).toHaveLength(1);
  });

  it('no test that is skipped or that runs alone', () => {
    expect(skippedTests(tree)).toEqual([]);
    const ways = ['only', 'skip', 'todo', 'failing'];
    const marked = ['it', 'test', 'describe', 'it.each'].flatMap((what) =>
      ways.map((way) => `${what}.${way}(`),
    );
    const kinds = [...marked, ...['f', 'x'].flatMap((letter) => [`${letter}it(`, `${letter}describe(`])];
    const found = kinds.filter((kind) => skippedTests(file(kind)).length === 1);
    expect(found).toEqual(kinds);
  });

  it('no path of one machine', () => {
    expect(machinePaths(tree)).toEqual([]);
    const paths = [
      glued('/ro', 'ot/x'),
      glued('"/ho', 'me/anna/x"'),
      glued('(/wo', 'rk/main'),
      glued('C:', '\\x'),
    ];
    expect(paths.filter((path) => machinePaths(file(path)).length === 1)).toEqual(paths);
    expect(machinePaths(file(glued('https://example.org/ho', 'me/x ../wo', 'rk/x')))).toEqual([]);
  });

  it('no address of a registry in the lock file', () => {
    expect(lockedAddresses(tree)).toEqual([]);
    const lock = (resolved: string) => file(JSON.stringify({ resolved }, null, 1), 'package-lock.json');
    expect(lockedAddresses(lock('https://registry.example/a.tgz'))).toHaveLength(1);
    expect(lockedAddresses(lock('git+ssh://git@example.org/a.git'))).toHaveLength(1);
    expect(lockedAddresses(lock('libs/domain'))).toEqual([]);
  });
});
