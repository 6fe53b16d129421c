import { EntitySchema } from 'typeorm';
import type { CatalogueLink } from '@selbstcheck/domain';
import { calendarDate, insertionOrder, sha256, vocabularyWord } from './engine.js';

/** One version as the whole document it is: it never changes, and reads always need all of it. */
export class CatalogueVersionRow {
  insertion?: number;
  id!: string;
  isDemonstration!: boolean;
  /** Canonical JSON. */
  content!: string;
  contentHash!: string;
}

export class CatalogueMappingRow {
  fromVersionId!: string;
  toVersionId!: string;
}

export class CatalogueLinkRow {
  fromVersionId!: string;
  toVersionId!: string;
  position!: number;
  level!: CatalogueLink['level'];
  kind!: CatalogueLink['kind'];
  from!: readonly string[];
  to!: readonly string[];
  author!: string;
  date!: string;
  reason!: string;
}

export const catalogueVersionSchema = new EntitySchema<CatalogueVersionRow>({
  name: 'catalogue_version',
  tableName: 'catalogue_version',
  target: CatalogueVersionRow,
  columns: {
    insertion: insertionOrder,
    id: { type: 'text' },
    isDemonstration: { type: 'boolean' },
    content: { type: 'text' },
    contentHash: sha256,
  },
  uniques: [{ columns: ['id'] }],
});

export const catalogueMappingSchema = new EntitySchema<CatalogueMappingRow>({
  name: 'catalogue_mapping',
  tableName: 'catalogue_mapping',
  target: CatalogueMappingRow,
  columns: {
    fromVersionId: { type: 'text', primary: true },
    toVersionId: { type: 'text', primary: true },
  },
  foreignKeys: (['fromVersionId', 'toVersionId'] as const).map((column) => ({
    target: catalogueVersionSchema,
    columnNames: [column],
    referencedColumnNames: ['id'],
    onDelete: 'CASCADE',
  })),
});

export const catalogueLinkSchema = new EntitySchema<CatalogueLinkRow>({
  name: 'catalogue_link',
  tableName: 'catalogue_link',
  target: CatalogueLinkRow,
  columns: {
    fromVersionId: { type: 'text', primary: true },
    toVersionId: { type: 'text', primary: true },
    position: { type: 'integer', primary: true },
    level: vocabularyWord,
    kind: vocabularyWord,
    from: { type: 'simple-json' },
    to: { type: 'simple-json' },
    author: { type: 'text' },
    date: calendarDate,
    reason: { type: 'text' },
  },
  foreignKeys: [
    {
      target: catalogueMappingSchema,
      columnNames: ['fromVersionId', 'toVersionId'],
      referencedColumnNames: ['fromVersionId', 'toVersionId'],
      onDelete: 'CASCADE',
    },
  ],
});
