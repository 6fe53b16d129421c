import type { Secrets } from '../ports/identity.js';

const PREFIX = 'scm_';

/** A new API token's secret, as it is shown once: "scm_" and 43 characters. */
export function newTokenSecret(secrets: Secrets): string {
  return `${PREFIX}${secrets.newToken()}`;
}

/** What is kept of an API token's secret, prefix and all. */
export function tokenDigest(secret: string, secrets: Secrets): string {
  return secrets.digest('token', secret);
}
