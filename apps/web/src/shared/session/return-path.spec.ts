import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { returnPathIn, safePath, signInPath } from './return-path.js';

const search = (address: string) => new URL(address, 'http://localhost').search;

describe('the way back after signing in', () => {
  it('leads to the screen one came from, with what its address says', () => {
    const from = '/kommunen/m1/runden/r1?a=1#feld-f1';
    expect(returnPathIn(search(signInPath(from)))).toBe(from);
  });

  it('leads to the start where no screen is named', () => {
    expect(signInPath('/')).toBe('/anmelden');
    expect(returnPathIn('')).toBe('/');
  });

  it('never leads to another website, however a link is written', () => {
    const foreign = [
      'https://example.org/',
      '//example.org/',
      '/\\example.org',
      '\\\\example.org',
      'javascript:alert(1)',
      '/\t/example.org',
      '/a/..//example.org',
      'konto',
    ];
    expect(foreign.map(safePath)).toEqual(foreign.map(() => '/'));
  });

  it('never leads back to signing in', () => {
    expect(safePath('/anmelden?weiter=/konto')).toBe('/');
  });

  it('stays on the own origin whatever is asked for', () => {
    const own = 'http://localhost:3000';
    const paths = fc.oneof(
      fc.string(),
      fc.string().map((rest) => `/${rest}`),
      fc.webUrl(),
    );
    fc.assert(fc.property(paths, (path) => new URL(safePath(path), own).origin === own));
  });
});
