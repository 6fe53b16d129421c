import { groundsOf, type CatalogueVersion, type Field } from '@selbstcheck/domain';
import { linksAmong, type MunicipalWindow } from './municipal-window.js';
import type { DigestScope } from './subscription.js';

/** What says how fields continue. */
type Catalogues = Pick<MunicipalWindow, 'versions' | 'mappings'>;

/** The field that a digest is about, followed over catalogue versions. */
export class ToldField {
  private constructor(
    private readonly window: Catalogues,
    private readonly version: CatalogueVersion,
    readonly field: Field,
  ) {}

  /** null where the version, or the field in it, is gone. */
  static of(
    window: Catalogues,
    { catalogueVersionId, fieldId }: Extract<DigestScope, { kind: 'field' }>,
  ): ToldField | null {
    const version = window.versions.get(catalogueVersionId);
    const field = version?.fields.find(({ id }) => id === fieldId);
    return version && field ? new ToldField(window, version, field) : null;
  }

  /** Its id in another version; null where it does not continue there. */
  idIn(versionId: string): string | null {
    if (versionId === this.version.id) return this.field.id;
    const catalogue = this.window.versions.get(versionId);
    if (!catalogue) return null;
    const groundBetween = groundsOf(linksAmong(this.window, [this.version.id, versionId]));
    const { fields } = groundBetween({ catalogue: this.version }, { catalogue });
    return fields.find(({ beforeId }) => beforeId === this.field.id)?.afterId ?? null;
  }

  /** Whether a criterion of a version stands in it there. */
  holds(versionId: string, criterionId: string): boolean {
    const fields = this.window.versions.get(versionId)?.fields ?? [];
    const home = fields.find(({ criteria }) => criteria.some(({ id }) => id === criterionId));
    return home !== undefined && home.id === this.idIn(versionId);
  }
}
