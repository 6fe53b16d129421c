import { canonicalJson, type AuswertungDraft } from '@selbstcheck/domain';
import type { Hasher } from '../ports/surroundings.js';

/** What identifies a draft: the commit must name the hash of the draft that the person saw. */
export function draftHashOf(draft: AuswertungDraft, hasher: Hasher): string {
  return hasher.sha256(canonicalJson(draft));
}
