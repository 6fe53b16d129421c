import { EntitySchema, type EntitySchemaOptions } from 'typeorm';
import type { Reading, RoundSource, RoundState } from '@selbstcheck/domain';
import { catalogueVersionSchema } from './catalogue-rows.js';
import { applicationId, calendarDate, sha256, vocabularyWord } from './engine.js';
import { belongsToMunicipality } from './municipality-row.js';

export class RoundRow {
  id!: string;
  municipalityId!: string;
  catalogueVersionId!: string;
  title!: string;
  referenceDate!: string;
  state!: RoundState;
  leadingReading!: Reading;
  revision!: number;
  source!: RoundSource;
  sourceHash!: string | null;
}

export const roundSchema = new EntitySchema<RoundRow>({
  name: 'round',
  tableName: 'round',
  target: RoundRow,
  columns: {
    id: { ...applicationId, primary: true },
    municipalityId: applicationId,
    catalogueVersionId: { type: 'text' },
    title: { type: 'text' },
    referenceDate: calendarDate,
    state: vocabularyWord,
    leadingReading: vocabularyWord,
    revision: { type: 'integer' },
    source: vocabularyWord,
    sourceHash: { ...sha256, nullable: true },
  },
  foreignKeys: [
    belongsToMunicipality,
    { target: catalogueVersionSchema, columnNames: ['catalogueVersionId'], referencedColumnNames: ['id'] },
  ],
  uniques: [{ columns: ['municipalityId', 'sourceHash'] }],
  indices: [{ columns: ['municipalityId'] }, { columns: ['catalogueVersionId'] }],
});

type ForeignKey = NonNullable<EntitySchemaOptions<RoundRow>['foreignKeys']>[number];

/** For every row that belongs to a round and goes with it. */
export const belongsToRound: ForeignKey = {
  target: roundSchema,
  columnNames: ['roundId'],
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
};
