import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Secrets } from '@selbstcheck/application';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 'v1';

/** 32 signs, so five bits each, without those that look alike: i, l, o, u (Crockford). */
const RECOVERY_SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Derives a key for each purpose from the installation's secret (HKDF-SHA-256), so that what is kept for one
 * purpose is worth nothing for another.
 */
export class InstallationSecrets extends Secrets {
  /** Deriving one takes longer than using it, and every request needs some; purposes of digests are few. */
  private readonly digestKeys = new Map<string, Uint8Array>();

  constructor(private readonly secret: string) {
    super();
  }

  newToken(): string {
    return randomBytes(32).toString('base64url');
  }

  newRecoveryCode(): string {
    const signs = Array.from(randomBytes(28), (byte) => RECOVERY_SIGNS.charAt(byte & 31));
    return [0, 4, 8, 12, 16, 20, 24].map((start) => signs.slice(start, start + 4).join('')).join('-');
  }

  digest(purpose: string, value: string): string {
    return createHmac('sha256', this.digestKeyFor(purpose)).update(value).digest('hex');
  }

  seal(purpose: string, text: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.keyFor('seal', purpose), nonce, { authTagLength: TAG_BYTES });
    const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${VERSION}.${sealed.toString('base64url')}`;
  }

  unseal(purpose: string, sealed: string): string | null {
    const encoded = /^v1\.([\w-]+)$/.exec(sealed)?.[1];
    if (encoded === undefined) return null;
    const bytes = Buffer.from(encoded, 'base64url');
    if (bytes.length < NONCE_BYTES + TAG_BYTES || bytes.toString('base64url') !== encoded) return null;
    return this.decrypt(purpose, bytes);
  }

  private decrypt(purpose: string, bytes: Buffer): string | null {
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv(CIPHER, this.keyFor('seal', purpose), nonce, {
      authTagLength: TAG_BYTES,
    });
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const text = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
    try {
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    } catch {
      return null;
    }
  }

  private digestKeyFor(purpose: string): Uint8Array {
    const key = this.digestKeys.get(purpose) ?? this.keyFor('digest', purpose);
    this.digestKeys.set(purpose, key);
    return key;
  }

  private keyFor(use: 'digest' | 'seal', purpose: string): Uint8Array {
    return new Uint8Array(hkdfSync('sha256', this.secret, '', `selbstcheck ${use} ${purpose}`, 32));
  }
}
