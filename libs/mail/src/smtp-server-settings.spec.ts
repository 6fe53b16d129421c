import { describe, expect, it } from '@jest/globals';
import { serverSettings } from './smtp-server-settings.js';

describe('the address of a mail server', () => {
  it.each([
    [
      'smtp://mail.auenried.example',
      { port: 587, secure: false, requireTLS: true, tls: { rejectUnauthorized: true } },
    ],
    ['smtps://mail.auenried.example', { port: 465, secure: true, tls: { rejectUnauthorized: true } }],
    ['smtp://10.0.0.5:25', { port: 25, requireTLS: true, tls: { rejectUnauthorized: true } }],
    ['smtp://localhost:25/', { host: 'localhost', port: 25, requireTLS: false }],
    ['smtp://[::1]:2525', { host: '::1', port: 2525, requireTLS: false }],
    ['smtp://localhost.evil.example', { requireTLS: true, tls: { rejectUnauthorized: true } }],
    ['smtp://127.0.0.1.evil.example', { requireTLS: true, tls: { rejectUnauthorized: true } }],
  ])('%s', (address, expected) => {
    expect(serverSettings(address, 10_000)).toMatchObject(expected);
    expect(serverSettings(address, 10_000)).not.toHaveProperty('auth');
  });

  it('limits every wait', () => {
    expect(serverSettings('smtp://mail.auenried.example', 7)).toMatchObject({
      connectionTimeout: 7,
      greetingTimeout: 7,
      socketTimeout: 7,
      dnsTimeout: 7,
    });
  });
});
