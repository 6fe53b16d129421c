import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Shorter keys are no valid signature for anybody (RFC 8301, 3.2). */
const FEWEST_BITS = 1024;

/** The private RSA key in a file, as PEM; null where there is none that signs. What the file holds is never repeated. */
export function readSigningKey(path: string): string | null {
  try {
    const pem = readFileSync(path, 'utf8');
    const { asymmetricKeyType, asymmetricKeyDetails } = createPrivateKey(pem);
    const bits = asymmetricKeyDetails?.modulusLength ?? 0;
    return asymmetricKeyType === 'rsa' && bits >= FEWEST_BITS ? pem : null;
  } catch {
    return null;
  }
}
