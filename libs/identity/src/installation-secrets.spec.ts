import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InstallationSecrets } from './installation-secrets.js';

const secrets = new InstallationSecrets('the secret of the town, long enough');
const others = new InstallationSecrets('the secret of another town, as long');

describe('tokens and recovery codes', () => {
  it('have the promised form and are never the same twice', () => {
    const tokens = Array.from({ length: 500 }, () => secrets.newToken());
    const codes = Array.from({ length: 500 }, () => secrets.newRecoveryCode());
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
    for (const code of codes) expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){6}[0-9a-hjkmnp-tv-z]{4}$/);
    expect(new Set([...tokens, ...codes]).size).toBe(1000);
  });

  it('use all 32 signs of the alphabet, so that a code has its 140 bits', () => {
    const signs = Array.from({ length: 500 }, () => secrets.newRecoveryCode().replaceAll('-', '')).join('');
    expect(new Set(signs).size).toBe(32);
  });
});

describe('a digest', () => {
  it('is the same after a restart, and another for another purpose, value or installation', () => {
    const digest = secrets.digest('session', 'a');
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(new InstallationSecrets('the secret of the town, long enough').digest('session', 'a')).toBe(
      digest,
    );
    const different = [
      secrets.digest('invitation', 'a'),
      secrets.digest('session', 'b'),
      others.digest('session', 'a'),
    ];
    expect(new Set([digest, ...different]).size).toBe(4);
  });
});

describe('a sealed text', () => {
  it('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(secrets.unseal('totp', secrets.seal('totp', text))).toBe(text);
      }),
    );
  });

  it('looks different each time and does not show the text', () => {
    const [one, two] = [secrets.seal('totp', 'JBSWY3DP'), secrets.seal('totp', 'JBSWY3DP')];
    expect(one).not.toBe(two);
    expect(Buffer.from(one.slice(3), 'base64url').toString('latin1')).not.toContain('JBSWY3DP');
  });

  it('does not open for another purpose or in another installation', () => {
    const sealed = secrets.seal('totp', 'text');
    expect(secrets.unseal('flow', sealed)).toBeNull();
    expect(others.unseal('totp', sealed)).toBeNull();
  });

  it('does not open when any character of it was changed, left out or added', () => {
    const sealed = secrets.seal('totp', 'text');
    for (let at = 0; at < sealed.length; at += 1) {
      const sign = sealed[at] === 'A' ? 'B' : 'A';
      expect(secrets.unseal('totp', sealed.slice(0, at) + sign + sealed.slice(at + 1))).toBeNull();
      expect(secrets.unseal('totp', sealed.slice(0, at) + sealed.slice(at + 1))).toBeNull();
    }
    expect(secrets.unseal('totp', `${sealed}A`)).toBeNull();
  });

  it.each(['', 'v1.', 'v1.AAAA', 'v2.AAAA', 'text', 'v1.ä', 'v1.====', 'v1.AAAA\n'])('is not %j', (text) => {
    expect(secrets.unseal('totp', text)).toBeNull();
  });
});
