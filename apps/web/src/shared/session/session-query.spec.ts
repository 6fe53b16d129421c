import { afterEach, describe, expect, it } from '@jest/globals';
import { csrfToken, keepCsrfToken } from '../api/csrf-token.js';
import { createQueryClient } from '../api/query-client.js';
import { sessionQuery, takeSession } from './session-query.js';
import { sessionOf } from './session.spec-support.js';

const anna = sessionOf();
const ben = sessionOf({ csrfToken: 'other', person: { email: 'ben@example.org' } });

function browserOf(session: Parameters<typeof takeSession>[1]) {
  const client = createQueryClient();
  takeSession(client, session);
  client.setQueryData(['municipalities'], 'internal');
  client.setQueryData(['installation'], 'public');
  return client;
}

const known = (client: ReturnType<typeof browserOf>) => client.getQueryData(sessionQuery.queryKey);

afterEach(() => keepCsrfToken(null));

describe('the session that a browser knows', () => {
  it('gives its token to what is sent next', () => {
    browserOf(anna);
    expect(csrfToken()).toBe('token');
  });

  it('leaves nothing of what was fetched when it is gone, but what everybody may know', () => {
    const client = browserOf(anna);
    takeSession(client, null);
    expect(client.getQueryData(['municipalities'])).toBeUndefined();
    expect(client.getQueryData(['installation'])).toBe('public');
    expect(csrfToken()).toBeNull();
    expect(known(client)).toEqual({ session: null, end: 'expired' });
  });

  it('leaves nothing of one person to the next', () => {
    const client = browserOf(anna);
    takeSession(client, ben);
    expect(client.getQueryData(['municipalities'])).toBeUndefined();
    expect(csrfToken()).toBe('other');
  });

  it('keeps what was fetched when the same person’s session is renewed', () => {
    const client = browserOf(anna);
    takeSession(client, { ...anna, csrfToken: 'renewed' });
    expect(client.getQueryData(['municipalities'])).toBe('internal');
    expect(csrfToken()).toBe('renewed');
  });

  it('says why nobody is signed in, until somebody is', () => {
    const client = browserOf(anna);
    takeSession(client, null, 'signed_out');
    takeSession(client, null);
    expect(known(client)).toEqual({ session: null, end: 'signed_out' });
    takeSession(client, anna);
    expect(known(client)).toEqual({ session: anna, end: null });
  });

  it('names no end for a visitor who never was signed in', () => {
    expect(known(browserOf(null))).toEqual({ session: null, end: null });
  });
});
