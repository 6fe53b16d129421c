import { createHash } from 'node:crypto';
import { Hasher } from '@selbstcheck/application';

export class NodeHasher extends Hasher {
  sha256(content: string | Uint8Array): string {
    return createHash('sha256').update(content).digest('hex');
  }
}
