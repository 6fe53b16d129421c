import type { CatalogueVersion, DraftObstacle } from '@selbstcheck/domain';
import type { CatalogueDraft } from '../ports/catalogue-draft-store.js';
import { countOpen, type OpenLinks } from './open-links.js';
import { versionInTheWay } from './version-taken.js';

/** What forbids the activation of a draft, the most fundamental first; null where nothing does. */
export function draftObstacle(
  { version }: CatalogueDraft,
  open: OpenLinks,
  installed: readonly CatalogueVersion[],
): DraftObstacle | null {
  const taken = versionInTheWay(version, installed);
  if (taken) return { kind: 'version_exists', version: taken };
  return countOpen(open) > 0 ? { kind: 'links_open', ...open } : null;
}
