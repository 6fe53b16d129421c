import type { DigestPreview } from '@selbstcheck/contracts';
import type { LookedAt } from '../../api/preview.js';

type Window = DigestPreview['window'];

/** A window as one word, for choices and addresses. */
export function windowKey({ after, upTo }: Window): string {
  return `${after}-${upTo}`;
}

/** The window that such a word names; null for every other word. */
export function windowNamed(key: string): LookedAt {
  const [, after, upTo] = /^(\d{1,9})-(\d{1,9})$/.exec(key) ?? [];
  return after === undefined || upTo === undefined ? null : { after: Number(after), upTo: Number(upTo) };
}
