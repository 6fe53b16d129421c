import { describe, expect, it } from '@jest/globals';
import { endpoints } from './endpoints.js';

describe('what PostgreSQL cannot look for', () => {
  it.each(['\0', 'a\u0000b@kommune.example', 'a\u001f@kommune.example'])(
    'is no address to sign in with: %j',
    (email) => {
      const { success } = endpoints.signIn.body.safeParse({ email, password: 'x' });
      expect(success).toBe(false);
    },
  );

  it('is not what somebody pastes with a line break at its end', () => {
    const typed = { email: ' kim@kommune.example\n', password: 'x' };
    expect(endpoints.signIn.body.parse(typed).email).toBe('kim@kommune.example');
  });

  it.each([
    ['2147483647', true],
    ['2147483648', false],
  ])('is no number of an entry of the trail: %s is one: %s', (before, isOne) => {
    expect(endpoints.listAudit.query.safeParse({ before }).success).toBe(isOne);
    expect(endpoints.listInstallationAudit.query.safeParse({ before }).success).toBe(isOne);
  });
});
