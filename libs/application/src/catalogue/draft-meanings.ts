import {
  draftMapping,
  linkEffects,
  versionDifference,
  type CatalogueVersion,
  type LinkEffect,
  type VersionDifference,
} from '@selbstcheck/domain';
import type { CatalogueDraft } from '../ports/catalogue-draft-store.js';
import { draftLinks, type DraftLinkView } from './draft-links.js';

/** What the links of a draft, suggestions included, would mean. */
export interface DraftMeaning {
  /** Empty without a base. */
  readonly links: readonly DraftLinkView[];
  /** null without a base. */
  readonly difference: VersionDifference | null;
  /** Empty without a base. */
  readonly effects: readonly LinkEffect[];
}

/** A draft is looked at in every language and by reloading; nobody works on more of them at the same time. */
const MOST_KEPT = 16;

/** What drafts mean, computed once for each revision and kept for those looked at last. */
export class DraftMeanings {
  private readonly kept = new Map<string, DraftMeaning>();

  /** `base` is the version that the draft is linked from. */
  of(draft: CatalogueDraft, base: CatalogueVersion | null): DraftMeaning {
    const key = `${draft.id} ${draft.revision}`;
    const meaning = this.kept.get(key) ?? meaningOf(draft, base);
    this.kept.delete(key);
    this.kept.set(key, meaning);
    for (const oldest of [...this.kept.keys()].slice(0, -MOST_KEPT)) this.kept.delete(oldest);
    return meaning;
  }
}

function meaningOf(draft: CatalogueDraft, base: CatalogueVersion | null): DraftMeaning {
  if (base === null) return { links: [], difference: null, effects: [] };
  const { version } = draft;
  const links = draftLinks(draft, base);
  const mapping = draftMapping(base, version, links);
  return {
    links,
    difference: versionDifference(base, version, mapping),
    effects: linkEffects(base, version, mapping),
  };
}
