import type { Secrets } from '../ports/identity.js';
import { isSameSecret } from './same-secret.js';

/** What a browser is given when somebody has signed in completely: "nonce.mac". It proves nothing but that. */
export function newDeviceCookie(personId: string, secrets: Secrets): string {
  return withMac(secrets.newToken(), personId, secrets);
}

/** Names the browser where the cookie was given to it for this person; null otherwise. */
export function knownDevice(cookie: string | null, personId: string | null, secrets: Secrets): string | null {
  if (cookie === null || personId === null) return null;
  const nonce = cookie.slice(0, Math.max(cookie.indexOf('.'), 0));
  return isSameSecret(cookie, withMac(nonce, personId, secrets), secrets) ? nonce : null;
}

function withMac(nonce: string, personId: string, secrets: Secrets): string {
  return `${nonce}.${secrets.digest('device', `${personId}.${nonce}`)}`;
}
