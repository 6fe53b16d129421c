import { createHmac } from 'node:crypto';
import { Secrets } from '@selbstcheck/application';

/** Counts instead of drawing at random; its digests and seals hold. */
export class FakeSecrets extends Secrets {
  private tokens = 0;
  private codes = 0;

  constructor(private readonly key = 'installation') {
    super();
  }

  newToken(): string {
    this.tokens += 1;
    return `token-${this.tokens}`.padEnd(43, '_');
  }

  newRecoveryCode(): string {
    this.codes += 1;
    const signs = String(this.codes).padStart(16, '0');
    return [0, 4, 8, 12].map((start) => signs.slice(start, start + 4)).join('-');
  }

  digest(purpose: string, value: string): string {
    return createHmac('sha256', this.key).update(`${purpose}\n${value}`).digest('hex');
  }

  seal(purpose: string, text: string): string {
    const content = Buffer.from(text).toString('base64url');
    return `${content}.${this.digest(`seal ${purpose}`, content)}`;
  }

  unseal(purpose: string, sealed: string): string | null {
    const [content = '', mac] = sealed.split('.');
    return mac === this.digest(`seal ${purpose}`, content)
      ? Buffer.from(content, 'base64url').toString()
      : null;
  }
}
