import { EntitySchema } from 'typeorm';
import type { DecidedLink } from '@selbstcheck/application';
import type { CatalogueVersion } from '@selbstcheck/domain';
import { catalogueVersionSchema } from './catalogue-rows.js';
import { applicationId, insertionOrder, moment } from './engine.js';
import { belongsToMunicipality } from './municipality-row.js';

/** A version on its way, as the documents it consists of: it is always read and shown as a whole. */
export class CatalogueDraftRow {
  insertion?: number;
  id!: string;
  municipalityId!: string;
  baseVersionId!: string | null;
  version!: CatalogueVersion;
  links!: readonly DecidedLink[];
  revision!: number;
  createdAt!: string;
}

export const catalogueDraftSchema = new EntitySchema<CatalogueDraftRow>({
  name: 'catalogue_draft',
  tableName: 'catalogue_draft',
  target: CatalogueDraftRow,
  columns: {
    insertion: insertionOrder,
    id: applicationId,
    municipalityId: applicationId,
    baseVersionId: { type: 'text', nullable: true },
    version: { type: 'simple-json' },
    links: { type: 'simple-json' },
    revision: { type: 'integer' },
    createdAt: moment,
  },
  foreignKeys: [
    belongsToMunicipality,
    {
      target: catalogueVersionSchema,
      columnNames: ['baseVersionId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
  uniques: [{ columns: ['id'] }],
  indices: [{ columns: ['municipalityId'] }, { columns: ['baseVersionId'] }],
});
