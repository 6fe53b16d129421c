import type { Secrets } from '../ports/identity.js';

/** Compares digests of digests, so that the time it takes tells nothing about how much of a guess is right. */
export function isSameSecret(given: string, expected: string, secrets: Secrets): boolean {
  return secrets.digest('comparison', given) === secrets.digest('comparison', expected);
}
