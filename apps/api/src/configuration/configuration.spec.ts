import { describe, expect, it } from '@jest/globals';
import { isWeakSecret } from './weak-secret.js';
import { readConfiguration } from './configuration.js';

describe('the configuration', () => {
  it('has a value for everything where the environment says nothing', () => {
    expect(readConfiguration({ PORT: '', DATABASE_URL: '' })).toMatchObject({
      port: 3000,
      databaseUrl: null,
      loadsDemonstration: false,
      timeZone: 'Europe/Berlin',
    });
  });

  it.each([
    ['PORT', ' '],
    ['PORT', '0x10'],
    ['PORT', '1e3'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['DATA_DIR', ' '],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DEMO_DATA', 'yes'],
    ['TIME_ZONE', 'Mars'],
    ['HOST', 'everywhere'],
    ['PUBLIC_URL', 'selbstcheck.example.de'],
    ['PUBLIC_URL', 'https://example.de/selbstcheck'],
    ['TRUSTED_PROXY', 'proxy'],
    ['TRUSTED_PROXY', '10.0.0.0/33'],
    ['TRUSTED_PROXY', '0.0.0.0/0'],
    ['TRUSTED_PROXY', '::/0'],
    ['RATE_LIMIT', '5'],
    ['REDIS_URL', 'localhost:6379'],
    ['REDIS_URL', 'redis://localhost:port'],
    ['JOBS', 'none'],
    ['SWEEP_SCHEDULE', 'every hour'],
    ['SWEEP_SCHEDULE', '* * * * * *'],
    ['SWEEP_SCHEDULE', '0 0 31 2 *'],
    ['SWEEP_SCHEDULE', '30 2 * * *'],
    ['SWEEP_SCHEDULE', '0 1-4 * * *'],
    ['SMTP_URL', 'mail.example.de'],
    ['MAIL_FROM', 'nobody'],
    ['UNCERTAIN_MAILS', 'twice'],
    ['SMTP_CONNECTIONS', '0'],
    ['SMTP_CONNECTIONS', '21'],
    ['SMTP_CONNECTIONS', '2.5'],
    ['DKIM_DOMAIN', 'musterstadt'],
    ['DKIM_DOMAIN', 'musterstadt.de; s=x'],
    ['DKIM_SELECTOR', 'a b'],
    ['OIDC_ISSUER', 'http://login.example.de'],
    ['OIDC_GROUPS', '{"group":"a"}'],
    ['OIDC_GROUPS', '[{"group":"a","role":"coordination"}]'],
    ['OIDC_GROUPS', '[{"group":"a","municipality":"b","role":"mayor"}]'],
  ])('refuses %s=%j and says what it wants', (variable, value) => {
    expect(() => readConfiguration({ [variable]: value })).toThrow(
      expect.objectContaining({
        code: 'configuration-invalid',
        message: expect.stringMatching(new RegExp(`^The setting ${variable} must be .+\\.$`)),
      }),
    );
  });
});

const SECRET = 'k7Qx0uV3nZp8Rf2LwYb5Tc9HsGd1JmEa';

describe('a server that others can reach', () => {
  it.each([
    ['no public address', { HOST: '0.0.0.0', SECRET }, 'PUBLIC_URL'],
    ['no secret', { HOST: '0.0.0.0', PUBLIC_URL: 'https://check.town.de' }, 'SECRET'],
    [
      'an address without TLS',
      { HOST: '10.1.2.3', PUBLIC_URL: 'http://check.town.de', SECRET },
      'PUBLIC_URL',
    ],
    ['a proxy on the same machine and no secret', { PUBLIC_URL: 'https://check.town.de' }, 'SECRET'],
    ['a short secret', { SECRET: 'k7Qx0uV3nZp8' }, 'SECRET'],
    ['a provider without a client', { OIDC_ISSUER: 'https://login.town.de' }, 'OIDC_CLIENT_ID'],
    ['a client without a provider', { OIDC_CLIENT_ID: 'selbstcheck' }, 'OIDC_ISSUER'],
    ['a mail server without a sender', { SMTP_URL: 'smtp://mail.town.de' }, 'MAIL_FROM'],
  ])('does not start with %s', (_, environment, variable) => {
    expect(() => readConfiguration(environment)).toThrow(
      expect.objectContaining({ code: 'configuration-invalid', params: { variable } }),
    );
  });

  it('starts with both', () => {
    const environment = { HOST: '0.0.0.0', PUBLIC_URL: 'https://check.town.de/', SECRET };
    expect(readConfiguration(environment).reach).toEqual({
      host: '0.0.0.0',
      publicUrl: 'https://check.town.de',
      secret: SECRET,
      isLoopbackOnly: false,
    });
  });

  it('needs neither on loopback', () => {
    expect(readConfiguration({ HOST: '::1' }).reach).toMatchObject({ isLoopbackOnly: true, secret: null });
  });
});

describe('a weak secret', () => {
  it.each([
    'short',
    'a'.repeat(64),
    'ab'.repeat(32),
    'please-change-me-please-change-me-now',
    'my-secret-value-that-is-long-enough-0',
    '0123456789abcdef0123456789abcdef',
    `${SECRET}${SECRET}`,
  ])('is %s', (secret) => {
    expect(isWeakSecret(secret)).toBe(true);
  });

  it.each([SECRET, '9f86d081884c7d659a2feaa0c55ad015', 'pN4/xW0b+Qm8sT1yUe6rKc3vGh7jLd2oZf5aBi9wXnY='])(
    'is not %s',
    (secret) => {
      expect(isWeakSecret(secret)).toBe(false);
    },
  );
});
