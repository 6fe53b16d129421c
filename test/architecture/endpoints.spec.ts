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

  const OF_A_TOWN = '/municipalities/:municipalityId/rounds';

  it.each([
    ['a role of members without a municipality', { path: '/rounds', access: ['viewer'] }],
    [
      'a role of members beside the administration, without one',
      { access: ['installation_admin', 'viewer'] },
    ],
    ['a parameter that only looks like one', { path: '/a/:municipalityIds', access: ['viewer'] }],
    ['a municipality open to who is no member', { path: OF_A_TOWN, access: 'signed_in' }],
    ['a municipality open to half a sign-in', { path: OF_A_TOWN, access: 'session_started' }],
    ['a scope on half a sign-in', { path: '/a', access: 'session_started', scope: 'read' }],
    ['a scope of the administration', { path: OF_A_TOWN, access: ['installation_admin'], scope: 'read' }],
    ['a scope that no token can have', { path: OF_A_TOWN, access: ['viewer'], scope: 'everything' }],
    ['a change by a token to read', { method: 'PUT', path: OF_A_TOWN, access: ['viewer'], scope: 'read' }],
    ['a change by GET', { path: OF_A_TOWN, access: ['viewer'], body: {} }],
    ['something made by GET', { path: OF_A_TOWN, access: ['viewer'], status: 201 }],
  ])('are found with %s', (_what, declared) => {
    expect(accessViolations({ a: { method: 'GET', path: '/a', ...declared } })).not.toEqual([]);
  });

  it.each([
    ['for everybody', { access: 'public' }],
    ['for who gave a password', { method: 'DELETE', access: 'session_started' }],
    ['for who is signed in, with a token too', { access: 'signed_in', scope: 'read' }],
    ['for the administration, without a municipality', { method: 'POST', access: ['installation_admin'] }],
    ['for the administration, of a municipality', { path: OF_A_TOWN, access: ['installation_admin'] }],
    ['for members', { path: OF_A_TOWN, access: ['coordination', 'viewer'], scope: 'read' }],
    ['for scripts that import', { method: 'POST', path: OF_A_TOWN, access: ['viewer'], scope: 'import' }],
  ])('may be %s', (_what, declared) => {
    expect(accessViolations({ a: { method: 'GET', path: '/a', ...declared } })).toEqual([]);
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
