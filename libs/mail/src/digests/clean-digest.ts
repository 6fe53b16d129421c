import type { DigestText } from '@selbstcheck/domain';
import { oneLine } from '../letters/clean-text.js';

/** A digest whose texts stand on one line each: titles in them were typed by somebody. */
export function cleanDigest(digest: DigestText): DigestText {
  return cleaned(digest) as DigestText;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return oneLine(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cleaned(part)]));
}
