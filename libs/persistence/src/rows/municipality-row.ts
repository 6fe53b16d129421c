import { EntitySchema, type EntitySchemaOptions } from 'typeorm';
import type { Municipality } from '@selbstcheck/application';
import { applicationId, vocabularyWord } from './engine.js';

export class MunicipalityRow {
  id!: string;
  name!: string;
  demonstration!: Municipality['demonstration'];
  /** Follows from `demonstration`; here because names are unique on either side of it. */
  isDemonstration!: boolean;
}

export const municipalitySchema = new EntitySchema<MunicipalityRow>({
  name: 'municipality',
  tableName: 'municipality',
  target: MunicipalityRow,
  columns: {
    id: { ...applicationId, primary: true },
    name: { type: 'text' },
    demonstration: vocabularyWord,
    isDemonstration: { type: 'boolean' },
  },
  uniques: [{ columns: ['name', 'isDemonstration'] }],
});

type ForeignKey = NonNullable<EntitySchemaOptions<MunicipalityRow>['foreignKeys']>[number];

/** For every row that belongs to a municipality and goes with it. */
export const belongsToMunicipality: ForeignKey = {
  target: municipalitySchema,
  columnNames: ['municipalityId'],
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
};
