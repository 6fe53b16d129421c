import type { Secrets } from '../ports/identity.js';
import { isSameSecret } from './same-secret.js';

/** What stands in the cookie: a session's secret with its MAC, "secret.mac". */
export function sessionCookie(secret: string, secrets: Secrets): string {
  return `${secret}.${secrets.digest('session-cookie', secret)}`;
}

/** The secret in a cookie, or null where this installation did not make it. */
export function secretInCookie(cookie: string, secrets: Secrets): string | null {
  const dot = cookie.indexOf('.');
  const secret = cookie.slice(0, Math.max(dot, 0));
  return isSameSecret(cookie, sessionCookie(secret, secrets), secrets) ? secret : null;
}

/** What is kept of a session's secret. */
export function sessionDigest(secret: string, secrets: Secrets): string {
  return secrets.digest('session', secret);
}
