import { EntitySchema } from 'typeorm';
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
