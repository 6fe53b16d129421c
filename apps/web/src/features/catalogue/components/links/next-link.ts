import type { DraftLink } from '@selbstcheck/contracts';
import { anchorOf, concerns, needsLook, type PartKey } from './link-parts.js';

/** The link to go to after one was decided: the next that has to be looked at, else the first; null for none. */
export function nextToLookAt(links: readonly DraftLink[], decided: PartKey): PartKey | null {
  const at = links.findIndex((link) => concerns(link, decided));
  const next = [...links.slice(at + 1), ...links.slice(0, at + 1)].find(needsLook);
  return next === undefined ? null : anchorOf(next);
}

/**
 * The link to go to after a decision was taken back: the one about the part, or, where that one is no longer shown,
 * the one that was shown after it, else the last; null where nothing is shown.
 */
export function nearestShown(
  before: readonly DraftLink[],
  after: readonly DraftLink[],
  part: PartKey,
): PartKey | null {
  const own = after.find((link) => concerns(link, part));
  if (own) return anchorOf(own);
  const at = before.findIndex((link) => concerns(link, part));
  const later = before
    .slice(at + 1)
    .map(anchorOf)
    .find((anchor) => after.some((link) => concerns(link, anchor)));
  const last = after.at(-1);
  return later ?? (last === undefined ? null : anchorOf(last));
}
