import type { DraftObstacle } from '@selbstcheck/domain';
import type { CatalogueDraft, CatalogueDraftStore } from '../ports/catalogue-draft-store.js';
import { draftOf, type DraftKey } from './catalogue-draft-key.js';
import { DraftMeanings, type DraftMeaning } from './draft-meanings.js';
import { draftObstacle } from './draft-obstacle.js';
import { countOpen, openLinks } from './open-links.js';
import type { InstalledVersion, ReadVersions } from './read-versions.js';

/** A draft as lists show it. */
export interface DraftOutline {
  readonly draft: CatalogueDraft;
  /** The version it is linked from; null where it begins anew. */
  readonly base: InstalledVersion | null;
  /** How many links at least have to be decided before it can be activated. */
  readonly openLinks: number;
}

/** A draft with what its links, suggestions included, would mean. */
export interface DraftDetails extends DraftOutline, DraftMeaning {
  /** What forbids activation; null where nothing does. */
  readonly obstacle: DraftObstacle | null;
}

/** Drafts of catalogue versions, to look at. */
export class ViewDrafts {
  private readonly meanings = new DraftMeanings();

  constructor(
    private readonly drafts: CatalogueDraftStore,
    private readonly versions: ReadVersions,
  ) {}

  /** Oldest first. */
  async list(municipalityId: string): Promise<readonly DraftOutline[]> {
    const versions = await this.versions.list(municipalityId);
    const drafts = await this.drafts.list(municipalityId);
    return drafts.map((draft) => {
      const base = baseOf(draft, versions);
      return { draft, base, openLinks: countOpen(openLinks(draft, base?.version ?? null)) };
    });
  }

  /** Rejects with `draft-not-found`. */
  async find(key: DraftKey): Promise<DraftDetails> {
    const draft = await draftOf(this.drafts, key);
    const versions = await this.versions.list(key.municipalityId);
    const base = baseOf(draft, versions);
    const open = openLinks(draft, base?.version ?? null);
    const installed = versions.map(({ version }) => version);
    return {
      ...{ draft, base, openLinks: countOpen(open) },
      ...this.meanings.of(draft, base?.version ?? null),
      obstacle: draftObstacle(draft, open, installed),
    };
  }

  /** The draft by itself, without what its links mean; rejects with `draft-not-found`. */
  draft(key: DraftKey): Promise<CatalogueDraft> {
    return draftOf(this.drafts, key);
  }
}

function baseOf(draft: CatalogueDraft, versions: readonly InstalledVersion[]): InstalledVersion | null {
  return versions.find(({ version }) => version.id === draft.baseVersionId) ?? null;
}
