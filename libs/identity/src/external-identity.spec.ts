import { describe, expect, it } from '@jest/globals';
import { identityFrom, isIncomplete } from './external-identity.js';

const from = (idToken: object, userInfo: object | null = null) =>
  identityFrom('https://id.example', { sub: 'anna', ...idToken }, { ...userInfo }, 'groups');

describe('an address', () => {
  const email = 'anna@auenried.example';

  it('counts where the provider verified it', () => {
    expect(from({ email, email_verified: true }).email).toBe(email);
  });

  it.each([false, undefined, null, 'true', 1])('does not count where email_verified is %j', (verified) => {
    expect(from({ email, email_verified: verified }).email).toBeNull();
  });

  it('is not verified by what another answer says about another address', () => {
    expect(from({ email_verified: true }, { email: 'mayor@auenried.example' }).email).toBeNull();
    expect(from({ email: 'mayor@auenried.example' }, { email, email_verified: true }).email).toBe(email);
  });

  it.each(['no address', 'a@b\r\nBcc: c@d', `${'x'.repeat(250)}@auenried.example`, 7])(
    'does not count when it is %j',
    (strange) => {
      expect(from({ email: strange, email_verified: true }).email).toBeNull();
    },
  );
});

describe('a name', () => {
  it('is left out, not cut, where it has 10,000 characters or control characters', () => {
    expect(from({ name: 'x'.repeat(10_000) }).name).toBeNull();
    expect(from({ name: 'Anna\u0000Schmidt' }).name).toBeNull();
    expect(from({ name: 'Anna\u2028Schmidt' }).name).toBeNull();
    expect(from({ name: '  ' }).name).toBeNull();
    expect(from({ name: ' Anna Schmidt ' }).name).toBe('Anna Schmidt');
  });
});

describe('groups', () => {
  it('are the names that are names, each once, from the ID token or else the userinfo', () => {
    expect(from({ groups: ['it', 'it', 7, null, 'amt-50', 'x'.repeat(10_000)] }).groups).toEqual([
      'it',
      'amt-50',
    ]);
    expect(from({ groups: 'it' }).groups).toEqual(['it']);
    expect(from({}, { groups: ['amt-50'] }).groups).toEqual(['amt-50']);
    expect(from({ groups: [] }, { groups: ['amt-50'] }).groups).toEqual([]);
    expect(from({ groups: { it: true } }).groups).toEqual([]);
    expect(from({}).groups).toEqual([]);
  });
});

describe('the userinfo', () => {
  it('is needed where the ID token lacks a verified address or the groups', () => {
    const whole = { email: 'a@b.example', email_verified: true, groups: [] };
    expect(isIncomplete(whole, 'groups')).toBe(false);
    expect(isIncomplete({ ...whole, groups: undefined }, 'groups')).toBe(true);
    expect(isIncomplete({ ...whole, email_verified: false }, 'groups')).toBe(true);
  });
});
