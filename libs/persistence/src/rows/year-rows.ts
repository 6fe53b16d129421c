import { EntitySchema } from 'typeorm';
import type { StoredTarget, TargetEnd } from '@selbstcheck/application';
import { catalogueVersionSchema } from './catalogue-rows.js';
import { applicationId, calendarDate, insertionOrder, moment, vocabularyWord } from './engine.js';
import { belongsToMunicipality } from './municipality-row.js';

export class TargetRow {
  insertion?: number;
  id!: string;
  municipalityId!: string;
  catalogueVersionId!: string;
  criterionId!: string;
  symbol!: StoredTarget['symbol'];
  date!: string;
  reason!: string;
  setAt!: string;
  endedAt!: string | null;
  endedBy!: TargetEnd['by'] | null;
  endReason!: string | null;
}

export class ComparisonParticipationRow {
  municipalityId!: string;
  since!: string;
}

export const targetSchema = new EntitySchema<TargetRow>({
  name: 'target',
  tableName: 'target',
  target: TargetRow,
  columns: {
    insertion: insertionOrder,
    id: applicationId,
    municipalityId: applicationId,
    catalogueVersionId: { type: 'text' },
    criterionId: { type: 'text' },
    symbol: { type: 'integer' },
    date: calendarDate,
    reason: { type: 'text' },
    setAt: moment,
    endedAt: { ...moment, nullable: true },
    endedBy: { ...vocabularyWord, nullable: true },
    endReason: { type: 'text', nullable: true },
  },
  foreignKeys: [
    belongsToMunicipality,
    {
      target: catalogueVersionSchema,
      columnNames: ['catalogueVersionId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
  uniques: [{ columns: ['id'] }],
  indices: [
    // one target at a time; ended ones stay beside it
    {
      columns: ['municipalityId', 'catalogueVersionId', 'criterionId'],
      unique: true,
      where: '"endedAt" IS NULL',
    },
    { columns: ['municipalityId'] },
    { columns: ['catalogueVersionId'] },
  ],
});

export const comparisonParticipationSchema = new EntitySchema<ComparisonParticipationRow>({
  name: 'comparison_participation',
  tableName: 'comparison_participation',
  target: ComparisonParticipationRow,
  columns: { municipalityId: { ...applicationId, primary: true }, since: moment },
  foreignKeys: [belongsToMunicipality],
});
