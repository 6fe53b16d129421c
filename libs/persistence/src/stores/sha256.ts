import { hash } from 'node:crypto';

/** SHA-256, hexadecimal, of a text's UTF-8 bytes or of bytes. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}
