import type { CatalogueLink, CatalogueVersion } from '@selbstcheck/domain';

/** A link that somebody decided, or that came with the file. Author and date are kept; the reason may come later. */
export interface DecidedLink extends Omit<CatalogueLink, 'reason'> {
  readonly origin: 'file' | 'person';
  /** null: the reason given at the activation counts. */
  readonly reason: string | null;
}

/** A catalogue version on its way: it can be changed and thrown away until it is activated. */
export interface CatalogueDraft {
  readonly id: string;
  /** Whose coordination works on it. */
  readonly municipalityId: string;
  /** The one version that `links` lead from; null where it begins anew. */
  readonly baseVersionId: string | null;
  readonly version: CatalogueVersion;
  readonly links: readonly DecidedLink[];
  /** 1 when it is read, one more with every change. */
  readonly revision: number;
  readonly createdAt: string;
}

/** What may change of a draft; its version's id stays. */
export interface CatalogueDraftChange {
  readonly links: readonly DecidedLink[];
  readonly version?: CatalogueVersion;
}

/** Drafts of catalogue versions; they go with their municipality. */
export abstract class CatalogueDraftStore {
  /** Oldest first. */
  abstract list(municipalityId: string): Promise<readonly CatalogueDraft[]>;
  /** The municipality's draft, or null. */
  abstract find(municipalityId: string, draftId: string): Promise<CatalogueDraft | null>;
  /** As `find`; nobody else changes or removes the draft until the unit of work ends in which this is called. */
  abstract hold(municipalityId: string, draftId: string): Promise<CatalogueDraft | null>;
  abstract insert(draft: CatalogueDraft): Promise<void>;
  /**
   * Writes what changed under the next revision. Rejects with `draft-revision-stale` where the draft is no longer at
   * `revision`, or is not there.
   */
  abstract save(
    municipalityId: string,
    draftId: string,
    revision: number,
    change: CatalogueDraftChange,
  ): Promise<void>;
  /** Whether there was one to remove. */
  abstract remove(municipalityId: string, draftId: string): Promise<boolean>;
}
