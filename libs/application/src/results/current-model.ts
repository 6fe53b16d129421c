import { canonicalJson, WK_2020 } from '@selbstcheck/domain';
import type { StoredModel } from '../ports/result-store.js';
import type { Hasher } from '../ports/surroundings.js';

/** The model that rounds are scored with, under the hash that identifies it. */
export function currentModel(hasher: Hasher): StoredModel {
  const body = canonicalJson(WK_2020);
  return { hash: hasher.sha256(body), name: WK_2020.name, body };
}
