import type { CatalogueVersion, LocalizedText, Round } from '@selbstcheck/domain';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { RoundStore } from '../ports/round-store.js';
import type { DigestScope } from './subscription.js';

/** What a digest can be about, with its words. */
export interface DigestSubject {
  readonly scope: DigestScope;
  readonly about: LocalizedText;
}

const OVERALL: LocalizedText = { de: 'Gesamtergebnis', en: 'Overall result' };
const ROUND_GONE: LocalizedText = { de: 'Gelöschte Runde', en: 'Deleted round' };
const FIELD_GONE: LocalizedText = {
  de: 'Handlungsfeld, das es nicht mehr gibt',
  en: 'Field that is no longer there',
};

/** What the digests of one municipality can be about. */
export class DigestScopes {
  constructor(
    /** By reference date. */
    private readonly rounds: readonly Round[],
    private readonly versions: readonly CatalogueVersion[],
  ) {}

  /** The whole, the fields as the latest round's catalogue version names them, and rounds that are still worked on. */
  offered(): readonly DigestSubject[] {
    const latest = this.versionOf(this.rounds.at(-1));
    return [
      { scope: { kind: 'overall' }, about: OVERALL },
      ...(latest?.fields ?? []).map(({ id, title }): DigestSubject => ({
        scope: { kind: 'field', catalogueVersionId: latest?.id ?? '', fieldId: id },
        about: title,
      })),
      ...this.rounds
        .filter(({ state }) => state !== 'closed' && state !== 'archived')
        .map(({ id, title }): DigestSubject => ({
          scope: { kind: 'round', roundId: id },
          about: both(title),
        })),
    ];
  }

  /** Words for a scope, also where what it names is gone. */
  about(scope: DigestScope): LocalizedText {
    if (scope.kind === 'overall') return OVERALL;
    if (scope.kind === 'field') return this.titleOf(scope) ?? FIELD_GONE;
    const round = this.roundOf(scope);
    return round ? both(round.title) : ROUND_GONE;
  }

  /** Whether a round of the municipality has the field, or is the round. */
  has(scope: DigestScope): boolean {
    if (scope.kind === 'overall') return true;
    if (scope.kind === 'round') return this.roundOf(scope) !== null;
    const isUsed = this.rounds.some(
      ({ catalogueVersionId }) => catalogueVersionId === scope.catalogueVersionId,
    );
    return isUsed && this.titleOf(scope) !== null;
  }

  /** The round of a scope; null where it is gone. */
  roundOf({ roundId }: Extract<DigestScope, { kind: 'round' }>): Round | null {
    return this.rounds.find(({ id }) => id === roundId) ?? null;
  }

  private titleOf({
    catalogueVersionId,
    fieldId,
  }: Extract<DigestScope, { kind: 'field' }>): LocalizedText | null {
    const version = this.versions.find(({ id }) => id === catalogueVersionId);
    return version?.fields.find(({ id }) => id === fieldId)?.title ?? null;
  }

  private versionOf(round: Round | undefined): CatalogueVersion | undefined {
    return this.versions.find(({ id }) => id === round?.catalogueVersionId);
  }
}

/** Reads what digests can be about. */
export class ReadDigestScopes {
  constructor(
    private readonly stores: { readonly rounds: RoundStore; readonly catalogues: CatalogueStore },
  ) {}

  async read(municipalityId: string): Promise<DigestScopes> {
    const { rounds, catalogues } = this.stores;
    return new DigestScopes(await rounds.listByMunicipality(municipalityId), await catalogues.list());
  }
}

/** A title that somebody wrote, the same in both languages. */
function both(title: string): LocalizedText {
  return { de: title, en: title };
}
