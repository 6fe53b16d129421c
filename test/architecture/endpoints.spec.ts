import { describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { accessViolations, bindingViolations } from './laws/endpoints.js';
import { readSourceTree } from './source-tree.js';

describe('declared endpoints', () => {
  it('all say who may call them', () => {
    expect(Object.keys(endpoints).length).toBeGreaterThan(0);
    expect(accessViolations(endpoints)).toEqual([]);
  });

  it.each([
    ['no access', undefined],
    ['nobody', []],
    ['a role that does not exist', ['mayor']],
    ['a word that is no access', 'everybody'],
  ])('are found with %s', (_what, access) => {
    expect(accessViolations({ a: { method: 'GET', path: '/a', access } })).toHaveLength(1);
  });

  it('are found when two share an address', () => {
    const access = 'public';
    const one = { method: 'GET', path: '/rounds/:roundId', access };
    expect(accessViolations({ one, other: { ...one, path: '/rounds/:id' } })).toHaveLength(1);
    expect(accessViolations({ one, other: { ...one, method: 'PUT' } })).toEqual([]);
  });
});

describe('bound endpoints', () => {
  it('are bound once each, by the table only', () => {
    expect(bindingViolations(readSourceTree(), Object.keys(endpoints))).toEqual([]);
  });

  const controller = (members: string) => [
    {
      path: 'apps/api/src/features/rounds/rounds.controller.ts',
      text: `@Controller()\nexport class RoundsController { ${members} }`,
    },
  ];
  const good = '@Implements(endpoints.a) a() { return 1; }';

  it.each([
    ['a route beside the table', `${good} @Get('/b') b() { return 1; }`],
    ['a method without a declaration', `${good} b() { return 1; }`],
    ['an endpoint that is bound twice', `${good} @Implements(endpoints.a) b() { return 1; }`],
    ['an endpoint that nobody declared', `${good} @Implements(endpoints.b) b() { return 1; }`],
    ['an endpoint that nobody implements', ''],
  ])('are found with %s', (_what, members) => {
    expect(bindingViolations(controller(members), ['a'])).not.toEqual([]);
  });

  it('may stand beside private methods', () => {
    expect(bindingViolations(controller(`${good} private b() { return 1; }`), ['a'])).toEqual([]);
  });
});
